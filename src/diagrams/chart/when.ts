import { quarterAt } from '../../roadmap/quarter.ts';
import type { Day } from '../../plan/days.ts';
import { firstDayOf, firstWeekOf, lastDayOf, quarterOf } from '../../plan/weeks.ts';

/** The first day of a week, `4 Jan 2027`; without a start `Year 1, Q2, week 3`. */
export const beginOf = (week: number, start: Day | undefined): string =>
	start === undefined ? nameWeek(week) : shortDay(firstDayOf(week, start));

/** The last day of a week; without a start the same as its first. */
export const endOf = (week: number, start: Day | undefined): string =>
	start === undefined ? nameWeek(week) : shortDay(lastDayOf(week, start));

/** `2027-03-04` → `4 Mar 2027`, short enough for a table. */
export function shortDay(day: Day): string {
	const [year, month = 1, date] = day.split('-').map(Number);
	return `${date} ${months[month - 1]} ${year}`;
}

/** The quarter of a week and its place there, both from 1. */
function nameWeek(week: number): string {
	const quarter = quarterOf(week);
	return `${quarterAt(quarter).label}, week ${week - firstWeekOf(quarter) + 1}`;
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
