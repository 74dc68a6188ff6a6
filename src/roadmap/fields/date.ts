import { isCalendarDay } from '../../schemas/fields.ts';
import { makeFault } from '../faults/make.ts';
import type { Scalar } from '../yaml/tree.ts';
import { type Visit, fieldName } from './visit.ts';

/** A day that exists, as 2026-11-22. */
export function checkDate(tree: Scalar, visit: Visit): unknown {
	const written = typeof tree.value === 'string' ? tree.value : tree.raw;
	if (isCalendarDay(written)) return written;
	const formed = /^\d{4}-\d{2}-\d{2}$/.test(written);
	visit.report(makeFault('bad-date', tree.at, formed ? absent(written) : shape(written, visit)));
	return undefined;
}

function shape(written: string, visit: Visit): { why: string; mend: string } {
	const meant = guess(written);
	return {
		why: `\`${fieldName(visit)}\` takes a day as year-month-day with two digits each, such as 2026-11-22`,
		mend: meant === undefined ? 'write the day as 2026-11-22' : `write ${meant}`,
	};
}

function absent(written: string): { why: string; mend: string } {
	return { why: `the calendar has no ${written}`, mend: 'write a day that exists' };
}

/** `2026/2/3`, `2026-2-3` and `22.11.2026` can only mean one day; `02/03/2026` can mean two. */
function guess(written: string): string | undefined {
	const [, year, month, day] = /^["'“]?(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})/.exec(written) ?? [];
	if (year && month && day) return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
	const [, first, second, last] = /^(\d{1,2})\. ?(\d{1,2})\. ?(\d{4})$/.exec(written) ?? [];
	return first && second && last
		? [last, second.padStart(2, '0'), first.padStart(2, '0')].join('-')
		: undefined;
}
