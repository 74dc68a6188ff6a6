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

/** Nodes in frames, such as the skills of an area; nodes in none come without. */
export interface Frame {
	readonly head: DiagramNode;
	readonly nodes: readonly DiagramNode[];
}

/** Nodes and edges as a flowchart. */
export function writeGraph(
	{
		frames = [],
		nodes,
		edges,
	}: { frames?: readonly Frame[]; nodes: readonly DiagramNode[]; edges: readonly DiagramEdge[] },
	{ direction, label, most }: GraphForm,
): string {
	return [
		'---',
		'config:',
		'  flowchart:',
		`    wrappingWidth: ${label}`,
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
		...frames.flatMap(({ head, nodes }) => [
			`  subgraph ${head.id}["${escapeText(head.label)}"]`,
			...nodes.map((node) => `  ${writeNode(node)}`),
			'  end',
		]),
		...nodes.map(writeNode),
		...edges.map(({ from, to, soft }) => `  ${from} ${soft ? '-.->' : '-->'} ${to}`),
	].join('\n');
}

function writeNode({ id, label, looks }: DiagramNode): string {
	const text = `"${escapeText(label)}"`;
	return looks.includes('decision') ? `  ${id}{{${text}}}` : `  ${id}(${text})`;
}
