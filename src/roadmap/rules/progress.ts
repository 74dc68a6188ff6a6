import { isCalendarDay } from '../../schemas/fields.ts';
import { milestoneProgressSchema } from '../../schemas/progress.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { isId } from '../fields/id.ts';
import type { Reference } from '../fields/visit.ts';
import { nearest } from '../nearest.ts';
import { type Draft, findTarget, levelsOf, readReference } from '../pages/draft.ts';
import { type Field, type Tree, find, items, number, word } from '../yaml/tree.ts';
import { checkOrder } from './pauses.ts';
import { explainForm, explainUnknown } from './references.ts';
import type { Rule } from './rule.ts';

/** Progress speaks of things that are on the road, and tells one story of each. */
export const checkProgress: Rule = ({ draft, progress: { tree, references }, context }) => [
	...references.flatMap((reference) => checkSubject(reference, draft)),
	...fieldsOf(tree, 'milestones').flatMap(([id, field]) => checkMilestone(id, field, draft)),
	...fieldsOf(tree, 'skills').flatMap(([id, field]) => checkSkill(id, field, draft)),
	...(tree && context.today ? checkFuture(tree, context.today) : []),
];

function fieldsOf(tree: Tree | undefined, name: string): (readonly [string, Field])[] {
	const group = find(tree, name);
	return group?.is === 'fields' ? [...group.entries] : [];
}

function checkMilestone(id: string, { key, value }: Field, draft: Draft): Fault[] {
	const lost = checkSubject(subject('milestone', id, key), draft);
	return [
		...(lost.length > 0 ? lost : checkOutcomes(id, value, draft)),
		...checkState(value),
		...checkOrder(value, 'started', 'finished'),
	];
}

function checkSkill(id: string, { key, value }: Field, draft: Draft): Fault[] {
	const lost = checkSubject(subject('skill', id, key), draft);
	return lost.length > 0 ? lost : checkLevel(id, value, draft);
}

/** An id that is written as the name of a field. */
function subject(kind: 'milestone' | 'skill', id: string, at: Reference['at']): Reference {
	const field = `${kind}s`;
	return { field, path: field, to: [kind], value: id, formed: isId(id), at };
}

/** What is spoken of exists and is shown. */
function checkSubject(reference: Reference, draft: Draft): Fault[] {
	if (!reference.formed) return [explainForm(reference, draft)];
	const { kind, id } = readReference(reference.value, reference.to);
	const target = findTarget(kind, id, draft);
	if (target.is === 'hidden')
		return [
			makeFault('on-hidden', reference.at, {
				why: `your profile leaves the ${kind} "${id}" out (${target.why}), so this would never show`,
				mend: `take it out, or show ${kind}/${id} again in profile.yaml`,
			}),
		];
	if (target.is !== 'unknown' || draft.unread.has(kind)) return [];
	return [explainUnknown(reference, kind, id, draft)];
}

function checkOutcomes(milestone: string, tree: Tree, draft: Draft): Fault[] {
	const page = draft.all.get(`milestone/${milestone}`)?.tree;
	const known = items(page, 'outcomes').flatMap((outcome) => word(outcome, 'id') ?? []);
	if (known.length === 0) return [];
	return fieldsOf(tree, 'outcomes').flatMap(([id, { key }]) => {
		if (known.includes(id)) return [];
		const near = nearest(id, known);
		return [
			makeFault('unknown-id', key, {
				why: `the milestone "${milestone}" has no outcome of this id`,
				mend: near ? `use "${near}"` : `use one of: ${known.join(', ')}`,
			}),
		];
	});
}

/** State, reason and last day agree; a field that is misspelt says so by itself. */
function checkState(tree: Tree): Fault[] {
	const known = Object.keys(milestoneProgressSchema.shape);
	if (tree.is !== 'fields' || [...tree.entries.keys()].some((name) => !known.includes(name)))
		return [];
	const { state: written, why, finished } = Object.fromEntries(tree.entries);
	const state = written === undefined ? 'planned' : (word(written.value) ?? '');
	if (['blocked', 'dropped'].includes(state) && written && why === undefined)
		return [
			makeFault('missing-field', written.value.at, {
				words: `state: ${state}`,
				why: `whoever reads that it is ${state} wants to know why`,
				mend: 'add a line `why: …`',
			}),
		];
	if (finished === undefined || !['planned', 'doing', 'blocked', 'dropped'].includes(state))
		return [];
	return [
		makeFault('finished-not-done', finished.value.at, {
			why: `this is the day on which it was done, and the state is ${state}`,
		}),
	];
}

function checkLevel(id: string, tree: Tree, draft: Draft): Fault[] {
	const written = tree.is === 'fields' ? find(tree, 'level') : tree;
	const skill = draft.all.get(`skill/${id}`);
	const [level, top] = [number(written), skill && levelsOf(skill)];
	if (written === undefined || level === undefined || top === undefined) return [];
	if (level <= top || level > 9) return [];
	return [
		makeFault('level-too-high', written.at, {
			why: `the skill "${id}" has ${top} ${top === 1 ? 'level' : 'levels'}`,
			mend: `write a level from 0 to ${top}, or add levels to the skill`,
		}),
	];
}

/** Fields of the file that say when something was. */
const days = ['updated', 'started', 'finished', 'date'];

/** Nothing that has happened happened after today. */
export function checkFuture(tree: Tree, today: string): Fault[] {
	if (tree.is === 'scalar') return [];
	if (tree.is === 'list') return tree.items.flatMap((item) => checkFuture(item, today));
	return [...tree.entries].flatMap(([name, { value }]) => {
		const day = days.includes(name) ? word(value) : undefined;
		if (day === undefined || !isCalendarDay(day)) return checkFuture(value, today);
		return day > today ? [notYet(value)] : [];
	});
}

function notYet({ at }: Tree): Fault {
	return makeFault('future-date', at, {
		why: 'this tells what has happened, and the day is still to come',
		mend: 'write the day on which it happened, or take it out',
	});
}
