import type { Code, List, Nodes, Root, RootContent, Table } from 'mdast';
import { placeOf } from '../../roadmap/body/gather.ts';
import type { Place, Text } from '../../roadmap/files/text.ts';
import { asideTitle, wordsOf } from './plain.ts';

/** A block of a page with what the rules ask of it. */
export type Block = Paragraph | ListBlock | TableBlock | CodeBlock | OtherBlock;

interface Common {
	readonly at: Place;
	/** All its words, citations as written. */
	readonly words: string;
}

export interface Paragraph extends Common {
	readonly is: 'paragraph';
	/** The title of the aside that begins here. */
	readonly aside: string | undefined;
}

export interface ListBlock extends Common {
	readonly is: 'list';
	readonly ordered: boolean;
	readonly items: readonly Item[];
}

export interface Item {
	readonly words: string;
	/** The bold words that it begins with. */
	readonly term: string | undefined;
	readonly at: Place;
}

export interface TableBlock extends Common {
	readonly is: 'table';
	readonly head: readonly string[];
	readonly rows: readonly (readonly string[])[];
}

export interface CodeBlock extends Common {
	readonly is: 'code';
	readonly language: string;
	/** What follows the language on the opening line: `title="adr.md"`. */
	readonly meta: string;
}

interface OtherBlock extends Common {
	readonly is: 'quote' | 'other';
}

/** A heading of the second level with what stands under it; the first section has none. */
export interface Section {
	readonly heading: string | undefined;
	readonly at: Place;
	readonly blocks: readonly Block[];
}

/** Cuts a body into sections at its headings of the second level. */
export function findSections(tree: Root, text: Text, start: number): Section[] {
	const sections: { heading: string | undefined; at: Place; blocks: Block[] }[] = [
		{ heading: undefined, at: text.place(start), blocks: [] },
	];
	for (const node of tree.children) {
		if (node.type === 'heading' && node.depth === 2)
			sections.push({ heading: wordsOf(node), at: placeOf(node, text), blocks: [] });
		else sections.at(-1)?.blocks.push(readBlock(node, text));
	}
	return sections;
}

function readBlock(node: RootContent, text: Text): Block {
	const common = { at: placeOf(node, text), words: wordsOf(node) };
	if (node.type === 'paragraph') return { ...common, is: 'paragraph', aside: asideTitle(node) };
	if (node.type === 'list')
		return { ...common, is: 'list', ordered: node.ordered === true, items: readItems(node, text) };
	if (node.type === 'table') return { ...common, is: 'table', ...readTable(node) };
	if (node.type === 'code') return { ...common, is: 'code', ...readCode(node) };
	return { ...common, is: node.type === 'blockquote' ? 'quote' : 'other' };
}

function readItems({ children }: List, text: Text): Item[] {
	return children.map((item) => ({
		words: wordsOf(item),
		term: termOf(item),
		at: placeOf(item, text),
	}));
}

function termOf(item: Nodes): string | undefined {
	const first = 'children' in item ? item.children[0] : undefined;
	const lead = first?.type === 'paragraph' ? first.children[0] : undefined;
	return lead?.type === 'strong' ? wordsOf(lead) : undefined;
}

function readTable({ children }: Table): Pick<TableBlock, 'head' | 'rows'> {
	const [head = [], ...rows] = children.map((row) => row.children.map(wordsOf));
	return { head, rows };
}

function readCode({ lang, meta }: Code): Pick<CodeBlock, 'language' | 'meta'> {
	return { language: lang ?? '', meta: meta ?? '' };
}
