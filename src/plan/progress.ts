import type { Budget } from './settings.ts';
import type { Day } from './days.ts';

/** How far a milestone is. Nothing written means `planned`. */
export type State = 'planned' | 'doing' | 'blocked' | 'done' | 'dropped';

/** What has happened so far, by id; as much of `mine/progress.yaml` as the plan reads. */
export interface Progress {
	readonly milestones: Readonly<Record<string, MilestoneProgress>>;
	/** Level reached, by skill. */
	readonly skills: Readonly<Record<string, number>>;
}

export interface MilestoneProgress {
	readonly state: State;
	/** Why it is blocked or dropped. */
	readonly why?: string;
	readonly started?: Day;
	readonly finished?: Day;
	/** Hours spent so far. */
	readonly spent?: Budget;
}

/** Nothing has happened yet. */
export const nothingYet: Progress = { milestones: {}, skills: {} };
