import type { DiagramEdge, DiagramNode } from './diagram.ts';
import { escapeText } from './escape.ts';

/** How a graph is laid out in a column of a width. */
export interface GraphForm {
	readonly direction: 'TB' | 'LR';
	/** Labels break at this width, in CSS pixels. */
	readonly label: number;
	/** At most this many nodes beside each other (TB) or below each other (LR); no limit by default. */
	readonly most?: number;
}

/** Nodes and edges as a flowchart. */
export function writeGraph(
	{ nodes, edges }: { nodes: readonly DiagramNode[]; edges: readonly DiagramEdge[] },
	{ direction, label, most }: GraphForm,
): string {
	return [
		'---',
		'config:',
		'  flowchart:',
		`    wrappingWidth: ${Math.max(label, widestWord(nodes))}`,
		'  elk:',
		'    considerModelOrder: NODES_AND_EDGES',
		...(most
			? [
					// The only placement that stays narrow when long lines run past many nodes.
					'    nodePlacementStrategy: SIMPLE',
					'    layeringStrategy: COFFMAN_GRAHAM',
					`    layeringLayerBound: ${most}`,
				]
			: []),
		'---',
		`flowchart ${direction}`,
		...nodes.map(writeNode),
		...edges.map(({ from, to, soft }) => `  ${from} ${soft ? '-.->' : '-->'} ${to}`),
	].join('\n');
}

/** Width that the longest word needs, so that none is broken; a name longer than any word may be. */
function widestWord(nodes: readonly DiagramNode[]): number {
	const letters = nodes.flatMap(({ label }) => label.split(/\s+/)).map((word) => [...word].length);
	return Math.min(Math.max(0, ...letters), 20) * letterWidth;
}

/** CSS pixels of an average letter of a label, in the wider of the common fonts. */
const letterWidth = 8.2;

function writeNode({ id, label, looks }: DiagramNode): string {
	const text = `"${escapeText(label)}"`;
	return looks.includes('decision') ? `  ${id}{{${text}}}` : `  ${id}(${text})`;
}
