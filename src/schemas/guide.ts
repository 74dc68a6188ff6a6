import { z } from 'astro/zod';
import { everyPage, order } from './fields.ts';

/** How to use the handbook. */
export const guideSchema = z.strictObject({
	...everyPage,
	order: order('Its place in the list of guides, counted from 1.'),
});

export type GuideData = z.infer<typeof guideSchema>;
