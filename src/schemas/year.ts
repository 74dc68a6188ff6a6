import { z } from 'astro/zod';
import { everyPage, id, order, text } from './fields.ts';

/** Colour families of the design; a year without one takes the next in this order. */
export const hues = ['green', 'yellow', 'blue', 'violet', 'red', 'teal', 'orange', 'pink'] as const;

/** A year of the road. */
export const yearSchema = z.strictObject({
	...everyPage,
	order: order('Which year of the road this is, counted from 1.'),
	marker: text('A sign that stands for the year in lists and diagrams, such as 🟢.').optional(),
	hue: z
		.enum(hues)
		.optional()
		.describe(
			'Colour family of the year on pages and in diagrams. By default the first year is green, the second yellow, the third blue, and so on.',
		),
	focus: text(
		'What the year is about, in a few words. Shown under the heading and on the front page.',
	),
	outcome: text('Who you are at the end of it, in one sentence. Shown beside the focus.'),
	themes: z
		.array(
			z.strictObject({
				id: id(
					'Permanent id of the theme, unique on the whole road; milestones and decisions name it. Part of its address.',
				),
				title: text('Heading of the theme on the year’s page.'),
				text: text('One or two sentences on what holds the theme together.').optional(),
			}),
		)
		.min(1)
		.describe('The strands of the year, in reading order.'),
});

export type YearData = z.infer<typeof yearSchema>;
