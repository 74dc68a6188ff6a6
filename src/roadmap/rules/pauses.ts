import { isCalendarDay } from '../../schemas/fields.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { ReadProfile } from '../pages/profile.ts';
import { type Tree, find, items, word } from '../yaml/tree.ts';
import type { Rule } from './rule.ts';

/** A pause ends after it begins, and lies on the road. */
export const checkPauses: Rule = ({ profile }) => {
	const pauses = items(profile.tree, 'pauses');
	return [
		...pauses.flatMap((pause) => checkOrder(pause, 'from', 'to')),
		...(pauses.length > 0 && profile.complete ? checkEffect(pauses, profile) : []),
	];
};

/** Of two days in one group of fields the second is not before the first. */
export function checkOrder(tree: Tree, first: string, second: string): Fault[] {
	const [from, to, at] = [dayOf(tree, first), dayOf(tree, second), find(tree, second)?.at];
	if (from === undefined || to === undefined || at === undefined || from <= to) return [];
	return [
		makeFault('reversed-days', at, {
			why: `\`${second}\` is a day before \`${first}\`, which is ${from}`,
		}),
	];
}

/** Without a first day of the road nobody knows where a pause lies on it. */
function checkEffect(pauses: readonly Tree[], { tree }: ReadProfile): Fault[] {
	const start = dayOf(tree, 'start');
	if (start === undefined) {
		const key = tree?.is === 'fields' ? tree.entries.get('pauses')?.key : undefined;
		return key === undefined ? [] : [makeFault('idle-pause', key)];
	}
	return pauses.flatMap((pause) => {
		const [to, at] = [dayOf(pause, 'to'), find(pause, 'to')?.at];
		if (to === undefined || at === undefined || to >= start) return [];
		return [
			makeFault('idle-pause', at, {
				why: `the pause ends before the road begins, on ${start}`,
				mend: 'take the pause out, or write the right day',
			}),
		];
	});
}

function dayOf(tree: Tree | undefined, field: string): string | undefined {
	const day = word(tree, field);
	return day !== undefined && isCalendarDay(day) ? day : undefined;
}
