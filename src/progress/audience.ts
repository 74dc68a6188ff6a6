import { type Audience, isFor } from '../roadmap/audience.ts';
import type { FeedbackData } from '../schemas/feedback.ts';
import type { ProgressData } from '../schemas/progress.ts';
import type { ReviewData } from '../schemas/review.ts';

export { type Audience, isFor };

/** Whether readers may know of a thing, by its name: `kind/id`, or `milestone/id#outcome`. */
export type MayKnow = (name: string) => boolean;

interface Guarded {
	readonly visibility: Audience;
}

const everything: MayKnow = () => true;

/**
 * The record with everything taken out that is not for these readers. Where nothing is
 * left, the day of the last change goes too: it would tell of what is not shown.
 *
 * @param mayKnow what is said of other things goes too, whatever its own visibility
 */
export function filterProgress(
	progress: ProgressData,
	audience: Audience,
	mayKnow = everything,
): ProgressData {
	if (audience === 'private') return progress;
	const isShown = ({ visibility }: Guarded) => isFor(visibility, audience);
	const shown = <T extends Guarded>(items: readonly T[]): T[] => items.filter(isShown);
	const asks = shown(progress.asks).filter(({ about }) => mayKnow(nameOfSubject(about)));
	const milestones = mapSome(progress.milestones, (milestone, id) =>
		isShown(milestone) && mayKnow(`milestone/${id}`)
			? {
					...milestone,
					outcomes: mapSome(milestone.outcomes, (evidence) => shown(evidence)),
					notes: shown(milestone.notes),
				}
			: undefined,
	);
	const skills = mapSome(progress.skills, (skill, id) =>
		isShown(skill) && mayKnow(`skill/${id}`) ? { ...skill, notes: shown(skill.notes) } : undefined,
	);
	const isEmpty = [asks, Object.keys(milestones), Object.keys(skills)].every(
		({ length }) => length === 0,
	);
	const { updated } = progress;
	return { ...(isEmpty || updated === undefined ? {} : { updated }), asks, milestones, skills };
}

/** The reviews that are for these readers, each without what is not. */
export function filterReviews(
	reviews: readonly ReviewData[],
	audience: Audience,
	mayKnow = everything,
): ReviewData[] {
	if (audience === 'private') return [...reviews];
	return reviews
		.filter(({ visibility }) => isFor(visibility, audience))
		.map((review) => ({
			...review,
			dates: mapSome(review.dates, (days, id) => (mayKnow(`milestone/${id}`) ? days : undefined)),
			choices: filterChoices(review.choices, mayKnow),
			progress: filterProgress(review.progress, audience, mayKnow),
		}));
}

/** The answers that are for these readers, each without marks on what is not. */
export function filterFeedback(
	feedback: readonly FeedbackData[],
	audience: Audience,
	mayKnow = everything,
): FeedbackData[] {
	if (audience === 'private') return [...feedback];
	return feedback
		.filter(({ visibility }) => isFor(visibility, audience))
		.map((answer) => ({ ...answer, marks: answer.marks.filter(({ item }) => mayKnow(item)) }));
}

/** Choices without decisions and options that readers may not know of. */
export const filterChoices = (
	choices: Readonly<Record<string, readonly string[]>>,
	mayKnow: MayKnow,
): Record<string, string[]> =>
	mapSome(choices, (options, decision) => {
		if (!mayKnow(`decision/${decision}`)) return undefined;
		const left = options.filter((option) => mayKnow(`option/${option}`));
		return left.length === 0 && options.length > 0 ? undefined : left;
	});

/** A bare id means a milestone; a request may be about nothing at all, which everybody knows. */
const nameOfSubject = (about: string | undefined): string =>
	about === undefined || about.includes('/') ? (about ?? '') : `milestone/${about}`;

/** The entries that `change` keeps, as it leaves them. */
const mapSome = <T, U>(
	items: Readonly<Record<string, T>>,
	change: (item: T, id: string) => U | undefined,
): Record<string, U> =>
	Object.fromEntries(
		Object.entries(items).flatMap(([id, item]) => {
			const changed = change(item, id);
			return changed === undefined ? [] : [[id, changed]];
		}),
	);
