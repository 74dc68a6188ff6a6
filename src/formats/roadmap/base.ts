import { z } from 'astro/zod';
import { everyPage } from '../../schemas/fields.ts';
import { plain, plainAll } from '../fields.ts';

/** Where a thing stands in the site. */
export const address = plain(
	z.string().regex(/^\//).describe('Path below the address of the site: `/skills/x/`.'),
);

/** What tells a thing from the others. */
export const name = <K extends string>(kind: K) => ({
	kind: plain(z.literal(kind).describe('What it is.')),
	id: plain(z.string().min(1).describe('Its id, unique among all of its kind, for ever.')),
});

/** What every page has, whatever its kind. */
export const page = <K extends string>(kind: K) => ({
	...name(kind),
	...plainAll(everyPage),
	address,
	file: plain(z.string().describe('The file with its text, from the folder of the project.')),
	shelf: plain(
		z
			.enum(['handbook', 'mine', 'patched'])
			.describe(
				'`handbook` for a page as upstream wrote it, `mine` for one of the fork, `patched` where the fork changed single fields.',
			),
	),
});

/** A quarter of the road. */
export const quarter = (description: string) =>
	plain(
		z
			.strictObject({
				year: z.int().min(1).describe('Year of the road, counted from 1.'),
				quarter: z.int().min(1).max(4).describe('Quarter of that year, 1 to 4.'),
				index: z.int().min(0).describe('Quarters since the start of the road: 0 for Year 1 Q1.'),
				label: z.string().describe('The same in words: `Year 1, Q2`.'),
			})
			.describe(description),
	);
