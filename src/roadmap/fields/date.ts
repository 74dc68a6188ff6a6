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

/**
 * The only day that the numbers can mean: `2026/2/3`, `22.11.2026`, `11/22/2026` because no month
 * is the 22nd. `02/03/2026` can mean two days.
 */
function guess(written: string): string | undefined {
	const plain = written.replace(/[\u2010-\u2015\u2212]/g, '-');
	const [, year, month, day] = /^["'“]?(\d{4})[-./ ](\d{1,2})[-./ ](\d{1,2})/.exec(plain) ?? [];
	const [, first, sign, second, last] =
		/^(\d{1,2})([-./]) ?(\d{1,2})[-./] ?(\d{4})$/.exec(plain) ?? [];
	const orders = year
		? [[year, month, day]]
		: sign === '.'
			? [[last, second, first]]
			: [
					[last, first, second],
					[last, second, first],
				];
	const days = new Set(orders.map(formed).filter(isCalendarDay));
	return days.size === 1 ? [...days][0] : undefined;
}

function formed(parts: readonly (string | undefined)[]): string {
	return parts.map((part = '') => part.padStart(2, '0')).join('-');
}
