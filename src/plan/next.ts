import type { Link, Next, PlannedDecision, Reason } from './model.ts';
import { isUsedUp } from './place.ts';
import type { Schedule } from './schedule.ts';
import { type Item, type Scope, isOpen } from './scope.ts';
import { quarterOf } from './weeks.ts';

/** What can be begun now, in the order in which the plan begins it, each with its reasons. */
export function findNext(
	scope: Scope,
	{ spans }: Schedule,
	analysis: {
		readonly slack: ReadonlyMap<Item, number>;
		readonly critical: readonly Link[];
		readonly decisions: readonly PlannedDecision[];
		readonly today: number | undefined;
	},
): Next[] {
	const planned = scope.items.filter((item) => spans.has(item) && !isOpen(item));
	const now =
		analysis.today ?? Math.min(...planned.map((item) => spans.get(item)?.first ?? Infinity));
	return planned
		.filter(
			(item) =>
				item.progress.state === 'planned' &&
				!isUsedUp(item) &&
				item.quarter <= quarterOf(Math.max(0, now)) &&
				item.needs.every((need) => need.progress.state === 'done'),
		)
		.sort((a, b) => (spans.get(a)?.first ?? 0) - (spans.get(b)?.first ?? 0))
		.map((item) => ({ id: item.milestone.id, why: reasonsFor(item, scope, analysis) }));
}

function reasonsFor(
	item: Item,
	scope: Scope,
	{ slack, critical, decisions }: Parameters<typeof findNext>[2],
): Reason[] {
	const { id } = item.milestone;
	const open = scope.items.filter(({ progress }) => progress.state !== 'done');
	const unlocks = open.filter(({ needs }) => needs.includes(item)).map(idOf);
	const helps = open.filter(({ milestone }) => milestone.helps.includes(id)).map(idOf);
	const weeks = slack.get(item) ?? 0;
	return [
		...(critical.some((link) => link.id === id) ? [{ is: 'critical' as const }] : []),
		...(unlocks.length > 0 ? [{ is: 'unlocks' as const, ids: unlocks }] : []),
		...decisions
			.filter(({ noRegret }) => noRegret.includes(id))
			.map((decision) => ({ is: 'no-regret' as const, decision: decision.id })),
		...(helps.length > 0 ? [{ is: 'helps' as const, ids: helps }] : []),
		...(weeks > 0 ? [{ is: 'slack' as const, weeks }] : []),
	];
}

const idOf = ({ milestone }: Item): string => milestone.id;
