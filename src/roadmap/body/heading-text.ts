import type { Nodes } from 'mdast';

/**
 * The words of a heading as the site counts them for its anchor: text, code and comments, with the
 * typographer’s quotes, dashes and dots that the site puts in.
 */
export function headingText(node: Nodes): string {
	return plain(node).replace(/\s+/g, ' ').trim();
}

function plain(node: Nodes): string {
	if (node.type === 'inlineCode' || node.type === 'mdxTextExpression') return node.value;
	if (node.type === 'text') return dress(node.value);
	if (node.type === 'break') return ' ';
	return 'children' in node ? node.children.map(plain).join('') : '';
}

/** `--` and `---` become dashes and `...` an ellipsis; anchors keep none of them. */
function dress(text: string): string {
	return text.replace(/---?/g, '–').replace(/\.\.\./g, '…');
}
