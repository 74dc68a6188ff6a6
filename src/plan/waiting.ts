import { jobOf, likely, placeAt } from './place.ts';
import type { Schedule, Span } from './schedule.ts';
import type { Item } from './scope.ts';
import { deadlinesOf } from './slack.ts';

/**
 * The latest week found from which on all of these milestones may begin while nothing else moves.
 * Each by itself has its slack, but they may want the same hours and places; so those that would
 * begin earlier are placed again side by side. Another order than that of the plan might win a week.
 *
 * @returns nothing when none of them has a place in the schedule
 */
export function latestBegin(
	items: readonly Item[],
	made: Schedule,
	slack: ReadonlyMap<Item, number>,
): number | undefined {
	const spans = items.flatMap((item) => made.spans.get(item) ?? []);
	if (spans.length === 0) return undefined;
	const first = Math.min(...spans.map((span) => span.first));
	let week = Math.min(...spans.map((span) => span.first + (slack.get(span.item) ?? 0)));
	while (week > first && !canWait(spans, week, made)) week--;
	return week;
}

/** Whether those that begin before a week can all begin from it on; everything else stays. */
function canWait(all: readonly Span[], week: number, { spans, ledger, end }: Schedule): boolean {
	const early = all.filter(({ first }) => first < week);
	// Within its slack one alone can always wait.
	if (early.length < 2) return true;
	const deadlines = deadlinesOf(spans, end);
	for (const { item, work } of early) ledger.cancel(item, work);
	const placed = early.map(({ item }) => {
		const work = placeFrom(item, week, deadlines.get(item) ?? end, ledger);
		if (work) ledger.book(item, work);
		return { item, work };
	});
	for (const { item, work } of placed) if (work) ledger.cancel(item, work);
	for (const { item, work } of early) ledger.book(item, work);
	return placed.every(({ work }) => work !== undefined);
}

/** The first work from a week on that is over by `last`. */
function placeFrom(item: Item, week: number, last: number, ledger: Schedule['ledger']) {
	const job = jobOf(item, likely);
	for (let first = week; first <= last; first++) {
		const work = placeAt(job, first, last, ledger);
		if (work) return work;
	}
	return undefined;
}
