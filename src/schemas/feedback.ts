import { z } from 'astro/zod';
import { markKinds } from './choices.ts';
import { day, text, visibility } from './fields.ts';

const markSchema = z.strictObject({
	item: text(
		'What the mark is about, as `kind/id`, or `milestone/id#outcome` for an outcome of a milestone.',
	),
	mark: z
		.enum(markKinds)
		.describe(
			'What the mentor says of it: that it is right, that it asks for more, or a question.',
		),
	text: text('In the mentor’s own words. None by default.').optional(),
	hash: z
		.string()
		.regex(/^(?:[0-9a-z]{7})?$/)
		.default('')
		.describe(
			'Seven characters that stand for the words that were marked: when they no longer fit, the words have changed since. Not known by default.',
		),
});

/** `mine/feedback/DATE.yaml`: what a mentor has answered and you have accepted. The name of the file begins with the day. */
export const feedbackSchema = z.strictObject({
	date: day('The day of the answer.'),
	from: text('Who answers. Nobody is named by default.').optional(),
	text: text('General words. None by default.').optional(),
	plan: z
		.string()
		.default('')
		.describe('The last six characters of the plan link that was answered. None by default.'),
	visibility: visibility('mentor', 'Who sees the answer. `mentor` by default.'),
	marks: z
		.array(markSchema)
		.default([])
		.describe('What was said of single things. Nothing by default.'),
});

export type FeedbackData = z.infer<typeof feedbackSchema>;
export type MarkData = z.infer<typeof markSchema>;
