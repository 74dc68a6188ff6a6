import type { Nodes } from 'mdast';

const citation = /\s?\[@[a-z0-9-]+\]/g;

/** Lines that open or close an aside: `:::note[Illustration]`, `:::`. */
const asideLine = /^[ \t]*:{3,}.*$/gm;

/** The words of a node as a reader sees them, without markup and without the marks of an aside. */
export function wordsOf(node: Nodes): string {
	return spell(node).replace(asideLine, ' ').replace(/\s+/g, ' ').trim();
}

/** Takes citations out: `It is search [@ir-book].` → `It is search.` */
export function withoutCitations(words: string): string {
	return words.replace(citation, '').trim();
}

/** The title of the aside that a paragraph opens: `:::note[Illustration]` → `Illustration`. */
export function asideTitle(node: Nodes): string | undefined {
	return node.type === 'paragraph'
		? /^\s*:{3,}\w+\[([^\]]*)\]/.exec(spell(node))?.[1]?.trim()
		: undefined;
}

function spell(node: Nodes): string {
	if (node.type === 'text' || node.type === 'inlineCode') return node.value;
	if (node.type === 'break') return '\n';
	return 'children' in node ? node.children.map(spell).join('') : '';
}
