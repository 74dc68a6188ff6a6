import type { Fault } from '../../roadmap/fault.ts';
import { makeFinding } from '../finding.ts';
import type { Article } from '../page/article.ts';
import type { Block, ListBlock, TableBlock } from '../page/blocks.ts';

/** A part that pages of a kind have, known by what it holds and not by its heading. */
export interface Part {
	/** What is missing, as a reader would call it: `a table of hours`. */
	readonly name: string;
	readonly mend: string;
	readonly isIn: (article: Article) => boolean;
}

/** Tells which parts a page lacks. */
export function findMissing(article: Article, parts: readonly Part[]): Fault[] {
	return parts
		.filter(({ isIn }) => !isIn(article))
		.map(({ name, mend }) =>
			makeFinding('missing-part', article.at, { why: `the page lacks ${name}`, mend }),
		);
}

/** All blocks of a page in order. */
export function blocksOf({ sections }: Article): Block[] {
	return sections.flatMap(({ blocks }) => blocks);
}

/** Whether a block is a table. */
export function isTable(block: Block): block is TableBlock {
	return block.is === 'table';
}

/** Whether a block is a list. */
export function isList(block: Block): block is ListBlock {
	return block.is === 'list';
}

/** Whether a page begins with a paragraph, before any heading. */
export function hasOpening({ sections, headings }: Article): boolean {
	const first = sections[0]?.blocks[0];
	const heading = headings[0]?.at.line ?? Infinity;
	return first?.is === 'paragraph' && first.aside === undefined && first.at.line < heading;
}

/** Whether a block has enough rows or items to be more than an example. */
export function hasRows(block: Block, count: number): boolean {
	return isTable(block) ? block.rows.length >= count : isList(block) && block.items.length >= count;
}
