import type { FeedbackData } from '../../schemas/feedback.ts';
import type { ReviewData } from '../../schemas/review.ts';
import { type Ids, follow, idOf, outcomeOf, pageOf } from './ids.ts';

type Record_<T> = Readonly<Record<string, T>>;

/** A review with the names of today: what was renamed since stands under its new name, unless something stands there already. */
export function reviewToday(review: ReviewData, ids: Ids): ReviewData {
	const { progress } = review;
	const milestones = renameKeys(progress.milestones, 'milestone', ids);
	return {
		...review,
		dates: renameKeys(review.dates, 'milestone', ids),
		choices: mapValues(renameKeys(review.choices, 'decision', ids), (options) =>
			options.map((option) => idOf(follow(`option/${option}`, ids).name)),
		),
		progress: {
			...progress,
			asks: progress.asks.map(({ about, ...ask }) =>
				about === undefined ? ask : { ...ask, about: referenceToday(about, ids) },
			),
			milestones: mapValues(milestones, (milestone, id) => ({
				...milestone,
				outcomes: renameOutcomes(milestone.outcomes, id, ids),
			})),
			skills: renameKeys(progress.skills, 'skill', ids),
		},
	};
}

/** An answer with the names of today. */
export const feedbackToday = (feedback: FeedbackData, ids: Ids): FeedbackData => ({
	...feedback,
	marks: feedback.marks.map((mark) => ({ ...mark, item: follow(mark.item, ids).name })),
});

/** A bare id means a milestone. */
function referenceToday(about: string, ids: Ids): string {
	if (about.includes('/')) return follow(about, ids).name;
	return idOf(follow(`milestone/${about}`, ids).name);
}

function renameKeys<T>(items: Record_<T>, kind: string, ids: Ids): Record<string, T> {
	return rename(items, (id) => idOf(follow(`${kind}/${id}`, ids).name));
}

/** An outcome that went to another milestone stays where it was said. */
function renameOutcomes<T>(items: Record_<T>, milestone: string, ids: Ids): Record<string, T> {
	return rename(items, (id) => {
		const { name } = follow(`milestone/${milestone}#${id}`, ids);
		return pageOf(name) === `milestone/${milestone}` ? outcomeOf(name) : id;
	});
}

function rename<T>(items: Record_<T>, nameOf: (id: string) => string): Record<string, T> {
	const moved = Object.entries(items).map(([id, item]) => [nameOf(id), id, item] as const);
	const [stay, go] = [moved.filter(([to, id]) => to === id), moved.filter(([to, id]) => to !== id)];
	return Object.fromEntries([...go, ...stay].map(([to, , item]) => [to, item]));
}

const mapValues = <T, U>(items: Record_<T>, change: (item: T, id: string) => U) =>
	Object.fromEntries(Object.entries(items).map(([id, item]) => [id, change(item, id)]));
