import type { Kind } from './ledger.ts';
import { kinds } from './ledger.ts';
import type { QuarterLoad, Range } from './model.ts';
import { type Case, jobOf } from './place.ts';
import type { Schedule } from './schedule.ts';
import type { Item, Scope } from './scope.ts';
import type { Settings } from './settings.ts';
import { capacityOf, firstWeekOf, quarterOf, secondsIn, weeksIn, weeksInQuarter } from './weeks.ts';

/** Seconds that each quarter asks, by kind and case; sparse. */
type Asked = Readonly<Record<Kind, readonly [number[], number[], number[]]>>;

const cases = ['low', 'likely', 'high'] as const;
/** A quarter may ask three minutes a week more than it is given before anybody is told; in hours a week. */
export const tolerance = 0.05;

/**
 * What each quarter asks as the road lays it, against what it is given and what the plan places there.
 * Quarters that are over before today ask nothing, and of the one under way only the weeks left count.
 */
export function loadOf(
	scope: Scope,
	settings: Settings,
	{ spans, end }: Pick<Schedule, 'spans' | 'end'>,
	today: number | undefined,
): QuarterLoad[] {
	const asked = askedBy(scope.items, today);
	const placed: Record<Kind, number[]> = { own: [], job: [] };
	for (const { first, work } of spans.values()) {
		for (const kind of kinds) {
			for (const [index, seconds] of work[kind].entries())
				add(placed[kind], quarterOf(first + index), seconds);
		}
	}
	const given = givenBy(settings, today);
	const count = Math.max(quarterOf(end) + 1, ...kinds.map((kind) => asked[kind][2].length), 0);
	return Array.from({ length: count }, (_, quarter) => {
		const budget = given(quarter);
		const { weeks } = weeksLeft(quarter, today);
		const rangeOf = (kind: Kind): Range =>
			Object.fromEntries(
				cases.map((name, index) => [name, aWeek(asked[kind][index as Case][quarter], weeks)]),
			) as unknown as Range;
		const both = { own: rangeOf('own'), job: rangeOf('job') };
		return {
			quarter,
			weeks: quarter < quarterOf(today ?? 0) ? 0 : weeks,
			asked: both,
			given: budget,
			placed: { own: aWeek(placed.own[quarter], weeks), job: aWeek(placed.job[quarter], weeks) },
			over: kinds.filter((kind) => both[kind].likely > budget[kind] + tolerance),
		};
	});
}

/** Hours a week that a quarter is given, pauses taken off. */
function givenBy(
	settings: Settings,
	today: number | undefined,
): (quarter: number) => Record<Kind, number> {
	const capacity = capacityOf(settings);
	const sum = (kind: Kind, quarter: number) => {
		const { first, weeks } = weeksLeft(quarter, today);
		let seconds = 0;
		for (let week = first; week < first + weeks; week++) seconds += capacity[kind](week);
		return aWeek(seconds, weeks);
	};
	return (quarter) => ({ own: sum('own', quarter), job: sum('job', quarter) });
}

/** The weeks of a quarter from today on; all of them where it is over or has not begun. */
function weeksLeft(quarter: number, today = 0): { first: number; weeks: number } {
	const first = firstWeekOf(quarter);
	const gone = quarterOf(today) === quarter ? today - first : 0;
	return { first: first + gone, weeks: weeksInQuarter - gone };
}

function askedBy(items: readonly Item[], today: number | undefined): Asked {
	const asked: Asked = { own: [[], [], []], job: [[], [], []] };
	for (const item of items) {
		if (item.progress.state === 'done') continue;
		for (const effort of [0, 1, 2] as const) {
			const { left } = jobOf(item, effort);
			for (const kind of kinds)
				spread(asked[kind][effort], left[kind], item, Math.max(0, today ?? 0));
		}
	}
	return asked;
}

/** Spreads seconds evenly over the weeks in which a milestone is laid. */
function spread(into: number[], seconds: number, item: Item, today: number): void {
	const { first, last } = weeksLaid(item, today);
	const weeks = last + 1 - first;
	for (let week = first; week <= last;) {
		const quarter = quarterOf(week);
		const next = Math.min(firstWeekOf(quarter + 1), last + 1);
		add(into, quarter, (seconds * (next - week)) / weeks);
		week = next;
	}
}

/** The weeks in which the road lays a milestone, or as many from today on. */
export function weeksLaid({ quarter, milestone: { months } }: Item, today: number | undefined) {
	const first = Math.max(firstWeekOf(quarter), today ?? 0);
	return { first, last: first + weeksIn(months) - 1 };
}

function add(into: number[], index: number, amount: number): void {
	while (into.length <= index) into.push(0);
	into[index] = (into[index] ?? 0) + amount;
}

/** Seconds in so many weeks as hours a week, to the hundredth. */
const aWeek = (seconds: number | undefined, weeks: number): number =>
	Math.round(((seconds ?? 0) / secondsIn(1) / weeks) * 100) / 100;
