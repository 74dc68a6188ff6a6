import type { Day } from '../plan/days.ts';
import type { FeedbackData, MarkData } from '../schemas/feedback.ts';

/** An answer of a mentor, as pages about a record tell it. Plain data. */
export interface Heard {
	readonly date: Day;
	/** Who answers; nothing when nobody is named. */
	readonly from?: string;
	/** The general words. */
	readonly text?: string;
	readonly marks: readonly HeardMark[];
}

export interface HeardMark extends Pick<MarkData, 'item' | 'mark'> {
	readonly text?: string;
	/** Whether the words that were marked are others now. */
	readonly changed: boolean;
}

/**
 * Accepted answers, the newest first.
 *
 * @param isChanged whether the words that a mark is about are others now
 */
export const heardOf = (
	answers: readonly FeedbackData[],
	isChanged: (mark: MarkData) => boolean,
): Heard[] =>
	answers
		.map(({ date, from, text, marks }): Heard => ({
			date,
			...(from === undefined ? {} : { from }),
			...(text === undefined ? {} : { text }),
			marks: marks.map((mark) => ({
				item: mark.item,
				mark: mark.mark,
				...(mark.text === undefined ? {} : { text: mark.text }),
				changed: isChanged(mark),
			})),
		}))
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));

/** Answers of a time, its first and last day included, and those that came before it. */
export function heardIn(
	heard: readonly Heard[],
	from: Day | undefined,
	to: Day,
): { readonly during: readonly Heard[]; readonly before: readonly Heard[] } {
	const known = heard.filter(({ date }) => date <= to);
	const isBefore = ({ date }: Heard) => from !== undefined && date < from;
	return {
		during: known.filter((answer) => !isBefore(answer)),
		before: known.filter(isBefore),
	};
}
