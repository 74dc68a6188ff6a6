import type { Day } from '../../plan/days.ts';

/** The day that it is where the reader is. */
export function localToday(): Day {
	const now = new Date();
	const two = (number: number) => String(number).padStart(2, '0');
	return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
