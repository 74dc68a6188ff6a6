import type { Because, Link } from './model.ts';
import type { Schedule, Span } from './schedule.ts';
import type { Item } from './scope.ts';

/** The chain of milestones that sets the end of a schedule, first link first. */
export function findCritical(schedule: Schedule): Link[] {
	const chain: Link[] = [];
	let span = [...schedule.spans.values()].findLast(({ last }) => last === schedule.end);
	while (span !== undefined) {
		const { because, before } = whyNotEarlier(span, schedule);
		chain.push({ id: span.item.milestone.id, because });
		span = before && schedule.spans.get(before);
	}
	return chain.reverse();
}

/** What kept a milestone from beginning a week earlier, and the milestone behind it. */
function whyNotEarlier(
	{ item, first, release, after }: Span,
	{ spans, ledger }: Schedule,
): { because: Because; before?: Item } {
	if (first === release)
		return after.is === 'need'
			? { because: { is: 'need', id: after.item.milestone.id }, before: after.item }
			: { because: after };
	const week = first - 1;
	const others = ledger.openIn(week).filter((other) => other !== item);
	const before = others.find((other) => spans.get(other)?.last === week) ?? others[0];
	if (before === undefined) return { because: { is: 'pause' } };
	return {
		because: { is: ledger.isFull(week) ? 'place' : 'hours', id: before.milestone.id },
		before,
	};
}
