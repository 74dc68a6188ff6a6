import type { Names } from '../../plan/words/index.ts';
import type { ProgressData } from '../../schemas/progress.ts';
import type { Mark } from '../../sharing/model.ts';
import { type Markup, el } from '../markup.ts';
import type { Entries } from './marking.ts';
import { type SharingRoad, hashNow } from './road.ts';

type Asks = ProgressData['asks'];

/** The name of the field that answers a request, by its place in the plan; also what leads to it. */
export const askName = (index: number): string => `ask/${index}`;

/** Each question of a plan with a field to answer it; nothing where nothing is asked. */
export const buildAsks = (asks: Asks, names: Names): Markup[] =>
	asks.length === 0
		? []
		: [
				el(
					'div',
					{ class: 'item' },
					el('h3', {}, 'Answer what they ask'),
					asks.map(({ text, about }, index) => {
						const title = about === undefined ? undefined : (names.get(about)?.title ?? about);
						return el(
							'div',
							{ class: 'share-field', 'data-item': askName(index) },
							el(
								'label',
								{ for: `ask-${index}`, class: 'said', dir: 'auto' },
								text,
								title !== undefined && el('span', { class: 'note' }, ` about ${title}`),
							),
							el('textarea', {
								id: `ask-${index}`,
								name: askName(index),
								rows: 2,
								maxlength: 600,
							}),
						);
					}),
				),
			];

/** Answers to questions as an answer carries them. */
export interface AnsweredAsks {
	/** On what was asked about. */
	readonly marks: readonly Mark[];
	/** On what nobody can mark: they go with the general words. */
	readonly words: readonly string[];
}

/** What a form answers, each with the question before it: a link has no other place for that. */
export function readAsks(entries: Entries, asks: Asks, road: SharingRoad): AnsweredAsks {
	const values = new Map(entries);
	const answered = asks.flatMap((ask, index) => {
		const said = values.get(askName(index))?.trim() ?? '';
		return said === '' ? [] : [{ about: ask.about, text: `On “${shorten(ask.text)}”: ${said}` }];
	});
	const hashed = answered.map(({ about, text }) => {
		const hash = about === undefined ? undefined : hashNow(road, about);
		return { about, text, hash };
	});
	return {
		marks: hashed.flatMap(({ about, text, hash }): Mark[] =>
			about === undefined || hash === undefined
				? []
				: [{ item: about, mark: 'question', text, hash }],
		),
		words: hashed.flatMap(({ text, hash }) => (hash === undefined ? [text] : [])),
	};
}

/** As much of a question as tells which it is. */
const shorten = (text: string): string => {
	const signs = [...text.replace(/\s+/g, ' ')];
	return signs.length > 160 ? `${signs.slice(0, 159).join('')}…` : signs.join('');
};
