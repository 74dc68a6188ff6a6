import { type Phrase, type Sentence, plain } from '../../plan/words/phrase.ts';
import { type Markup, el } from '../markup.ts';
import { toWords } from '../words.ts';
import type { Side } from './compare.ts';
import { toFacts } from './view.ts';

/** One of several things beside each other. */
export interface Column extends Side {
	/** Its anchor. */
	readonly id: string;
	/** What marks it among the others: `You are here`. */
	readonly mark?: string | undefined;
}

/**
 * Several things beside each other, a column each, without what is the same in all of them. Where there is
 * no room for columns the cells stand below each other, and each says whose it is.
 */
export const toTable = (label: string, columns: readonly Column[]): Markup =>
	el(
		'div',
		{ class: 'comparison columns' },
		el(
			'table',
			{ role: 'table', 'aria-label': label },
			el('thead', { role: 'rowgroup' }, el('tr', { role: 'row' }, columns.map(toHead))),
			rowsOf(columns).map(({ key, label: title }) => toRow(key, title, columns)),
		),
	);

const rowsOf = (columns: readonly Column[]) => {
	const fields = columns.flatMap(({ fields }) => fields);
	const first = fields.filter(({ key }, at) => fields.findIndex((one) => one.key === key) === at);
	return first.filter(
		({ key }) => new Set(columns.map((column) => JSON.stringify(factsOf(column, key)))).size > 1,
	);
};

const factsOf = ({ fields }: Side, key: string): readonly Sentence[] =>
	fields.find((field) => field.key === key)?.facts ?? [];

const toHead = ({ id, name, mark }: Column): Markup =>
	el(
		'th',
		{ id, scope: 'col', role: 'columnheader' },
		toWords([name]),
		mark !== undefined && [' ', el('span', { class: 'comparison-mark' }, mark)],
	);

/** What a row is about stands above its cells, so that they have the whole width. */
const toRow = (key: string, label: Phrase, columns: readonly Column[]): Markup =>
	el(
		'tbody',
		{ role: 'rowgroup', 'data-key': key },
		el(
			'tr',
			{ role: 'row' },
			el('th', { scope: 'rowgroup', role: 'rowheader', colspan: columns.length }, toWords([label])),
		),
		el(
			'tr',
			{ role: 'row' },
			columns.map((column) => toCell(column, factsOf(column, key))),
		),
	);

const toCell = ({ name, mark }: Column, facts: readonly Sentence[]): Markup =>
	el(
		'td',
		{ role: 'cell' },
		el(
			'span',
			{ class: 'comparison-side' },
			plain([name]),
			mark !== undefined && `, ${mark.charAt(0).toLowerCase()}${mark.slice(1)}`,
		),
		toFacts(facts, 0),
	);
