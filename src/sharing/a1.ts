import {
	type Codec,
	type Numbered,
	ascending,
	day,
	fields,
	fixed,
	list,
	mostItems,
	oneOf,
	optional,
	text,
} from './codec.ts';
import type { MarkKind } from './model.ts';

/** What an answer link says, with numbers in the place of names. */
export interface RawAnswer {
	/** Marks of the site that made it: see `marks.ts`. */
	readonly root: number;
	readonly own: number | undefined;
	readonly date: number;
	readonly from: string | undefined;
	readonly text: string | undefined;
	/** The check of the plan link. */
	readonly plan: number | undefined;
	/** By item, each with one mark or several. */
	readonly marks: readonly Numbered<readonly RawMark[]>[];
}

export interface RawMark {
	readonly mark: MarkKind;
	readonly hash: number | undefined;
	readonly text: string | undefined;
}

/** The form of an answer link, version 1. It never changes, as `planForm`. */
export const answerForm: Codec<RawAnswer> = fields<RawAnswer>({
	root: fixed(16),
	own: optional(fixed(16)),
	date: day,
	from: optional(text),
	text: optional(text),
	plan: optional(fixed(32)),
	marks: ascending(
		list(
			fields<RawMark>({
				mark: oneOf<MarkKind>({ agree: 0, stretch: 1, question: 2 }),
				hash: optional(fixed(32)),
				text: optional(text),
			}),
			mostItems,
			1,
		),
	),
});
