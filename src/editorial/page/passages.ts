import type { Nodes, Parents, Root } from 'mdast';
import { placeOf } from '../../roadmap/body/gather.ts';
import type { Place, Text } from '../../roadmap/files/text.ts';
import type { Tree } from '../../roadmap/yaml/tree.ts';
import { withoutCitations, wordsOf } from './plain.ts';

/** A piece of a page that stands for itself: sentences never reach from one passage into the next. */
export interface Passage {
	/** `field` is a text of the frontmatter, `quote` a paragraph or item inside a block quote. */
	readonly is: 'paragraph' | 'item' | 'cell' | 'quote' | 'field';
	/** As a reader sees it, citations left out. */
	readonly words: string;
	/** The same with citations as written. */
	readonly cited: string;
	readonly at: Place;
}

/** Every passage of a body, in order; headings, code blocks and addresses are none. */
export function findPassages(tree: Root, text: Text): Passage[] {
	return walk(tree, 'paragraph', text);
}

function walk(node: Nodes, is: Passage['is'], text: Text): Passage[] {
	if (node.type === 'paragraph' || node.type === 'tableCell') {
		return makePassage(wordsOf(node), node.type === 'tableCell' ? 'cell' : is, placeOf(node, text));
	}
	if (!('children' in node) || node.type === 'heading') return [];
	const inside = is === 'quote' ? is : insideOf(node, is);
	return node.children.flatMap((child) => walk(child, inside, text));
}

function insideOf(node: Parents, is: Passage['is']): Passage['is'] {
	if (node.type === 'blockquote') return 'quote';
	return node.type === 'listItem' ? 'item' : is;
}

/** Texts of the frontmatter that have more than one word; ids, dates and numbers have one. */
export function findFields(tree: Tree | undefined): Passage[] {
	if (tree === undefined) return [];
	if (tree.is === 'list') return tree.items.flatMap(findFields);
	if (tree.is === 'fields')
		return [...tree.entries.values()].flatMap(({ value }) => findFields(value));
	return typeof tree.value === 'string' && /\S\s+\S/.test(tree.value)
		? makePassage(tree.value, 'field', tree.at)
		: [];
}

function makePassage(cited: string, is: Passage['is'], at: Place): Passage[] {
	return cited === '' ? [] : [{ is, words: withoutCitations(cited), cited, at }];
}
