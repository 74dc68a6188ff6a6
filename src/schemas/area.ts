import { z } from 'astro/zod';
import { everyPage, order, text } from './fields.ts';

/** A family of skills that pays more than others. */
export const areaSchema = z.strictObject({
	...everyPage,
	order: order('Its place in the list of areas, counted from 1.'),
	pays: text('Why this area pays, in one or two sentences.'),
});

export type AreaData = z.infer<typeof areaSchema>;
