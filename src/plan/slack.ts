import { jobOf, likely, placeAt } from './place.ts';
import type { Schedule, Span } from './schedule.ts';
import { type Item, type Scope, isOpen } from './scope.ts';

/**
 * How many weeks later each milestone may begin, week by week, while nothing else moves: what waits
 * for it still begins when it did, nobody gives up an hour or a place, and the road ends in the same
 * week. This is the free float of the critical path method (Kelley and Walker 1959), with the hours
 * of other milestones counted as taken.
 */
export function slackOf(scope: Scope, { spans, ledger, end }: Schedule): ReadonlyMap<Item, number> {
	const deadlines = deadlinesOf(spans, end);
	return new Map(
		scope.items.flatMap((item) => {
			const span = spans.get(item);
			if (span === undefined) return [];
			if (isOpen(item)) return [[item, 0] as const];
			const job = jobOf(item, likely);
			const deadline = deadlines.get(item) ?? end;
			ledger.cancel(item, span.work);
			let later = 0;
			while (placeAt(job, span.first + later + 1, deadline, ledger) !== undefined) later++;
			ledger.book(item, span.work);
			return [[item, later] as const];
		}),
	);
}

/** The last week in which each milestone may end before something that needs it begins late. */
function deadlinesOf(spans: ReadonlyMap<Item, Span>, end: number): ReadonlyMap<Item, number> {
	const deadlines = new Map<Item, number>();
	for (const { item, first } of spans.values()) {
		for (const need of isOpen(item) ? [] : item.needs)
			deadlines.set(need, Math.min(deadlines.get(need) ?? end, first - 1));
	}
	return deadlines;
}
