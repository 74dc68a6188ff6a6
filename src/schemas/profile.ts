import { z } from 'astro/zod';
import { day, parallel, ref, text, visibilities, visibility, weekly } from './fields.ts';
import { mostPauses } from './plan-bounds.ts';

/** Kinds that can be hidden one by one, written `kind/id`. */
const hideable = [
	'milestone',
	'skill',
	'guide',
	'template',
	'option',
	'decision',
	'area',
	'year',
	'thread',
	'resource',
] as const;

/** Kinds whose handbook pages can be left out as a whole. */
const shelfKinds = [
	'year',
	'milestone',
	'decision',
	'option',
	'area',
	'skill',
	'guide',
	'template',
	'page',
	'resource',
] as const;

const pauseSchema = z.strictObject({
	from: day('The first day with fewer hours, as 2026-11-22.'),
	to: day('The last of these days. The same as `from` for a single one.'),
	why: text('What the time is for. Shown in the plan. Not said by default.').optional(),
	hours: z
		.strictObject({
			own: weekly('Hours of own time a week while it lasts. 0 by default.').default(0),
			job: weekly('Hours on the job a week while it lasts. 0 by default.').default(0),
		})
		.default({ own: 0, job: 0 })
		.describe('What is left of a week while it lasts. Nothing by default.'),
	visibility: visibility(
		'mentor',
		'Who reads what the time is for. The days count for everybody. `mentor` by default.',
	),
});

/** `mine/profile.yaml`: who walks the road, and what of it they leave out. */
export const profileSchema = z.strictObject({
	name: text('Whose road it is. Shown on the front page. Nobody’s by default.').optional(),
	start: day(
		'The first day of Year 1 Q1, as 2026-11-22. With it the plan tells days; without it, quarters of the road.',
	).optional(),
	hours: z
		.strictObject({
			own: weekly('Hours of your own time a week: 0, or from 0.5 on.').optional(),
			job: weekly('Hours a week that are part of your job: 0, or from 0.5 on.').optional(),
		})
		.default({})
		.describe(
			'What a usual week gives to the road. Where you say nothing, the week counts that the road was written for.',
		),
	pauses: z
		.array(pauseSchema)
		.max(mostPauses)
		.default([])
		.describe(
			'Days with fewer hours than usual, both ends included. Where two pauses meet, the later one in the list counts. 60 at most, none by default.',
		),
	parallel: parallel(
		'Most milestones that you have open in the same week. What the road was written for by default.',
	).optional(),
	audience: z
		.enum(visibilities)
		.default('public')
		.describe(
			'For whom the site is built: `public` leaves out what is for your mentor or for you, `mentor` what is for you alone, `private` nothing. `public` by default.',
		),
	choices: z
		.record(z.string(), z.array(z.string()))
		.default({})
		.describe(
			'Options chosen so far, by decision: `next-step: [option-a]`. Pages mark them and dim the others. All open by default.',
		),
	hide: z
		.array(
			z.strictObject({
				item: ref(
					hideable,
					'What to leave out, as `kind/id`: `milestone/x`, `skill/y`, `thread/z`.',
				),
				why: text('The reason, for yourself and your mentor.'),
				visibility: visibility(
					'public',
					'Who reads that it is left out, and why. `public` by default.',
				),
			}),
		)
		.default([])
		.describe(
			'Pages of the handbook that are not on your road. Links to them become plain text. None by default.',
		),
	keep: z
		.array(z.enum(shelfKinds))
		.default([...shelfKinds])
		.describe(
			'Which kinds of pages to take from the handbook at all. All by default; `[guide, template]` keeps the guides and templates and leaves the road to you.',
		),
});

export type ProfileData = z.infer<typeof profileSchema>;
