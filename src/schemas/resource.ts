import { z } from 'astro/zod';
import { id, text, visibility, webAddress } from './fields.ts';

/** Forms a resource can have. */
export const resourceKinds = [
	'book',
	'paper',
	'course',
	'docs',
	'tool',
	'talk',
	'article',
] as const;

/** How much a reader should know before. */
const resourceLevels = ['intro', 'intermediate', 'advanced'] as const;

/** One entry of `resources.yaml`: a book, paper, course or tool that pages cite by id. */
export const resourceSchema = z.strictObject({
	id: id('Permanent id by which pages cite it, written `[@id]` in a text.'),
	title: text('Title as published.'),
	authors: z
		.array(text('One author, or the body that publishes it.'))
		.min(1)
		.describe('Who wrote it.'),
	short: text(
		'Who wrote it, as a text cites it: `NIST`. By default the family names of the authors; a body of two or three words is not told from a person and needs this.',
	).optional(),
	year: z
		.number()
		.int()
		.min(1800)
		.max(2200)
		.nullable()
		.default(null)
		.describe('Year of the edition meant. `null` (the default) for rolling documents and tools.'),
	kind: z.enum(resourceKinds).describe('Its form.'),
	url: webAddress('Where it is found.'),
	publisher: text('Who publishes it. None by default.').optional(),
	hours: z.number().min(0).max(1000).describe('Hours that the useful part takes; an estimate.'),
	level: z.enum(resourceLevels).describe('How much the reader should know before.'),
	free: z.boolean().describe('Whether the useful part can be had at no cost.'),
	about: text('One or two sentences: what it teaches and why it is on the list.'),
	visibility: visibility(
		'public',
		'Who sees it. On a site for others it is left out, and so is what cites it in a text. `public` by default.',
	),
});

export type ResourceData = z.infer<typeof resourceSchema>;
