import { z } from 'astro/zod';
import { everyPage, order } from './fields.ts';

/** How to use the handbook. */
export const guideSchema = z.strictObject({
	...everyPage,
	order: order('Its place in the list of guides, counted from 1.'),
	terms: z
		.boolean()
		.default(false)
		.describe(
			'Whether the page is a glossary: each list entry that begins with bold words and a colon then defines a term and gets an address of its own, `#term-…`. False by default.',
		),
});

export type GuideData = z.infer<typeof guideSchema>;
