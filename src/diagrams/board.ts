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

/**
 * Columns of cards, at most four beside each other; on a telephone all in one.
 *
 * @param head heads a column that several groups share
 */
export function writeBoard(groups: readonly Group[], head: Pick<DiagramNode, 'id' | 'label'>) {
	return {
		wide: writeColumns(spread(groups, 4), head, widths.wide),
		narrow: writeColumns(spread(groups, 1), head, widths.narrow),
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

function writeColumns(
	columns: readonly Group[][],
	head: Pick<DiagramNode, 'id' | 'label'>,
	width: number,
): string {
	const share = Math.floor((width - gap * (columns.length - 1)) / Math.max(1, columns.length));
	const heads = columns.map((_, index) =>
		columns.length === 1
			? head
			: {
					id: `${head.id}-${index + 1}`,
					label: `${head.label}, ${index + 1} of ${columns.length}`,
				},
	);
	return [
		'---',
		'config:',
		'  kanban:',
		`    sectionWidth: ${Math.min(share, widest)}`,
		'---',
		'kanban',
		...columns.flatMap((groups, index) => writeColumn(groups, heads[index] ?? head)),
	].join('\n');
}

function writeColumn(groups: readonly Group[], head: Pick<DiagramNode, 'id' | 'label'>): string[] {
	const [only] = groups;
	if (only && groups.length === 1)
		return [`  ${writeLabel(only.head)}`, ...only.cards.map(writeCard)];
	return [
		`  ${writeLabel(head)}`,
		...groups.flatMap((group) => [`    ${writeLabel(group.head)}`, ...group.cards.map(writeCard)]),
	];
}

function writeCard({ node, notes: [left, right] }: Card): string {
	const notes = [
		...(left ? [`ticket: "${escapeText(left)}"`] : []),
		...(right ? [`assigned: "${escapeText(right)}"`] : []),
	];
	return `    ${writeLabel(node)}${notes.length > 0 ? `@{ ${notes.join(', ')} }` : ''}`;
}

function writeLabel({ id, label }: Pick<DiagramNode, 'id' | 'label'>): string {
	return `${id}["${escapeText(label)}"]`;
}
