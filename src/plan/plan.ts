import { calibrate } from './calibration.ts';
import { findCritical } from './critical.ts';
import type { Day } from './days.ts';
import { type Input, planDecisions } from './decisions.ts';
import { levelsOf } from './levels.ts';
import { loadOf } from './load.ts';
import type { Link, Never, Plan, PlannedMilestone, PlannedPause, Range } from './model.ts';
import { findNext } from './next.ts';
import type { Outline } from './outline.ts';
import { isUsedUp, jobOf, kindsOf, likely } from './place.ts';
import type { Progress } from './progress.ts';
import { type Schedule, schedule, weekOfToday } from './schedule.ts';
import { type Item, type Scope, isOpen, scopeOf } from './scope.ts';
import type { Settings } from './settings.ts';
import { slackOf } from './slack.ts';
import { horizon, quarterOf, secondsIn, weekOf, weeksIn } from './weeks.ts';

/**
 * Lays a road over the hours of one person.
 *
 * The same input gives the same plan, to the byte. Nothing is read but the arguments.
 *
 * @param today the day that it is; nothing unfinished is planned before it. Left out where a page is
 *   built, so that builds are the same on every day
 */
export function plan(outline: Outline, settings: Settings, progress: Progress, today?: Day): Plan {
	const input: Input = { outline, settings, progress, today: weekOfToday(settings, today) };
	const scope = scopeOf(outline, settings, progress);
	const [low, usual, high] = ([0, 1, 2] as const).map((effort) =>
		schedule(scope, settings, effort, input.today),
	) as [Schedule, Schedule, Schedule];
	const critical = findCritical(usual);
	const slack = withoutCritical(slackOf(scope, usual), critical);
	const decisions = planDecisions(scope, usual, slack, input);
	/** What high efforts push behind the horizon ends there at the earliest. */
	const latest = high.never.size > 0 ? Math.max(0, input.today ?? 0) + horizon : high.end;
	const end =
		usual.never.size > 0 || usual.end < 0 ? undefined : rangeOf(low.end, usual.end, latest);
	return {
		start: settings.start,
		today: input.today,
		...(input.today === undefined || today === undefined ? {} : { day: today }),
		hours: settings.hours,
		parallel: settings.parallel,
		milestones: planMilestones(scope, [low, usual, high], slack, critical, settings),
		out: scope.out.map(({ milestone: { id, title, address }, why }) => ({
			id,
			title,
			address,
			why,
		})),
		finished: usual.spans.size === 0 && usual.never.size === 0,
		end,
		critical,
		quarters: loadOf(scope, settings, usual, input.today),
		decisions,
		next: findNext(scope, usual, { slack, critical, decisions, today: input.today }),
		levels: levelsOf(outline, scope, progress),
		calibration: calibrate(scope),
		pauses: pausesOf(settings),
	};
}

function planMilestones(
	scope: Scope,
	[low, usual, high]: readonly [Schedule, Schedule, Schedule],
	slack: ReadonlyMap<Item, number>,
	critical: readonly Link[],
	settings: Settings,
): PlannedMilestone[] {
	const links = new Set(critical.map(({ id }) => id));
	return scope.items.map((item) => {
		const { id, title, address, months } = item.milestone;
		const span = usual.spans.get(item);
		const job = jobOf(item, likely);
		const lasts = [low, usual, high].map(({ spans }) => spans.get(item)?.last);
		const [first, middle, last] = lasts;
		return {
			id,
			title,
			address,
			state: item.progress.state,
			quarter: item.quarter,
			...(span ? { first: span.first, last: span.last } : datesOf(item, settings)),
			...recordOf(item),
			range:
				first === undefined || middle === undefined || last === undefined
					? undefined
					: rangeOf(first, middle, last),
			slack: slack.get(item),
			critical: links.has(id),
			late: span && !isOpen(item) ? Math.max(0, quarterOf(span.first) - item.quarter) : 0,
			stretched: span ? Math.max(0, span.last - span.first + 1 - usualWeeks(item, months)) : 0,
			never: neverOf(item, usual),
			left: { own: job.left.own / secondsIn(1), job: job.left.job / secondsIn(1) },
			...(isUsedUp(item) ? { usedUp: true as const } : {}),
		};
	});
}

/** A link of the critical path may begin late where it waits for hours anyway; nobody should count on it. */
const withoutCritical = (
	slack: ReadonlyMap<Item, number>,
	critical: readonly Link[],
): ReadonlyMap<Item, number> =>
	new Map(
		[...slack].map(([item, weeks]) => [
			item,
			critical.some(({ id }) => id === item.milestone.id) ? 0 : weeks,
		]),
	);

/** Weeks that what is left of a milestone takes when all its hours are there. */
function usualWeeks(item: Item, months: number): number {
	const job = jobOf(item, likely);
	const asked = kindsOf(job).map((kind) => Math.ceil(job.left[kind] / job.pace[kind]));
	return Math.min(weeksIn(months), Math.max(job.idle, ...asked));
}

/** When a finished milestone was worked on, if it says so. */
function datesOf({ progress: { started, finished } }: Item, { start }: Settings) {
	const week = (day: Day | undefined) =>
		day === undefined || start === undefined ? undefined : weekOf(day, start);
	return { first: week(started), last: week(finished) };
}

/** The days that are recorded of what has begun, or is finished. */
function recordOf({ progress: { state, started, finished } }: Item) {
	return {
		...(state === 'planned' || started === undefined ? {} : { started }),
		...(state !== 'done' || finished === undefined ? {} : { finished }),
	};
}

function neverOf(item: Item, { never }: Schedule): Never | undefined {
	const why = never.get(item);
	return why?.is === 'need' ? { is: 'need', id: why.item.milestone.id } : why;
}

/** In a plan of one person more work can now and then end sooner (Graham 1972): the range holds all three ends. */
const rangeOf = (low: number, usual: number, high: number): Range => ({
	low: Math.min(low, usual),
	likely: usual,
	high: Math.max(high, usual),
});

function pausesOf({ pauses, start }: Settings): PlannedPause[] {
	if (start === undefined) return [];
	return pauses
		.map(({ from, to, why }) => ({
			first: Math.max(0, weekOf(from, start)),
			last: weekOf(to, start),
			from,
			to,
			why,
		}))
		.filter(({ last }) => last >= 0)
		.sort((a, b) => a.first - b.first || a.last - b.last);
}
