import { makeFault } from '../faults/make.ts';
import type { Scalar } from '../yaml/tree.ts';
import { type Visit, fieldName } from './visit.ts';

/** A day that exists, as 2026-11-22. */
export function checkDate(tree: Scalar, visit: Visit): unknown {
	const written = typeof tree.value === 'string' ? tree.value : tree.raw;
	const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(written) ?? [];
	if (year !== undefined && Number(day) >= 1 && Number(day) <= daysIn(Number(year), Number(month)))
		return written;
	visit.report(
		makeFault('bad-date', tree.at, {
			...(year === undefined ? shape(written, visit) : absent(written)),
		}),
	);
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

/** Days in a month, counted from 1; none in a month that does not exist. */
function daysIn(year: number, month: number): number {
	if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
	return [31, 0, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
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
