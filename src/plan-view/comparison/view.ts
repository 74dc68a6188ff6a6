import { type Phrase, type Sentence, count, plain } from '../../plan/words/phrase.ts';
import { type Content, type Markup, el } from '../markup.ts';
import { toWords } from '../words.ts';
import type { Comparison, Row } from './compare.ts';

/**
 * Two things side by side, only where they differ. On a narrow column the cells stand below each
 * other, and each says whose it is; the roles keep it a table for those who hear it.
 */
export function toComparison(comparison: Comparison): Content[] {
	const { a, b, rows } = comparison;
	const summary = el('p', { class: 'comparison-same' }, tellSame(comparison));
	if (rows.length === 0) return [summary];
	return [
		el(
			'div',
			{ class: 'comparison' },
			el(
				'table',
				{ role: 'table', 'aria-label': `${plain([a])} and ${plain([b])}, where they differ` },
				el(
					'thead',
					{ role: 'rowgroup' },
					el('tr', { role: 'row' }, el('td', { role: 'cell' }), toHead(a), toHead(b)),
				),
				el(
					'tbody',
					{ role: 'rowgroup' },
					rows.map((row) => toRow(row, comparison)),
				),
			),
		),
		summary,
	];
}

/** How much is the same: `3 fields are the same.` */
function tellSame({ rows, same }: Comparison): string {
	if (rows.length === 0) return `Nothing differs: ${count(same, 'field')} compared.`;
	if (same === 0) return 'No field is the same.';
	return same === 1 ? '1 field is the same.' : `${same} fields are the same.`;
}

const toHead = (name: Phrase): Markup =>
	el('th', { scope: 'col', role: 'columnheader' }, toWords([name]));

const toRow = ({ key, label, a, b, both }: Row, sides: Comparison): Markup =>
	el(
		'tr',
		{ role: 'row', 'data-key': key },
		el(
			'th',
			{ scope: 'row', role: 'rowheader' },
			toWords([label]),
			both > 0 && el('span', { class: 'comparison-both' }, ` and ${both} in both`),
		),
		toCell(sides.a, a, both),
		toCell(sides.b, b, both),
	);

/** The name of the side is shown where there are no columns. */
const toCell = (side: Phrase, facts: readonly Sentence[], both: number): Markup =>
	el(
		'td',
		{ role: 'cell' },
		el('span', { class: 'comparison-side' }, plain([side])),
		toFacts(facts, both),
	);

/** What is said of one side. */
export function toFacts(facts: readonly Sentence[], both: number): Markup {
	const [only] = facts;
	if (only === undefined)
		return el('p', { class: 'comparison-none' }, both > 0 ? 'nothing more' : 'none');
	return facts.length === 1
		? el('p', {}, toWords(only))
		: el(
				'ul',
				{},
				facts.map((fact) => el('li', {}, toWords(fact))),
			);
}
