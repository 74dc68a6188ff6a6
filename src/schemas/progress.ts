import { z } from 'astro/zod';
import { proofs, states } from './choices.ts';
import { day, ref, text, visibility } from './fields.ts';

export { states };

/** Kinds of things that one can ask about. */
const askable = [
	'milestone',
	'skill',
	'decision',
	'option',
	'theme',
	'year',
	'area',
	'guide',
	'template',
	'resource',
] as const;

const spent = (description: string) =>
	z.number().min(0).max(10_000).default(0).describe(description);

const level = z
	.number()
	.int()
	.min(0)
	.max(9)
	.describe('The level reached, counted from 1; 0 for none yet.');

const notes = z
	.array(
		z.strictObject({
			text: text('What you want to remember.'),
			date: day('The day of the note. None by default.').optional(),
			visibility: visibility('private', 'Who sees the note. `private` by default.'),
		}),
	)
	.default([])
	.describe('Notes, oldest first. None by default.');

const evidenceSchema = z.strictObject({
	proof: z
		.enum(proofs)
		.describe('What it is: a link, a document, a measure, or a witness who says so.'),
	text: text('The address, or in words where it is, what was measured, who saw it.'),
	date: day('The day on which it was true. None by default.').optional(),
	visibility: visibility('mentor', 'Who sees the piece of evidence. `mentor` by default.'),
});

/** What has happened with one milestone. */
export const milestoneProgressSchema = z.strictObject({
	state: z.enum(states).default('planned').describe('How far it is. `planned` by default.'),
	why: text('Why it is blocked or dropped. Needed with these two states.').optional(),
	started: day('The day on which you began. None by default.').optional(),
	finished: day('The day on which it was done. None by default.').optional(),
	spent: z
		.strictObject({
			own: spent('Hours of your own time. 0 by default.'),
			job: spent('Hours on the job. 0 by default.'),
		})
		.optional()
		.describe('Hours spent so far. The plan holds them against the estimate. Not said by default.'),
	visibility: visibility('mentor', 'Who sees how far it is. `mentor` by default.'),
	outcomes: z
		.record(z.string(), z.array(evidenceSchema))
		.default({})
		.describe(
			'Pieces of evidence, by outcome. “Done” is only claimed until each outcome has one of the kind that it asks for. None by default.',
		),
	notes,
});

const skillProgressSchema = z.strictObject({
	level,
	visibility: visibility('mentor', 'Who sees the level. `mentor` by default.'),
	notes,
});

/** `mine/progress.yaml`: what has happened on the road so far. */
export const progressSchema = z.strictObject({
	updated: day('The day of the last change. None by default.').optional(),
	asks: z
		.array(
			z.strictObject({
				text: text('What you want to know, or what you need.'),
				about: ref(askable, 'What it is about; a bare id means a milestone.').optional(),
				visibility: visibility('mentor', 'Who sees the request. `mentor` by default.'),
			}),
		)
		.default([])
		.describe('What you want from your mentor, most important first. None by default.'),
	milestones: z
		.record(z.string(), milestoneProgressSchema)
		.default({})
		.describe('Milestones by their id. Those that are not named are planned.'),
	skills: z
		.record(
			z.string(),
			z.union([
				level.transform((level) => skillProgressSchema.parse({ level })),
				skillProgressSchema,
			]),
		)
		.default({})
		.describe('Skills by their id: the level alone, or the level and more about it.'),
});

export type ProgressData = z.infer<typeof progressSchema>;
export type MilestoneProgressData = z.infer<typeof milestoneProgressSchema>;
export type SkillProgressData = z.infer<typeof skillProgressSchema>;
export type EvidenceData = z.infer<typeof evidenceSchema>;
