import { type Kind, kinds } from './ledger.ts';
import type { MilestoneProgress, Progress } from './progress.ts';
import type { Schedule, Span } from './schedule.ts';
import type { Item } from './scope.ts';
import { secondsIn } from './weeks.ts';

/**
 * The progress of somebody who has followed a schedule to the letter until a week begins.
 *
 * @param waiting what they have not begun even if the schedule has, as a decision is still open
 */
export function progressAt(
	week: number,
	{ spans }: Schedule,
	progress: Progress,
	waiting: ReadonlySet<Item>,
): Progress {
	const begun = [...spans.values()].filter(({ item, first }) => first < week && !waiting.has(item));
	return {
		...progress,
		milestones: {
			...progress.milestones,
			...Object.fromEntries(begun.map((span) => [span.item.milestone.id, stepAt(week, span)])),
		},
	};
}

function stepAt(week: number, span: Span): MilestoneProgress {
	const { progress } = span.item;
	if (span.last < week) return { ...progress, state: 'done' };
	const [own, job] = kinds.map((kind) => spentBy(week, kind, span)) as [number, number];
	return { ...progress, state: 'doing', spent: { own, job } };
}

/** Hours of a kind that are spent before a week begins. */
const spentBy = (week: number, kind: Kind, { item, first, work }: Span): number =>
	(item.progress.spent?.[kind] ?? 0) +
	work[kind].slice(0, week - first).reduce((sum, seconds) => sum + seconds, 0) / secondsIn(1);
