import type { ProgressData } from '../schemas/progress.ts';
import type { visibilities } from '../schemas/fields.ts';

/** Who reads a site or a link: everybody, a mentor, or its owner alone. */
export type Audience = (typeof visibilities)[number];

const ranks = { public: 0, mentor: 1, private: 2 } as const satisfies Record<Audience, number>;

/** Whether something of that visibility is for these readers: a private site shows its owner everything. */
export const isFor = (visibility: Audience, audience: Audience): boolean =>
	ranks[visibility] <= ranks[audience];

interface Guarded {
	readonly visibility: Audience;
}

/**
 * The record with everything taken out that is not for these readers. Where nothing is
 * left, the day of the last change goes too: it would tell of what is not shown.
 */
export function filterProgress(progress: ProgressData, audience: Audience): ProgressData {
	if (audience === 'private') return progress;
	const isShown = ({ visibility }: Guarded) => isFor(visibility, audience);
	const shown = <T extends Guarded>(items: readonly T[]): T[] => items.filter(isShown);
	const milestones = mapSome(progress.milestones, isShown, (milestone) => ({
		...milestone,
		outcomes: mapSome(
			milestone.outcomes,
			() => true,
			(evidence) => shown(evidence),
		),
		notes: shown(milestone.notes),
	}));
	const skills = mapSome(progress.skills, isShown, (skill) => ({
		...skill,
		notes: shown(skill.notes),
	}));
	const asks = shown(progress.asks);
	const left = [asks, Object.keys(milestones), Object.keys(skills)].some(
		({ length }) => length > 0,
	);
	const { updated } = progress;
	return { ...(left && updated !== undefined ? { updated } : {}), asks, milestones, skills };
}

const mapSome = <T, U>(
	items: Readonly<Record<string, T>>,
	isKept: (item: NoInfer<T>) => boolean,
	change: (item: T) => U,
): Record<string, U> =>
	Object.fromEntries(
		Object.entries(items).flatMap(([id, item]) => (isKept(item) ? [[id, change(item)]] : [])),
	);
