import type { Audience } from '../../progress/audience.ts';
import { isFor } from '../../progress/audience.ts';
import type { FeedbackData, MarkData } from '../../schemas/feedback.ts';

/** A mark of an accepted answer, as the page that it is about shows it. */
export interface Said {
	readonly mark: MarkData['mark'];
	readonly text: string | undefined;
	readonly from: string | undefined;
	readonly date: string;
	/** The outcome that it is about; nothing when it is about the page as a whole. */
	readonly outcome: string | undefined;
	/** Whether the words that were marked are others now. */
	readonly changed: boolean;
}

/**
 * What accepted answers say of a page and its outcomes, the newest answer first, as far as these readers
 * may see it.
 *
 * @param name of the page, `milestone/x`
 * @param hashOf gives the hash of what has that name now; nothing when it is gone
 */
export function saidOn(
	name: string,
	answers: readonly FeedbackData[],
	audience: Audience,
	hashOf: (name: string) => string | undefined,
): readonly Said[] {
	return answers
		.filter(({ visibility }) => isFor(visibility, audience))
		.flatMap(({ marks, from, date }) =>
			marks
				.filter(({ item }) => item === name || item.startsWith(`${name}#`))
				.map(({ item, mark, text, hash }): Said => {
					const [, outcome] = item.split('#', 2);
					return {
						mark,
						text,
						from,
						date,
						outcome,
						changed: hash !== '' && hashOf(item) !== hash,
					};
				}),
		)
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}
