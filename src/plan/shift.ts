import { daysBetween } from './days.ts';
import type { Plan } from './model.ts';
import { lastDayOf } from './weeks.ts';

/** The same thing in the first plan and in the second. */
export interface Pair<T> {
	readonly a: T;
	readonly b: T;
}

/**
 * Days from the end of a week of the first plan to that of a week of the second. Where only one of
 * them has a start, weeks of the road are counted.
 */
export function daysFrom(a: number, b: number, plans: Pair<Pick<Plan, 'start'>>): number {
	const [first, second] = [plans.a.start, plans.b.start];
	return first === undefined || second === undefined
		? (b - a) * 7
		: daysBetween(lastDayOf(a, first), lastDayOf(b, second));
}

/** Whether only one of two plans has dates, so that no days lie between them. */
export const isMixed = ({ a, b }: Pair<Pick<Plan, 'start'>>): boolean =>
	(a.start === undefined) !== (b.start === undefined);
