import type { DiagramNode } from './diagram.ts';
import { escapeText } from './escape.ts';

/** Cards under a heading: a quarter of a year, a year of the road. */
export interface Group {
	/** Heads its column, or stands between the cards when several groups share one. */
	readonly head: DiagramNode;
	readonly cards: readonly Card[];
}

export interface Card {
	readonly node: DiagramNode;
	/** Small, at the bottom left and right. */
	readonly notes: readonly [left: string, right: string];
}

/** The nodes of all groups, in order. */
export function nodesOf(groups: readonly Group[]): DiagramNode[] {
	return groups.flatMap(({ cards }) => cards.map(({ node }) => node));
}

/** The headings of all groups, in order. */
export function headsOf(groups: readonly Group[]): DiagramNode[] {
	return groups.map(({ head }) => head);
}

/** Widths in CSS pixels that a board is made for: a column of text, and a telephone of 320. */
const widths = { wide: 692, narrow: 276 };
/** Cards wider than this look empty. */
const widest = 276;
const gap = 5;

/** Columns of cards, at most four beside each other; on a telephone all in one. */
export function writeBoard(groups: readonly Group[], title: string) {
	return {
		wide: writeColumns(spread(groups, 4), title, widths.wide),
		narrow: writeColumns(spread(groups, 1), title, widths.narrow),
	};
}

/** Groups in columns, in order: eight years become four columns of two. */
function spread(groups: readonly Group[], most: number): Group[][] {
	const height = Math.ceil(groups.length / most);
	const columns: Group[][] = [];
	for (let first = 0; first < groups.length; first += height)
		columns.push(groups.slice(first, first + height));
	return columns;
}

function writeColumns(columns: readonly Group[][], title: string, width: number): string {
	const share = Math.floor((width - gap * (columns.length - 1)) / Math.max(1, columns.length));
	return [
		'---',
		'config:',
		'  kanban:',
		`    sectionWidth: ${Math.min(share, widest)}`,
		'---',
		'kanban',
		...columns.flatMap((groups, index) => writeColumn(groups, title, index)),
	].join('\n');
}

function writeColumn(groups: readonly Group[], title: string, index: number): string[] {
	const [only] = groups;
	if (only && groups.length === 1)
		return [`  ${writeLabel(only.head)}`, ...only.cards.map(writeCard)];
	return [
		`  column-${index + 1}["${escapeText(title)}"]`,
		...groups.flatMap(({ head, cards }) => [`    ${writeLabel(head)}`, ...cards.map(writeCard)]),
	];
}

function writeCard({ node, notes: [left, right] }: Card): string {
	return `    ${writeLabel(node)}@{ ticket: "${escapeText(left)}", assigned: "${escapeText(right)}" }`;
}

function writeLabel({ id, label }: DiagramNode): string {
	return `${id}["${escapeText(label)}"]`;
}
