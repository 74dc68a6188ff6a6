import { z } from 'astro/zod';
import { day, text, visibility } from './fields.ts';
import { progressSchema } from './progress.ts';

/** `mine/reviews/DATE.yaml`: how everything stood on a day, frozen. The name of the file is the day. */
export const reviewSchema = z.strictObject({
	date: day('The day of the review.'),
	with: text('Whom you met. Nobody by default.').optional(),
	visibility: visibility('mentor', 'Who sees the review. `mentor` by default.'),
	ends: day(
		'The day on which the plan said the road ends. Not said without a start date.',
	).optional(),
	dates: z
		.record(
			z.string(),
			z.strictObject({
				first: day('The day on which the plan said it begins.'),
				last: day('The day on which the plan said it ends.'),
			}),
		)
		.default({})
		.describe('Dates of the plan on that day, by milestone. None without a start date.'),
	choices: z
		.record(z.string(), z.array(z.string()))
		.default({})
		.describe('Options chosen by then, by decision. None by default.'),
	progress: progressSchema
		.default({ asks: [], milestones: {}, skills: {} })
		.describe(
			'The record as it was: the fields of `progress.yaml`. Nothing has happened by default.',
		),
});

export type ReviewData = z.infer<typeof reviewSchema>;
