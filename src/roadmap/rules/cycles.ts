import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Place } from '../files/text.ts';
import { type Draft, findTarget, readReference } from '../pages/draft.ts';
import type { Entry } from '../pages/entry.ts';
import { word } from '../yaml/tree.ts';
import type { Rule } from './rule.ts';

/** No milestone and no skill waits for itself, not even by way of others. */
export const checkCycles: Rule = ({ draft }) => [...findCycles('milestone', draft), ...findCycles('skill', draft)];

interface Step {
	readonly to: string;
	readonly at: Place;
}

/** Page → what it waits for. A decision stands for the milestones of its options. */
function stepsOf(kind: 'milestone' | 'skill', draft: Draft): ReadonlyMap<string, readonly Step[]> {
	const pages = draft.entries.filter((entry) => entry.kind === kind);
	return new Map(pages.map((entry) => [entry.id, entry.references.filter(({ field }) => field === 'needs').flatMap(({ value, to, at }) => {
		const { kind: named, id } = readReference(value, to);
		if (id === entry.id && named === kind) return [];
		if (named === 'decision') return milestonesOf(id, draft).map((milestone) => ({ to: milestone.id, at }));
		return findTarget(named, id, draft).is === 'page' ? [{ to: id, at }] : [];
	})]));
}

function milestonesOf(decision: string, draft: Draft): Entry[] {
	const options = new Set(draft.entries.filter(({ kind, tree }) => kind === 'option' && word(tree, 'decision') === decision).map(({ id }) => id));
	return draft.entries.filter(({ kind, tree }) => kind === 'milestone' && options.has(word(tree, 'option') ?? ''));
}

/** The milestones that are part of a circle. */
export function milestonesOnCircles(draft: Draft): ReadonlySet<string> {
	const steps = stepsOf('milestone', draft);
	return new Set([...steps.keys()].filter((id) => reaches(id, id, steps, new Set())));
}

function reaches(from: string, goal: string, steps: ReadonlyMap<string, readonly Step[]>, seen: Set<string>): boolean {
	return (steps.get(from) ?? []).some(({ to }) => {
		if (to === goal) return true;
		if (seen.has(to)) return false;
		seen.add(to);
		return reaches(to, goal, steps, seen);
	});
}

/** Walks in depth; a step back on to the present path closes a circle, which is told once. */
function findCycles(kind: 'milestone' | 'skill', draft: Draft): Fault[] {
	const steps = stepsOf(kind, draft);
	const faults: Fault[] = [];
	const done = new Set<string>();
	const path: string[] = [];
	const walk = (id: string): void => {
		path.push(id);
		for (const { to, at } of steps.get(id) ?? []) {
			const start = path.indexOf(to);
			if (start !== -1) faults.push(tell(path.slice(start), at));
			else if (!done.has(to)) walk(to);
		}
		path.pop();
		done.add(id);
	};
	for (const id of [...steps.keys()].sort()) if (!done.has(id)) walk(id);
	return faults;
}

function tell(circle: readonly string[], at: Place): Fault {
	const round = [...circle, circle[0] ?? ''].join(' → ');
	return makeFault('cycle', at, { why: `${round}: each waits for the next, so none can begin` });
}
