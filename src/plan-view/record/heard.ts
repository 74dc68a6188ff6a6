import type { Day } from '../../plan/days.ts';
import { type Names, count } from '../../plan/words/phrase.ts';
import { tellDay } from '../../plan/words/time.ts';
import { type Heard, type HeardMark, heardIn } from '../../progress/heard.ts';
import { tellItem } from '../../progress/words/agenda.ts';
import { type Content, type Markup, el } from '../markup.ts';
import { markWords } from '../sharing/marking.ts';
import { toWords } from '../words.ts';

/** What mentors have answered in a time, the newest first; what they said before is folded in. */
export function heardPart(
	heard: readonly Heard[],
	from: Day | undefined,
	to: Day,
	names: Names,
): Content[] {
	const { during, before } = heardIn(heard, from, to);
	return [
		...(during.length === 0 ? [el('p', {}, 'No answer of this time is kept.')] : []),
		...during.map((answer) => toAnswer(answer, names)),
		...(before.length === 0
			? []
			: [
					el(
						'details',
						{ class: 'record-details', 'data-key': 'before' },
						el('summary', {}, count(before.length, 'earlier answer')),
						before.map((answer) => toAnswer(answer, names)),
					),
				]),
	];
}

const toAnswer = ({ date, from, text, marks }: Heard, names: Names): Markup =>
	el(
		'div',
		{ class: 'record-group' },
		el('h3', {}, el('bdi', {}, from ?? 'A mentor'), `, ${tellDay(date)}`),
		text !== undefined && el('p', { class: 'record-said', dir: 'auto' }, text),
		marks.length > 0 &&
			el(
				'ul',
				{ class: 'record-list' },
				marks.map((mark) => toMark(mark, names)),
			),
	);

const toMark = ({ item, mark, text, changed }: HeardMark, names: Names): Markup =>
	el(
		'li',
		{},
		el('strong', {}, markWords[mark]),
		': ',
		toWords(tellItem(item, names)),
		text !== undefined && el('p', { class: 'record-said', dir: 'auto' }, text),
		changed && el('p', { class: 'note' }, 'The text has changed since.'),
	);
