import { z } from 'astro/zod';
import { proofs } from './choices.ts';
import { everyPage, hours, id, ref, refs, text, texts } from './fields.ts';

export { proofs };

/** A thing to achieve. */
export const milestoneSchema = z.strictObject({
	...everyPage,
	theme: ref('theme', 'The theme, and through it the year, that the milestone belongs to.'),
	quarter: z
		.number()
		.int()
		.min(1)
		.max(4)
		.describe(
			'Quarter of that year in which it can begin, 1 to 4. The plan never starts it earlier.',
		),
	months: z
		.number()
		.min(0.5)
		.max(36)
		.describe(
			'Calendar months from start to last outcome when the hours are there: some things cannot be hurried. Shown beside the effort.',
		),
	effort: z
		.strictObject({
			own: hours('Hours of your own time, as [low, likely, high].'),
			job: hours('Hours that are part of the job, as [low, likely, high].'),
		})
		.describe('Work in hours, own time and on-the-job time apart: they are budgets of their own.'),
	thread: id(
		'A strand through the years that can be hidden in one line of the profile, such as `night-shifts`. None by default.',
	).optional(),
	option: ref(
		'option',
		'The option it belongs to, if it is only walked by those who choose that option. None by default.',
	).optional(),
	needs: refs(
		['milestone', 'decision'],
		'Milestones that must be done before this one can begin. `decision/x` means: the milestones of whichever option was chosen there.',
	),
	helps: refs('milestone', 'Milestones that make this one easier, but are not required.'),
	builds: z
		.array(
			z.strictObject({
				skill: ref('skill', 'The skill that grows.'),
				level: z
					.number()
					.int()
					.min(1)
					.max(9)
					.describe('The level that the milestone brings it to, counted from 1.'),
			}),
		)
		.default([])
		.describe('Skills that the milestone raises, and to which level.'),
	outcomes: z
		.array(
			z.strictObject({
				id: id('Permanent id of the outcome, unique on its page. Part of its address.'),
				text: text('What is true when it is done, with a threshold that can be checked.'),
				proof: z
					.enum(proofs)
					.describe('What proves it: a link, a document, a measure, or a witness who says so.'),
			}),
		)
		.min(1)
		.describe('What “done” means. Each outcome has an address of its own.'),
	evidence: texts('What to keep from the work, so that others can judge it later.'),
	questions: texts('Questions that a mentor asks about it.'),
	resources: refs('resource', 'Books, papers, courses and tools, in reading order.'),
	templates: refs('template', 'Documents to copy for it.'),
});

export type MilestoneData = z.infer<typeof milestoneSchema>;
