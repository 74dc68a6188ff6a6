import type { Code, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { DiagramFence } from '../source.ts';

/** The ```mermaid fences of a body. */
export function findFences(tree: Root, path: string): DiagramFence[] {
	const fences: DiagramFence[] = [];
	visit(tree, 'code', (node: Code) => {
		if (node.lang === 'mermaid')
			fences.push({ path, line: node.position?.start.line ?? 1, source: node.value });
	});
	return fences;
}
