import type { Chart } from '../diagrams/chart/index.ts';
import type { Twin, TwinItem, TwinText } from '../diagrams/index.ts';
import { type Content, type Markup, el } from './markup.ts';

/** A chart in its figure: both forms, what signs mean, and the same facts in words. */
export function toFigure(chart: Chart): Markup {
	return el(
		'figure',
		{ class: 'diagram chart has-narrow not-content', id: chart.id },
		el('figcaption', {}, el('a', { href: `#${chart.id}` }, chart.title)),
		el('div', { class: 'stage narrow' }, chart.narrow),
		el('div', { class: 'stage wide' }, chart.wide),
		chart.legend.length > 0 &&
			el(
				'ul',
				{ class: 'legend', role: 'list' },
				chart.legend.map(({ picture, text }) => el('li', {}, picture, text)),
			),
		el(
			'details',
			{},
			el('summary', {}, 'The same in words'),
			el('p', {}, chart.description),
			toTwin(chart.twin, `${chart.title}, in words`),
		),
	);
}

function toTwin(twin: Twin, name: string): Markup {
	return twin.kind === 'list' ? toItems(twin.items) : toTable(twin.columns, twin.rows, name);
}

const toItems = (items: readonly TwinItem[]): Markup =>
	el(
		'ul',
		{},
		items.map((item) =>
			el('li', {}, toWords([item]), item.items.length > 0 && toItems(item.items)),
		),
	);

/** A table that scrolls by itself where it is too wide; the first cell of each row heads it. */
export function toTable(
	columns: readonly string[],
	rows: readonly (readonly (readonly TwinText[])[])[],
	name: string,
): Markup {
	return el(
		'div',
		{ class: 'scroll', tabindex: 0, role: 'group', 'aria-label': name },
		el(
			'table',
			{},
			el(
				'thead',
				{},
				el(
					'tr',
					{},
					columns.map((column) => el('th', { scope: 'col' }, column)),
				),
			),
			el('tbody', {}, rows.map(toRow)),
		),
	);
}

const toRow = (cells: readonly (readonly TwinText[])[]): Markup =>
	el(
		'tr',
		{},
		cells.map((cell, index) =>
			index === 0 ? el('th', { scope: 'row' }, toWords(cell)) : el('td', {}, toWords(cell)),
		),
	);

/** Links are parted by commas, other words by spaces. */
const toWords = (texts: readonly TwinText[]): Content[] =>
	texts.flatMap(({ text, to }, index): Content[] => [
		...(index === 0 ? [] : [texts[index - 1]?.to === undefined ? ' ' : ', ']),
		to === undefined ? text : el('a', { href: to }, text),
	]);
