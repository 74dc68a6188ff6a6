import type { z } from 'astro/zod';
import { type FeedbackData, feedbackSchema } from '../../schemas/feedback.ts';
import { type ReviewData, reviewSchema } from '../../schemas/review.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Reference } from '../fields/visit.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Tree } from '../yaml/tree.ts';
import type { DatedFile } from './collect.ts';
import { readFields } from './fields.ts';

/** A frozen review or a mentor’s answer, as far as it can be read. */
export interface ReadDated<Data> {
	readonly file: DatedFile;
	readonly tree: Tree | undefined;
	readonly references: readonly Reference[];
	/** Nothing when the file has a fault of its own. */
	readonly data: Data | undefined;
	readonly faults: readonly Fault[];
}

/** Reads the files of `mine/reviews`. */
export const readReviews = (files: readonly DatedFile[]): ReadDated<ReviewData>[] =>
	files
		.filter(({ slot }) => slot.is === 'review')
		.map((file) => read<ReviewData>(file, reviewSchema, 'the review'));

/** Reads the files of `mine/feedback`. */
export const readFeedback = (files: readonly DatedFile[]): ReadDated<FeedbackData>[] =>
	files
		.filter(({ slot }) => slot.is === 'feedback')
		.map((file) => read<FeedbackData>(file, feedbackSchema, 'the feedback'));

/** What was read without a fault, the oldest first; of one day by the names of the files. */
export function byDate<Data extends { readonly date: string }>(
	read: readonly ReadDated<Data>[],
): Data[] {
	return read
		.flatMap(({ data }) => data ?? [])
		.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function read<Data>(file: DatedFile, schema: z.ZodType, owner: string): ReadDated<Data> {
	const { text } = file;
	const { tree, faults: broken } = parseYaml(text, 0, text.source.length);
	const none = { file, tree, references: [], data: undefined };
	if (tree === undefined)
		return {
			...none,
			faults: broken.length > 0 ? broken : [makeFault('empty-page', text.place(0), empty)],
		};
	const { data, references, faults } = readFields(schema, tree, owner);
	return {
		file,
		tree,
		references,
		data: broken.length > 0 ? undefined : (data as Data | undefined),
		faults: [...broken, ...faults],
	};
}

const empty = {
	words: '',
	why: 'the file is empty, so it tells of no day',
	mend: 'write at least `date: …`, or delete the file',
};
