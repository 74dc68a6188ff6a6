import { isCalendarDay } from '../../schemas/fields.ts';
import { milestoneProgressSchema } from '../../schemas/progress.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { type Field, type Tree, find, word } from '../yaml/tree.ts';
import { checkOrder } from './pauses.ts';

/**
 * Progress tells one story of each milestone, whatever the road is that it speaks of.
 *
 * @param today no day of the past is after it; without it no day is called too late
 */
export const checkStory = (tree: Tree | undefined, today: string | undefined): Fault[] => [
	...fieldsOf(tree, 'milestones').flatMap(([, { value }]) => [
		...checkState(value),
		...checkOrder(value, 'started', 'finished'),
	]),
	...(tree && today ? checkFuture(tree, today) : []),
];

/** The fields of a group in a tree. */
export function fieldsOf(tree: Tree | undefined, name: string): (readonly [string, Field])[] {
	const group = find(tree, name);
	return group?.is === 'fields' ? [...group.entries] : [];
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
