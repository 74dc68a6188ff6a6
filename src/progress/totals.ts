import { entryOf } from '../plan/entry.ts';
import type { ProgressData } from '../schemas/progress.ts';
import { type Asked, type ShownState, shownState, standingOf } from './proof.ts';

/** A milestone as far as counting goes. */
export interface Counted {
	readonly id: string;
	readonly outcomes: readonly Asked[];
	/** Whether it belongs to an option that a taken decision leaves aside: see `markAside`. */
	readonly aside?: boolean;
}

/** How many milestones and outcomes stand where. What is dropped or left aside is not counted. */
export interface Totals {
	/** Milestones that count. */
	readonly milestones: number;
	readonly states: Readonly<Record<Exclude<ShownState, 'dropped'>, number>>;
	readonly dropped: number;
	/** Milestones of options that were not chosen. */
	readonly aside: number;
	readonly outcomes: number;
	readonly proven: number;
	/** Whether there is something that counts, and all of it is done and proven. */
	readonly finished: boolean;
}

/** Where a milestone stands in the count. */
export type Place = ShownState | 'aside';

/** A milestone that was done counts, whatever was chosen later: the plan keeps it as well. */
export function placeOf(
	{ id, outcomes, aside = false }: Counted,
	{ milestones }: Pick<ProgressData, 'milestones'>,
): Place {
	const state = shownState(outcomes, entryOf(milestones, id));
	return aside && !['done', 'claimed', 'dropped'].includes(state) ? 'aside' : state;
}

/** Counts the milestones of a road. */
export function totalsOf(milestones: readonly Counted[], progress: ProgressData): Totals {
	const places = Map.groupBy(milestones, (milestone) => placeOf(milestone, progress));
	const count = (place: Place) => places.get(place)?.length ?? 0;
	const kept = milestones.filter(
		(milestone) => !['dropped', 'aside'].includes(placeOf(milestone, progress)),
	);
	const outcomes = kept.flatMap((milestone) =>
		milestone.outcomes.map((outcome) =>
			standingOf(outcome, entryOf(progress.milestones, milestone.id)),
		),
	);
	return {
		milestones: kept.length,
		states: {
			planned: count('planned'),
			doing: count('doing'),
			blocked: count('blocked'),
			claimed: count('claimed'),
			done: count('done'),
		},
		dropped: count('dropped'),
		aside: count('aside'),
		outcomes: outcomes.length,
		proven: outcomes.filter((standing) => standing === 'proven').length,
		finished: kept.length > 0 && count('done') === kept.length,
	};
}

/** Milestones and decisions as far as choices leave some of them aside. */
export interface Branches {
	readonly milestones: readonly { readonly id: string; readonly option?: string }[];
	readonly decisions: readonly {
		readonly id: string;
		readonly options: readonly { readonly id: string }[];
	}[];
}

/**
 * The milestones, with a mark on those of options that were not chosen. While a decision is open, all
 * its options count.
 *
 * @param choices options chosen, by decision; what the road does not know chooses nothing
 */
export function markAside<T extends Counted>(
	milestones: readonly T[],
	road: Branches,
	choices: Readonly<Record<string, readonly string[]>>,
): (T & Counted)[] {
	const left = new Set(
		road.decisions.flatMap(({ id, options }) => {
			const chosen = entryOf(choices, id) ?? [];
			const others = options.filter((option) => !chosen.includes(option.id));
			return others.length === options.length ? [] : others.map((option) => option.id);
		}),
	);
	const aside = new Set(
		road.milestones.flatMap(({ id, option }) =>
			option !== undefined && left.has(option) ? [id] : [],
		),
	);
	return milestones.map((milestone) =>
		aside.has(milestone.id) ? { ...milestone, aside: true } : milestone,
	);
}
