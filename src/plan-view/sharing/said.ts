import { tellDay } from '../../plan/words/index.ts';
import { contentHash } from '../../roadmap/hash.ts';
import type { FeedbackData, MarkData } from '../../schemas/feedback.ts';
import { type Markup, el } from '../markup.ts';
import { isChanged, markWords } from './marking.ts';

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

/** What a page knows of the things on it that can be marked. */
export interface MarkedPage {
	/** `milestone/x` */
	readonly name: string;
	/** Seven characters for the words of the page as they are now. */
	readonly hash: string;
	readonly outcomes: readonly {
		readonly id: string;
		readonly text: string;
		readonly hash: string;
	}[];
}

/** What accepted answers, from files or from a browser, say of a page and its outcomes, the newest answer first. */
export function saidOn(
	page: MarkedPage,
	answers: readonly Pick<FeedbackData, 'date' | 'from' | 'marks'>[],
): readonly Said[] {
	return answers
		.flatMap(({ marks, from, date }) =>
			marks.flatMap(({ item, mark, text, hash }): Said[] => {
				const [name, outcome] = item.split('#', 2);
				if (name !== page.name) return [];
				const now = outcome === undefined ? page.hash : outcomeOf(page, outcome)?.hash;
				return [{ mark, text, from, date, outcome, changed: isChanged(hash, now) }];
			}),
		)
		.sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
}

const outcomeOf = ({ outcomes }: MarkedPage, id: string) =>
	outcomes.find((outcome) => outcome.id === id);

/** Seven characters by which the same words of the same mentor are known again. */
export const markOf = ({ mark, text, from, date, outcome }: Said): string =>
	contentHash([mark, text ?? '', from ?? '', date, outcome ?? '']);

/** What was said, as a list for the page that it is about. */
export const buildSaid = (said: readonly Said[], page: MarkedPage): Markup =>
	el(
		'ul',
		{ class: 'page-list' },
		said.map(({ mark, text, from, date, outcome, changed }) =>
			el(
				'li',
				{},
				el('strong', {}, markWords[mark]),
				' ',
				el('span', { class: 'note' }, el('bdi', {}, from ?? 'A mentor'), `, ${tellDay(date)}`),
				outcome !== undefined &&
					el(
						'p',
						{},
						'On ',
						el('a', { href: `#outcome-${outcome}` }, outcomeOf(page, outcome)?.text ?? outcome),
					),
				text !== undefined && el('p', { dir: 'auto' }, text),
				changed && el('p', { class: 'note' }, 'The text has changed since.'),
			),
		),
	);
