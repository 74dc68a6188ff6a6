import { isCalendarDay } from '../../schemas/fields.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Place } from '../files/text.ts';
import { datedFolder } from '../files/dated.ts';
import { follow, kindOf } from '../ids/ids.ts';
import { nearest } from '../nearest.ts';
import type { ReadDated } from '../pages/dated.ts';
import { find, word } from '../yaml/tree.ts';
import { isUnread } from './numbers.ts';
import { checkFuture } from './story.ts';
import type { Scene } from './rule.ts';

/** A dated file is called after its day, and tells of no day that is still to come. */
export function checkDay({ file, tree }: ReadDated<unknown>, today: string | undefined): Fault[] {
	if (tree === undefined) return [];
	return [...checkName(file, tree), ...(today === undefined ? [] : checkFuture(tree, today))];
}

function checkName(
	{ slot, text }: ReadDated<unknown>['file'],
	tree: NonNullable<ReadDated<unknown>['tree']>,
): Fault[] {
	const [day, at] = [word(tree, 'date'), find(tree, 'date')?.at];
	const rest = slot.is === 'feedback' ? slot.name.slice(10) : '';
	if (day === undefined || at === undefined || !isCalendarDay(day)) return [];
	if (slot.name === day || (rest.startsWith('-') && slot.name === day + rest)) return [];
	const called = slot.name.slice(0, 10);
	return [
		makeFault('dated-file', at, {
			why: `this is the day ${day}, and the file is called ${text.file.split('/').at(-1)}`,
			mend: isCalendarDay(called)
				? `rename it to content/${datedFolder(slot.is)}/${day}${rest}.yaml, or write ${called} here`
				: `rename it to content/${datedFolder(slot.is)}/${day}.yaml`,
		}),
	];
}

/** Something that an old file speaks of. */
export interface Spoken {
	/** `kind/id`, or `milestone/id#outcome`. */
	readonly name: string;
	readonly words: string;
	readonly at: Place;
}

/** What was there when the file was written may have another name today, or be gone; what was never there was misspelt. */
export function checkSpoken(spoken: readonly Spoken[], { names, ids, draft }: Scene): Fault[] {
	const all = [...names.handbook.keys(), ...names.mine.keys()];
	return spoken.flatMap(({ name, words, at }) => {
		const { name: now, retired } = follow(name, ids.ids);
		if (retired || names.handbook.has(now) || names.mine.has(now) || isUnread(now, draft))
			return [];
		const near = nearest(
			now,
			all.filter(
				(other) => kindOf(other) === kindOf(now) && other.includes('#') === now.includes('#'),
			),
		);
		const kind = now.includes('#') ? 'outcome' : kindOf(now);
		return [
			makeFault('unknown-then', at, {
				words,
				why: `there is no ${kind} of this id, so nothing of it is shown`,
				...(near && { mend: `if it was only misspelt, write ${endOf(near)}; else leave it` }),
			}),
		];
	});
}

const endOf = (name: string): string =>
	name.slice(Math.max(name.indexOf('/'), name.indexOf('#')) + 1);
