import { z } from 'astro/zod';
import { text } from './fields.ts';

/** Kinds of things that have a number. An outcome has one too, under its milestone: `milestone/x#outcome`. */
export const numberedKinds = [
	'year',
	'theme',
	'milestone',
	'decision',
	'option',
	'area',
	'skill',
	'guide',
	'template',
	'resource',
	'thread',
] as const;

/** The numbers that each shelf gives, both ends included; the two never meet. */
export const numberRanges = { handbook: [1, 8191], mine: [8192, 65_535] } as const;

const retiredSchema = z.strictObject({
	instead: text(
		'What takes its place, as `kind/id`. Shown at the old address and in the report of the check. Nothing by default.',
	).optional(),
	why: text('Why it is gone, in one sentence. Shown at its old address.'),
});

const schemaFor = ([low, high]: readonly [number, number]) =>
	z.strictObject({
		numbers: z
			.record(z.string(), z.number().int().min(low).max(high))
			.default({})
			.describe(
				'The number of every name that was ever published. It never changes and is never given again: links that carry a plan name things by it. Names are `kind/id`, and `milestone/id#outcome` for an outcome. `npm run ids` adds what is missing. None by default.',
			),
		aliases: z
			.record(z.string(), text('The name that it has now, of the same kind.'))
			.default({})
			.describe(
				'What was renamed: the old name, then the new one. Whoever names the old one means the new one, and the old address leads to the new one. None by default.',
			),
		retired: z
			.record(z.string(), retiredSchema)
			.default({})
			.describe(
				'What is gone without a new name. Its old address says why, and what takes its place. None by default.',
			),
	});

/** `ids.yaml` of each shelf: the numbers of all names, and what became of old ones. */
export const idsSchemas = {
	handbook: schemaFor(numberRanges.handbook),
	mine: schemaFor(numberRanges.mine),
} as const;

export type IdsData = z.infer<typeof idsSchemas.handbook>;
export type RetiredData = z.infer<typeof retiredSchema>;
