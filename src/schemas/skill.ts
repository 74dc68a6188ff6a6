import { z } from 'astro/zod';
import { everyPage, ref, refs, text, texts } from './fields.ts';

/** What is learnt, independent of when. */
export const skillSchema = z.strictObject({
	...everyPage,
	area: ref('area', 'The area it belongs to.'),
	needs: refs('skill', 'Skills to have first, at level 1 at least.'),
	levels: z
		.array(
			z.strictObject({
				name: text('Name of the level.'),
				signals: z
					.array(text('Behaviour that can be observed in a person at this level.'))
					.min(1)
					.describe('What one can see a person at this level do.'),
				antiSignals: texts('What one sees when the level is claimed but not there.'),
				source: text(
					'The public ladder that the level is adapted from, such as “Dropbox, MLE IC3”. None by default.',
				).optional(),
				resources: refs('resource', 'What to read, watch or use to reach this level, in order.'),
			}),
		)
		.min(2)
		.max(9)
		.describe(
			'The ladder from first steps to authority, lowest level first; each level includes the ones below.',
		),
	evidence: texts('What a promotion committee accepts as proof of the skill.'),
});

export type SkillData = z.infer<typeof skillSchema>;
