import type { Names } from '../../plan/words/index.ts';
import { tellDay } from '../../plan/words/index.ts';
import type { Answer, Mark, Missing } from '../../sharing/model.ts';
import { type Content, type Markup, el } from '../markup.ts';
import { isChanged, markWords, showMark, titleOf } from './marking.ts';
import { tellMissing } from './missing.ts';
import { type SharingRoad, hashNow } from './road.ts';

/** Who answers, as a heading. */
export const tellSender = ({ from }: Answer): string =>
	from === undefined ? 'An answer without a name' : `The answer of ${from}`;

/** An answer before it is accepted: each mark and the general words, with a box to accept it. */
export function buildAnswer(
	answer: Answer,
	missing: Missing,
	road: SharingRoad,
	names: Names,
): Content[] {
	const { date, plan, text, marks } = answer;
	return [
		el(
			'p',
			{ class: 'share-made' },
			`Of ${tellDay(date)}${plan === '' ? '' : `, on the plan link that ends in ${plan}`}.`,
		),
		...tellMissing(missing, road, names),
		...(marks.length + (text === undefined ? 0 : 1) === 0
			? [el('p', {}, 'It holds no words and no marks that mean something here.')]
			: []),
		el(
			'ul',
			{ class: 'share-list answers', role: 'list' },
			text === undefined ? undefined : acceptable('words', 'General words', [quote(text)]),
			marks.map((mark, index) => {
				const changed = isChanged(mark.hash, hashNow(road, mark.item));
				const label = `${markWords[mark.mark]}: ${titleOf(mark.item, names)}`;
				return acceptable(nameOfMark(index), label, [
					...showMark(mark, names),
					...(changed ? [changedNote(mark, names)] : []),
				]);
			}),
		),
	];
}

const quote = (text: string): Markup => el('p', { class: 'said', dir: 'auto' }, text);

function changedNote({ item }: Mark, names: Names): Markup {
	const address = names.get(item)?.address;
	return el(
		'p',
		{ class: 'share-warning' },
		'The text has changed since. ',
		address === undefined
			? 'What it is about is not on this road any more.'
			: el('a', { href: address }, 'Read it as it is now'),
	);
}

function acceptable(name: string, label: string, words: readonly Content[]): Markup {
	return el(
		'li',
		{},
		el(
			'label',
			{ class: 'share-check' },
			el('input', { type: 'checkbox', name: 'accept', value: name }),
			el('span', {}, 'Accept', el('span', { class: 'sr-only' }, ` “${label}”`)),
		),
		el('div', { class: 'answer-words' }, words),
	);
}

/** A mark by its place in the answer: a mentor can say two things of one. */
const nameOfMark = (index: number): string => `mark/${index}`;

/** What of an answer was accepted, by the names of its boxes: `words` stands for the general words. */
export function acceptSome(answer: Answer, accepted: readonly string[]): Answer {
	const { text, ...rest } = answer;
	return {
		...rest,
		...(text !== undefined && accepted.includes('words') ? { text } : {}),
		marks: answer.marks.filter((_, index) => accepted.includes(nameOfMark(index))),
	};
}

/** Answers that were kept, each with buttons to open it again and to forget it. */
export const buildKept = (
	answers: readonly { readonly name: string; readonly answer: Answer }[],
): Content[] => [
	el(
		'ul',
		{ class: 'share-list', role: 'list' },
		answers.map(({ name, answer }) => {
			const title = `${tellSender(answer)}, ${tellDay(answer.date)}`;
			const button = (what: string, label: string) =>
				el(
					'button',
					{ type: 'button', class: 'quiet', 'data-what': what, 'data-kept-name': name },
					label,
					el('span', { class: 'sr-only' }, ` ${title}`),
				);
			return el(
				'li',
				{ 'data-key': name },
				el('p', { class: 'said', dir: 'auto' }, title),
				el('p', { class: 'share-buttons' }, button('open', 'Open'), button('forget', 'Forget')),
			);
		}),
	),
];
