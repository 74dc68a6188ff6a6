import type { Day } from './days.ts';
import type { Kind } from './ledger.ts';
import type { State } from './progress.ts';
import type { Budget } from './settings.ts';

/**
 * A road with the hours of one person laid over it.
 *
 * Plain data, by id: it can be written as JSON, compared, and made again from the same input to the
 * same bytes. Weeks and quarters are counted from 0, the first of each being that of Year 1 Q1.
 */
export interface Plan {
	/** The first day of week 0, if the reader has said it. */
	readonly start: Day | undefined;
	/** The week that it is; nothing is planned before it. */
	readonly today: number | undefined;
	/** The day that it is; absent when the plan knows none. */
	readonly day?: Day;
	readonly hours: Budget;
	readonly parallel: number;
	/** Every milestone that is planned or done, in the order in which the plan places them. */
	readonly milestones: readonly PlannedMilestone[];
	/** Milestones that are not planned, and why. */
	readonly out: readonly {
		readonly id: string;
		readonly title: string;
		readonly address: string;
		readonly why: 'dropped' | 'left-out' | 'other-option';
	}[];
	/** Whether everything that is planned is done. */
	readonly finished: boolean;
	/** The last week of the whole road; nothing when it is finished, or a milestone can never be done. */
	readonly end: Range | undefined;
	/** What sets the end, first link first. */
	readonly critical: readonly Link[];
	/** Every quarter from the first to the last in which something is asked or done. */
	readonly quarters: readonly QuarterLoad[];
	readonly decisions: readonly PlannedDecision[];
	/** What can be begun now, best first. */
	readonly next: readonly Next[];
	/** Skills that something in the plan raises, or that have a level, in the order of the road. */
	readonly levels: readonly SkillLevel[];
	/** Hours spent against hours estimated, over finished milestones that say both. Shown, never applied. */
	readonly calibration: Calibration | undefined;
	readonly pauses: readonly PlannedPause[];
}

/** One value for low, likely and high efforts, in weeks. */
export interface Range {
	readonly low: number;
	readonly likely: number;
	readonly high: number;
}

export interface PlannedMilestone {
	readonly id: string;
	readonly title: string;
	readonly address: string;
	readonly state: State;
	/** The quarter in which the road lets it begin. */
	readonly quarter: number;
	/** Weeks at the likely effort, both included; nothing when it is done without dates or can never be done. */
	readonly first: number | undefined;
	readonly last: number | undefined;
	/** The days on which it was begun and finished, if the record says them. */
	readonly started?: Day;
	readonly finished?: Day;
	/** The last week, by effort; nothing when it is done or can never be done. */
	readonly range: Range | undefined;
	/** How many weeks later it may begin while nothing else moves, 0 on the critical path; nothing once it has begun. */
	readonly slack: number | undefined;
	/** Whether it is a link of the chain that sets the end of the road. */
	readonly critical: boolean;
	/** Quarters by which it begins later than the road lets it. */
	readonly late: number;
	/** Weeks that it takes longer than its months, because others share its hours or a pause lies in it. */
	readonly stretched: number;
	/** Why it can never be done. */
	readonly never: Never | undefined;
	/** Hours of the likely effort that are left. */
	readonly left: Budget;
	/** That it is not done although its likely estimate is spent; absent otherwise. */
	readonly usedUp?: true;
}

/**
 * Hours of a kind that it asks and nobody gave, a milestone that it needs and that can never be done,
 * or an end that is more than a hundred years away.
 */
export type Never =
	| { readonly is: 'hours'; readonly kind: Kind }
	| { readonly is: 'need'; readonly id: string }
	| { readonly is: 'horizon' };

/** A link of the critical path: a milestone and what kept it from beginning a week earlier. */
export interface Link {
	readonly id: string;
	readonly because: Because;
}

