import type { Day } from './days.ts';

/** What the reader gives to the road: when, how many hours, which options. */
export interface Settings {
	/** The first day of Year 1 Q1. Without one the plan counts in quarters of the road. */
	readonly start: Day | undefined;
	/** Hours a week, own time and on the job. */
	readonly hours: Budget;
	readonly pauses: readonly Pause[];
	/** Most milestones that are open in the same week. */
	readonly parallel: number;
	/** Options chosen so far, by decision; those that the road does not have count for nothing. */
	readonly choices: Readonly<Record<string, readonly string[]>>;
	/** Milestones that begin in another quarter than the road says: quarters from its start, by id. */
	readonly moved?: Readonly<Record<string, number>>;
	/** Milestones and threads that are left out, as `milestone/x` and `thread/y`. */
	readonly without?: readonly string[];
}

/** Hours a week, or hours in all: own time and time on the job are budgets of their own. */
export interface Budget {
	readonly own: number;
	readonly job: number;
}

/** Days with fewer hours than usual, both ends included. */
export interface Pause {
	readonly from: Day;
	readonly to: Day;
	/** Hours a week while it lasts; none by default. */
	readonly hours: Budget;
	readonly why: string;
}
