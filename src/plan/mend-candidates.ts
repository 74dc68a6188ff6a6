import type { Kind } from './ledger.ts';
import { tolerance, weeksLaid } from './load.ts';
import type { Mend, Move } from './mend.ts';
import type { Plan } from './model.ts';
import { likely } from './place.ts';
import { type Item, type Scope, isOpen } from './scope.ts';
import type { Settings } from './settings.ts';
import { quarterOf, weeksIn } from './weeks.ts';

/** The most hours that a week may give, as in the profile. */
const mostHours = 112;

/** Milestones that reach into a quarter and weigh as much as it asks too much, each moved within its year, shortest move first, the critical path last. */
export function movesFor(
	scope: Scope,
	{ quarter, kind }: { readonly quarter: number; readonly kind: Kind },
	made: Plan,
	today: number | undefined,
): Move[] {
	const critical = new Set(made.critical.map(({ id }) => id));
	const load = made.quarters[quarter];
	const excess = load ? load.asked[kind].likely - load.given[kind] - tolerance : 0;
	const now = quarterOf(Math.max(0, today ?? 0));
	return scope.items
		.filter(
			(item) =>
				item.progress.state !== 'done' &&
				!isOpen(item) &&
				item.milestone[kind][likely] / weeksIn(item.milestone.months) >= excess &&
				reaches(item, quarter, today),
		)
		.flatMap((item) => {
			const latest = Math.min(lastQuarterOfYear(item.quarter), firstDependent(item, scope));
			return range(Math.max(item.quarter, now) + 1, latest).map((to) => ({ item, to }));
		})
		.sort(
			(a, b) =>
				a.to - a.item.quarter - (b.to - b.item.quarter) ||
				Number(critical.has(a.item.milestone.id)) - Number(critical.has(b.item.milestone.id)),
		)
		.map(({ item, to }) => ({ is: 'move', id: item.milestone.id, to }));
}

/** Whether a milestone is laid in a quarter. */
function reaches(item: Item, quarter: number, today: number | undefined): boolean {
	const { first, last } = weeksLaid(item, today);
	return quarterOf(first) <= quarter && quarter <= quarterOf(last);
}

/** A milestone belongs to a theme, and a theme to a year: it cannot leave its year. */
const lastQuarterOfYear = (quarter: number): number => Math.floor(quarter / 4) * 4 + 3;

/** Nothing may begin after what needs it. */
const firstDependent = (item: Item, { items }: Scope): number =>
	Math.min(...items.filter(({ needs }) => needs.includes(item)).map(({ quarter }) => quarter));

const range = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Threads that reach into a quarter and that nothing outside them needs. */
export function threadsFor({ items }: Scope, quarter: number, today: number | undefined): Mend[] {
	const threads = Map.groupBy(
		items.filter(({ milestone, progress }) => milestone.thread && progress.state !== 'done'),
		({ milestone }) => milestone.thread,
	);
	return [...threads].flatMap(([thread, members]): Mend[] => {
		const isThere = members.some((item) => reaches(item, quarter, today));
		const needed = items.some(
			(item) => !members.includes(item) && item.needs.some((need) => members.includes(need)),
		);
		const begun = members.some(isOpen);
		return isThere && !needed && !begun
			? [
					{
						is: 'leave-out',
						item: `thread/${thread}`,
						ids: members.map(({ milestone }) => milestone.id),
					},
				]
			: [];
	});
}

/**
 * Whole hours a week that would do, fewest first. Hours of a pause stay what they are, so that they
 * are found by asking and not by a rule of three.
 *
 * @param isEnough whether the quarter fits with so many: once it does, it does with more
 */
export function hoursFor(
	{ hours }: Settings,
	kind: Kind,
	isEnough: (hours: number) => boolean,
): Mend[] {
	if (!isEnough(mostHours)) return [];
	let [few, enough] = [Math.floor(hours[kind]), mostHours];
	while (enough - few > 1) {
		const middle = Math.floor((few + enough) / 2);
		if (isEnough(middle)) enough = middle;
		else few = middle;
	}
	return range(enough, mostHours).map((some) => ({ is: 'hours', kind, hours: some }));
}
