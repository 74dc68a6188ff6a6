import { z } from 'astro/zod';
import { everyPage, order, ref, refs } from './fields.ts';

/** One branch of a decision: an area to deepen, a track to take. */
export const optionSchema = z.strictObject({
	...everyPage,
	decision: ref('decision', 'The decision that it is a branch of.'),
	order: order('Its place among the options of that decision, counted from 1.'),
	leadsTo: refs(
		'milestone',
		'Milestones outside the option that it prepares best for. Its own milestones name it themselves.',
	),
	skills: refs('skill', 'Skills that carry the option.'),
});

export type OptionData = z.infer<typeof optionSchema>;
