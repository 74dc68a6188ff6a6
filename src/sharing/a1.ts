import {
	type Codec,
	type Numbered,
	ascending,
	day,
	fields,
	fixed,
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
	readonly plan: number;
	readonly marks: readonly Numbered<RawMark>[];
}

export interface RawMark {
	readonly mark: MarkKind;
	readonly hash: number;
	readonly text: string | undefined;
}

/** The form of an answer link, version 1. It never changes, as `planForm`. */
export const answerForm: Codec<RawAnswer> = fields<RawAnswer>({
	root: fixed(16),
	own: optional(fixed(16)),
	date: day,
	from: optional(text),
	text: optional(text),
	plan: fixed(32),
	marks: ascending(
		fields<RawMark>({
			mark: oneOf<MarkKind>({ agree: 0, stretch: 1, question: 2 }),
			hash: fixed(32),
			text: optional(text),
		}),
		5000,
	),
});
