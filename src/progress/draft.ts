import { entryOf } from '../plan/entry.ts';
import type {
	MilestoneProgressData,
	ProgressData,
	SkillProgressData,
} from '../schemas/progress.ts';

/**
 * What a browser keeps: whole items that stand in for those committed in `mine/progress.yaml`.
 * Names are `milestone/x` and `skill/y`, and `asks` for the list of requests.
 */
export interface Drafts {
	readonly milestones: Readonly<Record<string, MilestoneProgressData>>;
	readonly skills: Readonly<Record<string, SkillProgressData>>;
	readonly asks?: ProgressData['asks'];
}

/** A browser that keeps nothing. */
export const noDrafts: Drafts = { milestones: {}, skills: {} };

/** A milestone of which nothing is written. */
export const untouched: MilestoneProgressData = {
	state: 'planned',
	visibility: 'mentor',
	outcomes: {},
	notes: [],
};

/** A skill of which nothing is written. */
export const unlearnt: SkillProgressData = { level: 0, visibility: 'mentor', notes: [] };

/** The committed record with the drafts laid over it. */
export function withDrafts(committed: ProgressData, drafts: Drafts): ProgressData {
	return {
		...committed,
		asks: drafts.asks ?? committed.asks,
		milestones: { ...committed.milestones, ...drafts.milestones },
		skills: { ...committed.skills, ...drafts.skills },
	};
}

/** Names of the items of which the browser says something else than what is committed. */
export function draftedNames(committed: ProgressData, drafts: Drafts): string[] {
	const changed = <T>(kind: string, from: Readonly<Record<string, T>>, to: typeof from, none: T) =>
		Object.entries(to).flatMap(([id, value]) =>
			same(entryOf(from, id) ?? none, value) ? [] : [`${kind}/${id}`],
		);
	return [
		...changed('milestone', committed.milestones, drafts.milestones, untouched),
		...changed('skill', committed.skills, drafts.skills, unlearnt),
		...(drafts.asks === undefined || same(committed.asks, drafts.asks) ? [] : ['asks']),
	];
}

/** Whether two values say the same, whatever the order of their keys. Keys without a value do not count. */
export function same(a: unknown, b: unknown): boolean {
	return canonical(a) === canonical(b);
}

/** One text for all values that say the same. */
export function canonical(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? '';
	const entries = Object.entries(value)
		.filter(([, part]) => part !== undefined)
		.sort(([x], [y]) => (x < y ? -1 : 1));
	return `{${entries.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`).join(',')}}`;
}
