import { quarterAt } from '../../roadmap/quarter.ts';
import { dayFrom } from '../dates.ts';
import type { Day } from '../days.ts';
import { firstDayOf, lastDayOf, quarterOf, weeksInQuarter } from '../weeks.ts';
import { count } from './phrase.ts';

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

/** `2027-03-04` → `4 March 2027` */
export function tellDay(day: Day): string {
	const [year, month = 1, date] = day.split('-').map(Number);
	return `${date} ${months[month - 1]} ${year}`;
}

/** `2027-03-04` → `March 2027`: as exact as a date some years away can be. */
export const tellMonth = (day: Day): string => tellDay(day).replace(/^\d+ /, '');

/** The quarter of a week: `Year 2, Q3`. */
export const tellQuarter = (week: number): string => quarterAt(quarterOf(week)).label;

/** A week within its quarter, both from 1: `week 4 of Year 1, Q1`; the last is its quarter itself. */
export function tellWeek(week: number): string {
	const place = (week % weeksInQuarter) + 1;
	return place === weeksInQuarter ? tellQuarter(week) : `week ${place} of ${tellQuarter(week)}`;
}

/** `Year 1, Q3` */
export const quarterName = (quarter: number): string => quarterAt(quarter).label;

/** When a week ends: `in March 2029`, or `in Year 3, Q1` without a start date. */
export const inMonth = (week: number, start: Day | undefined): string =>
	`in ${start === undefined ? tellQuarter(week) : tellMonth(lastDayOf(week, start))}`;

/** When a week begins: `in March 2029`, or `in Year 3, Q1` without a start date. */
export const fromMonth = (week: number, start: Day | undefined): string =>
	`in ${start === undefined ? tellQuarter(week) : tellMonth(firstDayOf(week, start))}`;

/**
 * The first day of a week, or its quarter: `4 March 2027`, `Year 1, Q1`.
 *
 * @param today the day that it is: nothing begins before it
 */
export const tellBegin = (week: number, start: Day | undefined, today?: Day): string =>
	start === undefined ? tellQuarter(week) : tellDay(dayFrom(week, start, today));

/** The last day of a week, or its quarter. */
export const tellEnd = (week: number, start: Day | undefined): string =>
	start === undefined ? tellQuarter(week) : tellDay(lastDayOf(week, start));

/**
 * Weeks as people say them: `3 weeks`, `7 months`, `2 years and 3 months`. On a road with dates a
 * year is that of the calendar (365.2425 days), on one without it has four quarters of 13 weeks.
 *
 * @param dated whether the road has dates
 */
export function tellLength(weeks: number, dated = false): string {
	if (weeks < 9) return count(weeks, 'week');
	const year = dated ? 365.2425 / 7 : 4 * weeksInQuarter;
	const all = Math.round((weeks * 12) / year);
	const [years, rest] = [Math.floor(all / 12), all % 12];
	return [
		...(years > 0 ? [count(years, 'year')] : []),
		...(rest > 0 ? [count(rest, 'month')] : []),
	].join(' and ');
}

/** Days by which something moves: `10 days later`, `1 week earlier`, `1 year and 2 months later`. */
export function tellShift(days: number): string {
	const size = Math.abs(days);
	const inDays = size < 14 && size % 7 !== 0;
	const length = inDays ? count(size, 'day') : tellLength(Math.round(size / 7), true);
	return `${length} ${days > 0 ? 'later' : 'earlier'}`;
}
