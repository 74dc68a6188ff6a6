import { type Day, addDays, daysBetween } from './days.ts';
import type { Settings } from './settings.ts';

/** Weeks in a quarter of the road: 52 weeks make a year, so four years are five days short. */
export const weeksInQuarter = 13;

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
	const special: { own: number; job: number }[] = [];
	if (settings.start !== undefined) {
		for (const [week, days] of pausedDays(settings, settings.start)) {
			const paused = [...days.values()];
			const share = (kind: 'own' | 'job') =>
				Math.floor(
					((7 - paused.length) * usual[kind] +
						paused.reduce((sum, pause) => sum + secondsIn(pause.hours[kind]), 0)) /
						7,
				);
			special[week] = { own: share('own'), job: share('job') };
		}
	}
	const settled = special.length;
	return {
		own: (week) => (week < settled ? (special[week]?.own ?? usual.own) : usual.own),
		job: (week) => (week < settled ? (special[week]?.job ?? usual.job) : usual.job),
	};
}

/** For each week that a pause touches, its paused days and the pause that counts on each. */
function pausedDays({ pauses }: Settings, start: Day) {
	const weeks = new Map<number, Map<number, Settings['pauses'][number]>>();
	for (const pause of pauses) {
		const [first, last] = [daysBetween(start, pause.from), daysBetween(start, pause.to)];
		for (let day = Math.max(0, first); day <= last; day++) {
			const week = Math.floor(day / 7);
			const days = weeks.get(week) ?? new Map<number, Settings['pauses'][number]>();
			weeks.set(week, days.set(day, pause));
		}
	}
	return weeks;
}
