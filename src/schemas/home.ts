import { z } from 'astro/zod';
import { everyPage, parallel, text, weekly } from './fields.ts';

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
					'Where it leads: the path of a page’s file from the top of the shelf, such as `guides/first-steps.mdx`, or a list page such as `years/`.',
				),
			}),
		)
		.default([])
		.describe('The ways into the handbook, shown side by side under the road. None by default.'),
	pace: z
		.strictObject({
			own: weekly('Hours of own time a week. 5 by default.').default(5),
			job: weekly('Hours a week that are part of the job. 5 by default.').default(5),
			parallel: parallel('Most milestones that are open in the same week. 3 by default.').default(
				3,
			),
		})
		.default({ own: 5, job: 5, parallel: 3 })
		.describe(
			'The week that the road was written for. The plan counts with it where a profile says nothing.',
		),
});

export type HomeData = z.infer<typeof homeSchema>;
