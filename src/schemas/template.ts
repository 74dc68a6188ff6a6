import { z } from 'astro/zod';
import { everyPage, order, refs } from './fields.ts';

/** A document to copy. */
export const templateSchema = z.strictObject({
	...everyPage,
	order: order('Its place in the list of templates, counted from 1.'),
	skills: refs('skill', 'Skills that the document exercises.'),
	resources: refs('resource', 'Where the form of the document comes from.'),
});

export type TemplateData = z.infer<typeof templateSchema>;
