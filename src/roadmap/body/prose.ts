import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { blank } from './blank.ts';

/** What is not prose: code, tags, expressions, imports, and the address part of links. */
const silent = new Set<Nodes['type']>([
	'code',
	'inlineCode',
	'html',
	'mdxjsEsm',
	'mdxFlowExpression',
	'mdxTextExpression',
	'definition',
	'image',
	'imageReference',
	'footnoteReference',
]);

/** The text of a file with everything blanked that is not prose; offsets stay as they are. */
export function proseOf(tree: Root, source: string, start: number): string {
	const cuts: [number, number][] = [[0, start]];
	visit(tree, (node: Nodes) => {
		const [from, to] = [node.position?.start.offset, node.position?.end.offset];
		if (from === undefined || to === undefined) return;
		if (silent.has(node.type)) cuts.push([from, to]);
		else if (framed.has(node.type) && 'children' in node) cuts.push(...frameOf(node, from, to));
	});
	return cutAll(source, cuts);
}

/** Prose inside a frame of signs: the brackets and the address of a link, the tags of an element. */
const framed = new Set<Nodes['type']>([
	'link',
	'linkReference',
	'strong',
	'emphasis',
	'delete',
	'footnoteDefinition',
	'mdxJsxFlowElement',
	'mdxJsxTextElement',
]);

/** What stands before the first and after the last part of a node. */
function frameOf(
	node: Nodes & { children: readonly Nodes[] },
	from: number,
	to: number,
): [number, number][] {
	const [first, last] = [
		node.children[0]?.position?.start.offset,
		node.children.at(-1)?.position?.end.offset,
	];
	return first === undefined || last === undefined
		? [[from, to]]
		: [
				[from, first],
				[last, to],
			];
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
