import { entryOf } from '../plan/entry.ts';
import type { ProgressData } from '../schemas/progress.ts';
import { type Asked, type ShownState, shownState, standingOf } from './proof.ts';

/** A milestone as far as counting goes. */
export interface Counted {
	readonly id: string;
	readonly outcomes: readonly Asked[];
}

/** How many milestones and outcomes stand where. What is dropped is not counted. */
export interface Totals {
	/** Milestones that count: all but the dropped ones. */
	readonly milestones: number;
	readonly states: Readonly<Record<Exclude<ShownState, 'dropped'>, number>>;
	readonly dropped: number;
	readonly outcomes: number;
	readonly proven: number;
	/** Whether there is something that counts, and all of it is done and proven. */
	readonly finished: boolean;
}

/** Counts the milestones of a road. */
export function totalsOf(milestones: readonly Counted[], progress: ProgressData): Totals {
	const states = { planned: 0, doing: 0, blocked: 0, claimed: 0, done: 0 };
	const kept = milestones.filter(({ id, outcomes }) => {
		const state = shownState(outcomes, entryOf(progress.milestones, id));
		if (state === 'dropped') return false;
		states[state]++;
		return true;
	});
	const outcomes = kept.flatMap((milestone) =>
		milestone.outcomes.map((outcome) =>
			standingOf(outcome, entryOf(progress.milestones, milestone.id)),
		),
	);
	return {
		milestones: kept.length,
		states,
		dropped: milestones.length - kept.length,
		outcomes: outcomes.length,
		proven: outcomes.filter((standing) => standing === 'proven').length,
		finished: kept.length > 0 && states.done === kept.length,
	};
}
