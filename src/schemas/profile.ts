import { z } from 'astro/zod';
import { ref, text } from './fields.ts';

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

/** `mine/profile.yaml`: who walks the road, and what of it they leave out. */
export const profileSchema = z.strictObject({
	name: text('Whose road it is. Shown on the front page. Nobody’s by default.').optional(),
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
