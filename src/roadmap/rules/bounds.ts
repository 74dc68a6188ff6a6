import { isCalendarDay } from '../../schemas/fields.ts';
import { fewestHours, planDays } from '../../schemas/plan-bounds.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { type Tree, find, items, number, word } from '../yaml/tree.ts';
import type { Rule } from './rule.ts';

/** A road and its pauses lie in years that people plan in, at hours in which it can end. */
export const checkBounds: Rule = ({ profile: { tree } }) => [
	...checkDay(tree, 'start'),
	...items(tree, 'pauses').flatMap((pause) => [
		...checkDay(pause, 'from'),
		...checkDay(pause, 'to'),
	]),
	...['own', 'job'].flatMap((kind) => checkHours(find(tree, 'hours'), kind)),
];

function checkDay(tree: Tree | undefined, field: string): Fault[] {
	const [day, at] = [word(tree, field), find(tree, field)?.at];
	if (day === undefined || at === undefined || !isCalendarDay(day)) return [];
	if (day >= planDays.first && day <= planDays.last) return [];
	return [
		makeFault('bad-date', at, {
			why: `a plan takes days from ${planDays.first} to ${planDays.last}`,
			mend: 'write a day in these years',
		}),
	];
}

function checkHours(tree: Tree | undefined, kind: string): Fault[] {
	const [hours, at] = [number(tree, kind), find(tree, kind)?.at];
	if (hours === undefined || at === undefined || hours <= 0 || hours >= fewestHours) return [];
	return [
		makeFault('out-of-range', at, {
			why: `with less than ${fewestHours} hours a week a road would take centuries`,
			mend: `write 0 for none, or ${fewestHours} and more`,
		}),
	];
}
