import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { blank } from './markdown.ts';

/** What is not prose: code, tags, expressions, imports, and the address part of links. */
const silent = new Set<Nodes['type']>([
	'code',
	'inlineCode',
	'html',
	'mdxjsEsm',
	'mdxFlowExpression',
	'mdxTextExpression',
	'definition',
]);

/** The text of a file with everything blanked that is not prose; offsets stay as they are. */
export function proseOf(tree: Root, source: string, start: number): string {
	const cuts: [number, number][] = [[0, start]];
	visit(tree, (node: Nodes) => {
		const [from, to] = [node.position?.start.offset, node.position?.end.offset];
		if (from === undefined || to === undefined) return;
		if (silent.has(node.type)) cuts.push([from, to]);
		else if (node.type === 'image') cuts.push([from, to]);
		else if (node.type === 'link') cuts.push([node.children.at(-1)?.position?.end.offset ?? from, to]);
		else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') cuts.push(...tagsOf(node, from, to));
	});
	return cutAll(source, cuts);
}

/** The opening and the closing tag of an element, without what stands between them. */
function tagsOf(node: Nodes & { children: readonly Nodes[] }, from: number, to: number): [number, number][] {
	const [first, last] = [node.children[0]?.position?.start.offset, node.children.at(-1)?.position?.end.offset];
	return first === undefined || last === undefined ? [[from, to]] : [[from, first], [last, to]];
}

function cutAll(source: string, cuts: readonly [number, number][]): string {
	const parts: string[] = [];
	let at = 0;
	for (const [from, to] of [...cuts].sort((a, b) => a[0] - b[0])) {
		if (to <= at) continue;
		const begin = Math.max(at, from);
		parts.push(source.slice(at, begin), blank(source.slice(begin, to), 0, to - begin));
		at = to;
	}
	return parts.join('') + source.slice(at);
}
