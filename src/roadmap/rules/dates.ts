import { isCalendarDay } from '../../schemas/fields.ts';
import { makeFault } from '../faults/make.ts';
import { find, word } from '../yaml/tree.ts';
import type { Rule } from './rule.ts';

/** Nothing was reviewed after the day of the check, if that day is told. */
export const checkDates: Rule = ({ draft, context: { today } }) =>
	draft.entries.flatMap(({ tree }) => {
		const [day, at] = [word(tree, 'reviewed'), find(tree, 'reviewed')?.at];
		if (today === undefined || day === undefined || at === undefined) return [];
		return isCalendarDay(day) && day > today ? [makeFault('future-date', at)] : [];
	});
