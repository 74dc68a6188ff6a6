import { slug } from 'github-slugger';
import type { ListItem, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Place, Text } from '../files/text.ts';
import { placeOf } from './gather.ts';
import { headingText } from './heading-text.ts';

/** A list entry that defines a term, and the anchor that the site gives it. */
export interface Term {
	/** `Benchmark (MLPerf)` */
	readonly words: string;
	/** `term-benchmark-mlperf` */
	readonly anchor: string;
	readonly at: Place;
}

/** The terms that the list entries of a body define, in the order of the page. */
export function findTerms(tree: Root, text: Text): Term[] {
	const terms: Term[] = [];
	visit(tree, 'listItem', (item) => {
		const term = termOf(item);
		const [bold] = item.children[0]?.type === 'paragraph' ? item.children[0].children : [];
		if (term && bold) terms.push({ ...term, at: placeOf(bold, text) });
	});
	return terms;
}

/**
 * The term that a list entry defines, if it begins with bold words and a colon.
 *
 * @example `- **Recall**: what share is found.` → `{ words: 'Recall', anchor: 'term-recall' }`
 */
export function termOf(item: Readonly<ListItem>): Pick<Term, 'words' | 'anchor'> | undefined {
	const [first] = item.children;
	const [bold, rest] = first?.type === 'paragraph' ? first.children : [];
	if (bold?.type !== 'strong' || rest?.type !== 'text' || !rest.value.startsWith(':'))
		return undefined;
	const words = headingText(bold);
	const name = slug(words);
	return name === '' ? undefined : { words, anchor: `term-${name}` };
}
