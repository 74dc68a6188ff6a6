import { type Day, daysBetween } from '../plan/days.ts';
import { entryOf } from '../plan/entry.ts';
import type { EvidenceData, ProgressData } from '../schemas/progress.ts';
import type { ReviewData } from '../schemas/review.ts';
import { same } from './draft.ts';
import { type Asked, type ShownState, shownState } from './proof.ts';

/** What the road says of a milestone, as far as a comparison asks. */
export interface Compared {
	readonly id: string;
	readonly outcomes: readonly Asked[];
}

/** What moved between two frozen states: milestones in the order of the road, skills and decisions by id. Only differences: an empty list means that nothing did. */
export interface Changes {
	readonly from: Day;
	readonly to: Day;
	readonly states: readonly {
		readonly id: string;
		readonly from: ShownState;
		readonly to: ShownState;
		readonly why?: string;
	}[];
	/** Days by which the planned end of a milestone moved; positive is later. */
	readonly slipped: readonly {
		readonly id: string;
		readonly from: Day;
		readonly to: Day;
		readonly days: number;
	}[];
	readonly end: { readonly from: Day; readonly to: Day; readonly days: number } | undefined;
	/** Evidence that was not there before. */
	readonly gained: readonly {
		readonly id: string;
		readonly outcome: string;
		readonly evidence: EvidenceData;
	}[];
	/** Evidence that took the place of other evidence for the same outcome. */
	readonly replaced: readonly {
		readonly id: string;
		readonly outcome: string;
		readonly before: EvidenceData;
		readonly now: EvidenceData;
	}[];
	/** Evidence that is not there any more, and nothing in its place. */
	readonly lost: readonly {
		readonly id: string;
		readonly outcome: string;
		readonly evidence: EvidenceData;
	}[];
	readonly levels: readonly { readonly id: string; readonly from: number; readonly to: number }[];
	/** Hours spent in between. */
	readonly spent: { readonly own: number; readonly job: number };
	/** Decisions of which something else is chosen now; without options when a choice was taken back. */
	readonly chosen: readonly { readonly decision: string; readonly options: readonly string[] }[];
}

/** Compares two frozen states. */
export function compareReviews(
	before: ReviewData,
	after: ReviewData,
	milestones: readonly Compared[],
): Changes {
	const [old, now] = [before.progress, after.progress];
	return {
		from: before.date,
		to: after.date,
		states: milestones.flatMap(({ id, outcomes }) => {
			const [from, to] = [old, now].map((progress) =>
				shownState(outcomes, entryOf(progress.milestones, id)),
			);
			const why = entryOf(now.milestones, id)?.why;
			return from === undefined || to === undefined || from === to
				? []
				: [{ id, from, to, ...(why === undefined ? {} : { why }) }];
		}),
		slipped: milestones.flatMap(({ id }) => {
			const [from, to] = [entryOf(before.dates, id)?.last, entryOf(after.dates, id)?.last];
			const moved = move(from, to);
			return moved ? [{ id, ...moved }] : [];
		}),
		end: move(before.ends, after.ends),
		...compareEvidence(milestones, old, now),
		levels: idsOf(old.skills, now.skills).flatMap((id) => {
			const [from, to] = [entryOf(old.skills, id)?.level ?? 0, entryOf(now.skills, id)?.level ?? 0];
			return from === to ? [] : [{ id, from, to }];
		}),
		spent: {
			own: spentOf(now, 'own') - spentOf(old, 'own'),
			job: spentOf(now, 'job') - spentOf(old, 'job'),
		},
		chosen: idsOf(before.choices, after.choices).flatMap((decision) => {
			const options = entryOf(after.choices, decision) ?? [];
			return same(entryOf(before.choices, decision) ?? [], options) ? [] : [{ decision, options }];
		}),
	};
}

/** Whether nothing moved. */
export const isStill = ({ from: _, to: __, spent, end, ...lists }: Changes): boolean =>
	spent.own === 0 &&
	spent.job === 0 &&
	end === undefined &&
	Object.values(lists).every(({ length }) => length === 0);

/** Ids that one of two records has, sorted, so that both ways round tell them alike. */
const idsOf = (old: object, now: object): string[] =>
	[...new Set([...Object.keys(old), ...Object.keys(now)])].sort();

function move(from: Day | undefined, to: Day | undefined) {
	if (from === undefined || to === undefined || from === to) return undefined;
	return { from, to, days: daysBetween(from, to) };
}

/** What one outcome lost and gained in the same time is told as a pair, in the order in which it was written down. */
function compareEvidence(
	milestones: readonly Compared[],
	old: ProgressData,
	now: ProgressData,
): Pick<Changes, 'gained' | 'replaced' | 'lost'> {
	const outcomes = milestones.flatMap(({ id, outcomes }) =>
		outcomes.map(({ id: outcome }) => {
			const [before, after] = [evidenceOf(old, id, outcome), evidenceOf(now, id, outcome)];
			const [gone, come] = [without(before, after), without(after, before)];
			return { place: { id, outcome }, gone, come, pairs: Math.min(gone.length, come.length) };
		}),
	);
	return {
		gained: outcomes.flatMap(({ place, come, pairs }) =>
			come.slice(pairs).map((evidence) => ({ ...place, evidence })),
		),
		replaced: outcomes.flatMap(({ place, gone, come, pairs }) =>
			gone.slice(0, pairs).flatMap((before, index) => {
				const now = come[index];
				return now ? [{ ...place, before, now }] : [];
			}),
		),
		lost: outcomes.flatMap(({ place, gone, pairs }) =>
			gone.slice(pairs).map((evidence) => ({ ...place, evidence })),
		),
	};
}

const without = (some: readonly EvidenceData[], others: readonly EvidenceData[]) =>
	some.filter((evidence) => !others.some((other) => same(other, evidence)));

const evidenceOf = ({ milestones }: ProgressData, id: string, outcome: string) =>
	entryOf(entryOf(milestones, id)?.outcomes ?? {}, outcome) ?? [];

const spentOf = ({ milestones }: ProgressData, kind: 'own' | 'job'): number =>
	Object.values(milestones).reduce((sum, { spent }) => sum + (spent?.[kind] ?? 0), 0);
