import { type Day, addDays, daysBetween } from './days.ts';
import type { Settings } from './settings.ts';

/** Weeks in a quarter of the road: 52 weeks make a year, so four years are five days short. */
export const weeksInQuarter = 13;

/** Weeks from today on behind which nothing is planned: a hundred years. */
export const horizon = 100 * 4 * weeksInQuarter;

/** Weeks of so many calendar months: a year of 12 months has 52 weeks. At least one. */
export const weeksIn = (months: number): number => Math.max(1, Math.round((months * 52) / 12));

/** The first week of a quarter, both counted from 0. */
export const firstWeekOf = (quarter: number): number => quarter * weeksInQuarter;

/** The quarter that holds a week, both counted from 0. */
export const quarterOf = (week: number): number => Math.floor(week / weeksInQuarter);

/** The first day of a week. */
export const firstDayOf = (week: number, start: Day): Day => addDays(start, week * 7);

/** The last day of a week. */
export const lastDayOf = (week: number, start: Day): Day => addDays(start, week * 7 + 6);

/** The week that a day lies in; negative before the start. */
export const weekOf = (day: Day, start: Day): number => Math.floor(daysBetween(start, day) / 7);

/** Seconds: small enough that every share of an hour is a whole number. */
export const secondsIn = (hours: number): number => Math.round(hours * 3600);

/** Seconds of work that a week has room for. */
export interface Capacity {
	readonly own: (week: number) => number;
	readonly job: (week: number) => number;
}

/** Capacity by week: the usual hours, less on the days of a pause. Where two pauses meet, the later in the list counts. */
export function capacityOf(settings: Settings): Capacity {
	const usual = { own: secondsIn(settings.hours.own), job: secondsIn(settings.hours.job) };
	const pauses = pausedDays(settings);
	if (pauses.length === 0) return { own: () => usual.own, job: () => usual.job };
	const known: (typeof usual)[] = [];
	const inWeek = (week: number) => (known[week] ??= shareOf(week, pauses, usual));
	return { own: (week) => inWeek(week).own, job: (week) => inWeek(week).job };
}

/** A pause in days of the road, both included, with the seconds of a week of it. */
interface PausedDays {
	readonly first: number;
	readonly last: number;
	readonly own: number;
	readonly job: number;
}

/** Pauses that reach into the road, as they are listed: a long one takes no more room than a short one. */
const pausedDays = ({ pauses, start }: Settings): readonly PausedDays[] =>
	start === undefined
		? []
		: pauses
				.map(({ from, to, hours }) => ({
					first: Math.max(0, daysBetween(start, from)),
					last: daysBetween(start, to),
					own: secondsIn(hours.own),
					job: secondsIn(hours.job),
				}))
				.filter(({ first, last }) => first <= last);

/** What a week has room for: of each day a seventh, of its pause or of a usual week. */
function shareOf(
	week: number,
	pauses: readonly PausedDays[],
	usual: { readonly own: number; readonly job: number },
) {
	const meeting = pauses.filter(({ first, last }) => first <= week * 7 + 6 && last >= week * 7);
	if (meeting.length === 0) return usual;
	const days = Array.from({ length: 7 }, (_, day) => {
		const at = week * 7 + day;
		return meeting.findLast(({ first, last }) => first <= at && at <= last) ?? usual;
	});
	const share = (kind: 'own' | 'job') =>
		Math.floor(days.reduce((sum, day) => sum + day[kind], 0) / 7);
	return { own: share('own'), job: share('job') };
}
