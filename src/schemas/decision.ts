import { z } from 'astro/zod';
import { everyPage, ref, text } from './fields.ts';

/** A fork in the road: choose some of the options. */
export const decisionSchema = z.strictObject({
	...everyPage,
	theme: ref('theme', 'The theme, and through it the year, that the decision belongs to.'),
	quarter: z
		.number()
		.int()
		.min(1)
		.max(4)
		.describe('Quarter of that year by whose end it should be decided, 1 to 4.'),
	choose: z
		.number()
		.int()
		.min(1)
		.max(99)
		.default(1)
		.describe('How many of the options to choose. 1 by default.'),
	criteria: z
		.array(
			z.strictObject({
				title: text('Name of the criterion.'),
				text: text('What to look at, and what would count for or against an option.'),
			}),
		)
		.min(1)
		.describe('What to judge the options by.'),
});

export type DecisionData = z.infer<typeof decisionSchema>;
