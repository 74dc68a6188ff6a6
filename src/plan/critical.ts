import { type Work, kinds } from './ledger.ts';
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
	{ first, release, after, work }: Span,
	{ spans, ledger }: Schedule,
): { because: Because; before?: Item } {
	if (first === release)
		return after.is === 'need'
			? { because: { is: 'need', id: after.item.milestone.id }, before: after.item }
			: { because: after };
	const week = first - 1;
	const others = ledger.openIn(week).flatMap((other) => spans.get(other) ?? []);
	const ending = others.find(({ last }) => last === week);
	if (ledger.isFull(week) && ending) return toLink('place', ending);
	const takers = others.filter((other) => takesFrom(other, week, work));
	const taker = takers.find(({ last }) => last === week) ?? takers[0];
	return taker ? toLink('hours', taker) : { because: { is: 'pause' } };
}

const toLink = (is: 'place' | 'hours', { item }: Span): { because: Because; before: Item } => ({
	because: { is, id: item.milestone.id },
	before: item,
});

/** Whether a milestone takes hours in a week that another could have used. */
const takesFrom = ({ work }: Span, week: number, other: Work): boolean =>
	kinds.some(
		(kind) => (work[kind][week - work.first] ?? 0) > 0 && other[kind].some((used) => used > 0),
	);
