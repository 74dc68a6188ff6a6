import type { ProgressData } from '../schemas/progress.ts';
import type { visibilities } from '../schemas/fields.ts';

/** Who reads a site or a link: everybody, a mentor, or its owner alone. */
export type Audience = (typeof visibilities)[number];

const ranks = { public: 0, mentor: 1, private: 2 } as const satisfies Record<Audience, number>;

/** Whether something of that visibility is for these readers: a private site shows its owner everything. */
export const isFor = (visibility: Audience, audience: Audience): boolean =>
	ranks[visibility] <= ranks[audience];

/** The record with everything taken out that is not for these readers. */
export function filterProgress(progress: ProgressData, audience: Audience): ProgressData {
	const shown = <T extends { readonly visibility: Audience }>(items: readonly T[]): T[] =>
		items.filter(({ visibility }) => isFor(visibility, audience));
	const visible = <T extends { readonly visibility: Audience }>(
		items: Readonly<Record<string, T>>,
	) => Object.entries(items).filter(([, { visibility }]) => isFor(visibility, audience));
	return {
		...progress,
		asks: shown(progress.asks),
		milestones: Object.fromEntries(
			visible(progress.milestones).map(([id, milestone]) => [
				id,
				{
					...milestone,
					outcomes: Object.fromEntries(
						Object.entries(milestone.outcomes).map(([outcome, evidence]) => [
							outcome,
							shown(evidence),
						]),
					),
					notes: shown(milestone.notes),
				},
			]),
		),
		skills: Object.fromEntries(
			visible(progress.skills).map(([id, skill]) => [id, { ...skill, notes: shown(skill.notes) }]),
		),
	};
}
