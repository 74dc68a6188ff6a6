import type { Day } from './days.ts';
import { type Kind, kinds } from './ledger.ts';
import type { Never, Plan, PlannedDecision, PlannedPause, QuarterLoad, Range } from './model.ts';
import { type Pair, daysFrom } from './shift.ts';
import { lastDayOf } from './weeks.ts';

/** What differs between two plans of one road; lists are empty where nothing does. */
export interface Difference {
	readonly given: readonly Given[];
	/** Nothing when both end in the same week, by every effort. */
	readonly end: Pair<Range | undefined> | undefined;
	/** Milestones that end elsewhere, or in one plan only, in the order of the second plan. */
	readonly milestones: readonly MovedMilestone[];
	/** Quarters that ask more than they are given in one plan only. */
	readonly quarters: readonly TurnedQuarter[];
	readonly decisions: readonly ChangedDecision[];
}

/** What the reader gives otherwise. */
export type Given =
	| ({ readonly is: 'start' } & Pair<Day | undefined>)
	| ({ readonly is: Kind | 'parallel' } & Pair<number>)
	| ({ readonly is: 'pauses' } & Pair<readonly PlannedPause[]>);

export interface MovedMilestone extends Pair<End> {
	readonly id: string;
	/** Days by which it ends later in the second plan; nothing when it ends in one only. */
	readonly days: number | undefined;
}

/** How a milestone ends in a plan, at the likely effort. */
export type End =
	| { readonly is: 'ends'; readonly week: number }
	/** Done already. */
	| { readonly is: 'done' }
	/** It asks hours that nobody gives, or needs one that does. */
	| { readonly is: 'never'; readonly why: Never | undefined }
	/** Not in this plan. */
	| { readonly is: 'out' };

export interface TurnedQuarter {
	/** Counted from 0. */
	readonly quarter: number;
	readonly kind: Kind;
	/** Whether it is the second plan that asks too much. */
	readonly over: boolean;
}

export interface ChangedDecision extends Pair<readonly string[]> {
	readonly id: string;
}

/** Finds what differs between two plans of the same road. */
export function comparePlans(a: Plan, b: Plan): Difference {
	return {
		given: compareGiven(a, b),
		end: isSame(datedRange(a), datedRange(b)) ? undefined : { a: a.end, b: b.end },
		milestones: compareMilestones(a, b),
		quarters: compareQuarters(a.quarters, b.quarters),
		decisions: compareDecisions(a.decisions, b.decisions),
	};
}

/** Whether nothing that a reader sees differs. */
export const isNothing = ({ given, end, milestones, quarters, decisions }: Difference): boolean =>
	end === undefined && [given, milestones, quarters, decisions].every(({ length }) => length === 0);

function compareGiven(a: Plan, b: Plan): Given[] {
	const all: readonly Given[] = [
		{ is: 'start', a: a.start, b: b.start },
		{ is: 'own', a: a.hours.own, b: b.hours.own },
		{ is: 'job', a: a.hours.job, b: b.hours.job },
		{ is: 'parallel', a: a.parallel, b: b.parallel },
		{ is: 'pauses', a: a.pauses, b: b.pauses },
	];
	return all.filter((given) => !isSame(given.a, given.b));
}

function compareMilestones(a: Plan, b: Plan): MovedMilestone[] {
	const [endsA, endsB] = [endsOf(a), endsOf(b)];
	return [...new Set([...endsB.keys(), ...endsA.keys()])].flatMap((id) => {
		const [one, other] = [endsA.get(id) ?? out, endsB.get(id) ?? out];
		const both = one.is === 'ends' && other.is === 'ends';
		const days = both ? daysFrom(one.week, other.week, { a, b }) : undefined;
		return days === 0 || (!both && one.is === other.is) ? [] : [{ id, a: one, b: other, days }];
	});
}

const out: End = { is: 'out' };

const endsOf = ({ milestones }: Plan): ReadonlyMap<string, End> =>
	new Map(
		milestones.map(({ id, state, last, never }): readonly [string, End] => [
			id,
			state === 'done'
				? { is: 'done' }
				: never !== undefined || last === undefined
					? { is: 'never', why: never }
					: { is: 'ends', week: last },
		]),
	);

function compareQuarters(a: readonly QuarterLoad[], b: readonly QuarterLoad[]): TurnedQuarter[] {
	const isOver = (quarters: readonly QuarterLoad[], quarter: number, kind: Kind) =>
		quarters[quarter]?.over.includes(kind) ?? false;
	return Array.from({ length: Math.max(a.length, b.length) }, (_, quarter) =>
		kinds.flatMap((kind) => {
			const over = isOver(b, quarter, kind);
			return over === isOver(a, quarter, kind) ? [] : [{ quarter, kind, over }];
		}),
	).flat();
}

const compareDecisions = (
	a: readonly PlannedDecision[],
	b: readonly PlannedDecision[],
): ChangedDecision[] =>
	b.flatMap(({ id, chosen }) => {
		const before = a.find((decision) => decision.id === id)?.chosen ?? [];
		return isSame([...before].sort(), [...chosen].sort()) ? [] : [{ id, a: before, b: chosen }];
	});

/** The days on which a plan can end, or its weeks. */
const datedRange = ({ end, start }: Plan) =>
	end && [end.low, end.likely, end.high].map((week) => (start ? lastDayOf(week, start) : week));

/** Plain data alone: what reads the same is the same. */
const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
