import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Place } from '../files/text.ts';
import { type Draft, findTarget, readReference } from '../pages/draft.ts';
import type { Entry } from '../pages/entry.ts';
import { word } from '../yaml/tree.ts';
import type { Rule } from './rule.ts';
import { placeInMine } from './shelf.ts';

/** No milestone and no skill waits for itself, not even by way of others. */
export const checkCycles: Rule = ({ draft }) => [
	...findCycles('milestone', draft),
	...findCycles('skill', draft),
];

type Kind = 'milestone' | 'skill';

interface Step {
	readonly from: string;
	readonly to: string;
	readonly at: Place;
}

/** Page → what it waits for. A decision stands for the milestones of its options. */
function stepsOf(kind: Kind, draft: Draft): ReadonlyMap<string, readonly Step[]> {
	const pages = draft.entries.filter((entry) => entry.kind === kind);
	return new Map(
		pages.map((entry) => [
			entry.id,
			entry.references
				.filter(({ field }) => field === 'needs')
				.flatMap(({ value, to, at }) => {
					const { kind: named, id } = readReference(value, to);
					if (id === entry.id && named === kind) return [];
					if (named === 'decision')
						return milestonesOf(id, draft).map((milestone) => ({
							from: entry.id,
							to: milestone.id,
							at,
						}));
					return findTarget(named, id, draft).is === 'page' ? [{ from: entry.id, to: id, at }] : [];
				}),
		]),
	);
}

function milestonesOf(decision: string, draft: Draft): Entry[] {
	const options = new Set(
		draft.entries
			.filter(({ kind, tree }) => kind === 'option' && word(tree, 'decision') === decision)
			.map(({ id }) => id),
	);
	return draft.entries.filter(
		({ kind, tree }) => kind === 'milestone' && options.has(word(tree, 'option') ?? ''),
	);
}

/** The milestones that are part of a circle. */
export function milestonesOnCircles(draft: Draft): ReadonlySet<string> {
	const steps = stepsOf('milestone', draft);
	return new Set([...steps.keys()].filter((id) => reaches(id, id, steps, new Set())));
}

function reaches(
	from: string,
	goal: string,
	steps: ReadonlyMap<string, readonly Step[]>,
	seen: Set<string>,
): boolean {
	return (steps.get(from) ?? []).some(({ to }) => {
		if (to === goal) return true;
		if (seen.has(to)) return false;
		seen.add(to);
		return reaches(to, goal, steps, seen);
	});
}

/** Walks in depth; a step back on to the present path closes a circle, which is told once. */
function findCycles(kind: Kind, draft: Draft): Fault[] {
	const steps = stepsOf(kind, draft);
	const faults: Fault[] = [];
	const done = new Set<string>();
	const path: Step[] = [];
	const walk = (id: string): void => {
		for (const step of steps.get(id) ?? []) {
			const start = path.findIndex(({ from }) => from === step.to);
			path.push(step);
			if (start !== -1 || step.to === id) faults.push(tell(path.slice(start), kind));
			else if (!done.has(step.to)) walk(step.to);
			path.pop();
		}
		done.add(id);
	};
	for (const id of [...steps.keys()].sort()) if (!done.has(id)) walk(id);
	return faults;
}

/** Told where the circle closes, unless only another step of it is the fork’s own. */
function tell(circle: readonly Step[], kind: Kind): Fault {
	const last = circle.at(-1) as Step;
	const at = placeInMine(last.at, ...circle.map((step) => step.at)) ?? last.at;
	const round = [...circle.map(({ from }) => from), last.to].join(' → ');
	return makeFault('cycle', at, {
		why: `${round}: each waits for the next, so none can begin`,
		...(kind === 'skill' && {
			mend: 'take out one of these needs; a skill that only helps can be linked in the text',
		}),
	});
}
