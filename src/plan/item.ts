import type { OutlineMilestone } from './outline.ts';
import type { MilestoneProgress } from './progress.ts';

/** A milestone of the plan, with how far it is. */
export interface Item {
	readonly milestone: OutlineMilestone;
	readonly progress: MilestoneProgress;
	/** Earliest quarter, counted from 0: the road’s, or the one it was moved to. */
	readonly quarter: number;
	/** What must be done first, within the plan; nothing once it is under way, as it has begun without. */
	readonly needs: readonly Item[];
}

/** Whether work on it has begun and is not over. */
export const isOpen = ({ progress: { state, started, spent } }: Item): boolean =>
	state === 'doing' || (state === 'blocked' && (started !== undefined || spent !== undefined));
