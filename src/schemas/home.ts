import { z } from 'astro/zod';
import { everyPage, text } from './fields.ts';

/** `index.mdx` at the top of a shelf: the front page, and the name of the whole site. */
export const homeSchema = z.strictObject({
	...everyPage,
	title: text('Name of the site: browser title, header, preview cards.'),
	goal: text('Where the road leads, in one sentence. Shown large on the front page.'),
	doors: z
		.array(
			z.strictObject({
				title: text('What the reader can do, as a verb: “Read”, “Share”, “Fork”.'),
				text: text('One sentence on what is behind the door.'),
				label: text('The words of the link.'),
				to: text(
					'Where it leads: the path of a page’s file from the top of the shelf, such as `guides/make-it-yours.mdx`, or a list page such as `years/`.',
				),
			}),
		)
		.default([])
		.describe('The ways into the handbook, shown side by side under the road. None by default.'),
});

export type HomeData = z.infer<typeof homeSchema>;
