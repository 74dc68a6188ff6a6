import type { Day } from '../plan/days.ts';
import type { Plan } from '../plan/model.ts';
import { firstDayOf, lastDayOf } from '../plan/weeks.ts';
import type { ProgressData } from '../schemas/progress.ts';
import type { ReviewData } from '../schemas/review.ts';
import { progressFields } from './write.ts';
import { writeYaml } from './yaml.ts';

/** Freezes how everything stands on a day. */
export function freeze(
	date: Day,
	plan: Plan,
	progress: ProgressData,
	choices: ReviewData['choices'],
	met?: string,
): ReviewData {
	const { start, end, milestones } = plan;
	return {
		date,
		...(met === undefined ? {} : { with: met }),
		visibility: 'mentor',
		...(start !== undefined && end ? { ends: lastDayOf(end.likely, start) } : {}),
		dates:
			start === undefined
				? {}
				: Object.fromEntries(
						milestones.flatMap(({ id, first, last, state }) =>
							first === undefined || last === undefined || state === 'done'
								? []
								: [[id, { first: firstDayOf(first, start), last: lastDayOf(last, start) }]],
						),
					),
		choices,
		progress,
	};
}

/** The text of `mine/reviews/DATE.yaml`. */
export const writeReview = (review: ReviewData): string =>
	writeYaml({
		date: review.date,
		with: review.with,
		visibility: review.visibility === 'mentor' ? undefined : review.visibility,
		ends: review.ends,
		dates: review.dates,
		choices: review.choices,
		progress: progressFields(review.progress),
	});
