import { type Kind, type Ledger, kinds } from './ledger.ts';
import { type Job, jobOf, likely } from './place.ts';
import type { Schedule, Span } from './schedule.ts';
import { type Item, type Scope, isOpen } from './scope.ts';

/**
 * How many weeks later each milestone may begin, week by week, while nothing else moves: what waits
 * for it still begins when it did, nobody gives up an hour or a place, and the road ends in the same
 * week. This is the free float of the critical path method (Kelley and Walker 1959), with the hours
 * of other milestones counted as taken. Nothing for what has begun already.
 */
export function slackOf(scope: Scope, { spans, ledger, end }: Schedule): ReadonlyMap<Item, number> {
	const deadlines = deadlinesOf(spans, end);
	return new Map(
		scope.items.flatMap((item) => {
			const span = spans.get(item);
			if (span === undefined) return [];
			if (isOpen(item)) return [];
			const job = jobOf(item, likely);
			const deadline = deadlines.get(item) ?? end;
			ledger.cancel(item, span.work);
			const latest = latestBegin(job, span.first, deadline, ledger);
			ledger.book(item, span.work);
			return [[item, latest - span.first] as const];
		}),
	);
}

/**
 * The last of the weeks from `first` on without a gap in which a job can begin and still be over by
 * `deadline`; a week without hours, such as one of a pause, is lost but no gap. What a week can give does not depend on when the job begins, so its end is followed
 * from one begin to the next instead of being worked out anew: a job that begins later ends no earlier.
 */
function latestBegin(job: Job, first: number, deadline: number, ledger: Ledger): number {
	const gives = (kind: Kind, week: number) => Math.min(job.pace[kind], ledger.left(kind, week));
	/** For each kind, what the weeks from `begin` to before `next` give. */
	const sums = kinds.map((kind) => ({ kind, next: first, given: 0 }));
	let open = first;
	for (let begin = first; ; begin++) {
		let last = begin + Math.max(job.idle, 1) - 1;
		for (const sum of sums) {
			if (begin > first && begin - 1 < sum.next) sum.given -= gives(sum.kind, begin - 1);
			sum.next = Math.max(sum.next, begin);
			while (sum.given < job.left[sum.kind] && sum.next <= deadline)
				sum.given += gives(sum.kind, sum.next++);
			if (sum.given < job.left[sum.kind]) return Math.max(first, begin - 1);
			last = Math.max(last, job.left[sum.kind] > 0 ? sum.next - 1 : begin);
		}
		while (open <= last && open <= deadline && !ledger.isFull(open)) open++;
		if (last > deadline || open <= last) return Math.max(first, begin - 1);
	}
}

/** The last week in which each milestone may end before something that needs it begins late. */
export function deadlinesOf(
	spans: ReadonlyMap<Item, Span>,
	end: number,
): ReadonlyMap<Item, number> {
	const deadlines = new Map<Item, number>();
	for (const { item, first } of spans.values()) {
		for (const need of item.needs)
			deadlines.set(need, Math.min(deadlines.get(need) ?? end, first - 1));
	}
	return deadlines;
}