export type Because =
	/** Its quarter begins. */
	| { readonly is: 'quarter' }
	/** It is under way, or the plan begins today. */
	| { readonly is: 'today' }
	/** It needs another one, which ends in the week before. */
	| { readonly is: 'need'; readonly id: string }
	/** As many milestones are open as may be, and this one ends first. */
	| { readonly is: 'place'; readonly id: string }
	/** All hours of the week before are taken, by this one among others. */
	| { readonly is: 'hours'; readonly id: string }
	/** No hours in the week before: a pause. */
	| { readonly is: 'pause' };

/** What a quarter asks and what it is given, in hours a week; of one under way the weeks left count. */
export interface QuarterLoad {
	/** Counted from 0. */
	readonly quarter: number;
	/** Weeks that count: those left of the one under way, none of one that is over. */
	readonly weeks: number;
	/** As the road lays it: every milestone from its quarter on, its hours spread over its months. */
	readonly asked: { readonly own: Range; readonly job: Range };
	/** What the reader gives, pauses taken off. */
	readonly given: Budget;
	/** What the plan has placed there at the likely effort. */
	readonly placed: Budget;
	/** Kinds of hours of which the likely effort asks more than is given. */
	readonly over: readonly Kind[];
}

export interface PlannedDecision {
	readonly id: string;
	readonly title: string;
	readonly address: string;
	/** How many options to choose. */
	readonly choose: number;
	/** The quarter by whose end the road asks for it. */
	readonly quarter: number;
	/** Options that are chosen; empty while it is open. */
	readonly chosen: readonly string[];
	/** Options that the plan keeps room for while it is open. */
	readonly assumed: readonly string[];
	/** The last week in which it can be taken without anything moving; nothing when nothing waits for it. */
	readonly by: number | undefined;
	readonly options: readonly {
		readonly id: string;
		readonly title: string;
		readonly address: string;
		/** Hours of its own milestones, likely. */
		readonly hours: Budget;
		/**
		 * The last week of the road when it is taken, beside the heaviest others where more may be chosen;
		 * -1 when nothing is left to do then, nothing when the end never comes.
		 */
		readonly end: number | undefined;
	}[];
	/** Milestones to do first, as every open option wants them. */
	readonly noRegret: readonly string[];
}

/** Something that can be begun now. */
export interface Next {
	readonly id: string;
	/** Strongest reason first. */
	readonly why: readonly Reason[];
}

export type Reason =
	| { readonly is: 'critical' }
	| { readonly is: 'unlocks'; readonly ids: readonly string[] }
	| { readonly is: 'no-regret'; readonly decision: string }
	| { readonly is: 'helps'; readonly ids: readonly string[] }
	| { readonly is: 'slack'; readonly weeks: number };

export interface SkillLevel {
	readonly id: string;
	readonly title: string;
	readonly address: string;
	/** Names of its levels, lowest first. */
	readonly names: readonly string[];
	/** The level that is written down, 0 for none. */
	readonly recorded: number;
	/** Level reached, 0 for none: the one that is written down, or a higher one that finished milestones suggest. */
	readonly now: number;
	/** Highest level that the plan builds; 0 when it builds none. */
	readonly target: number;
	/** The milestone that brings it there. */
	readonly by: string | undefined;
}

export interface Calibration {
	/** Finished milestones that it counts. */
	readonly milestones: number;
	/** Hours spent on them, and their likely estimates. */
	readonly spent: number;
	readonly estimated: number;
	/** `spent / estimated`: 1.2 means a fifth more than estimated. */
	readonly ratio: number;
	/** The same of one kind of hours; absent when no finished milestone says them. */
	readonly own?: KindCalibration;
	readonly job?: KindCalibration;
}

/** Hours of one kind, spent against estimated. */
export interface KindCalibration {
	/** Finished milestones that it counts, proven or not. */
	readonly ids: readonly string[];
	readonly spent: number;
	readonly estimated: number;
	readonly ratio: number;
}

export interface PlannedPause {
	/** Weeks that it touches, both included. */
	readonly first: number;
	readonly last: number;
	readonly from: Day;
	readonly to: Day;
	readonly why: string;
}
