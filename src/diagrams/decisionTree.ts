import type { Decision, Milestone, Option, Roadmap } from '../roadmap/model.ts';
import type { Diagram, DiagramEdge, DiagramNode, TwinItem } from './diagram.ts';
import { writeBoard } from './board.ts';
import type { Group } from './board.ts';
import { writeGraph } from './graph.ts';
import { nodeId, toNode } from './nodes.ts';

/** Every decision with its options, the milestones of each, and what they lead to. */
export function buildDecisionTree(roadmap: Roadmap): Diagram {
	return build(
		{
			id: 'diagram-decisions',
			title: 'Decisions and where they lead',
			description:
				'Each decision branches into its options, each option into its own milestones and what it prepares for.',
		},
		roadmap.decisions,
	);
}

/** One decision with its options, the milestones of each, and what they lead to. */
export function buildDecision(decision: Decision): Diagram {
	return build(
		{
			id: `diagram-decision-${decision.id}`,
			title: `${decision.title}: where each option leads`,
			description:
				'The decision branches into its options, each option into its own milestones and what it prepares for.',
		},
		[decision],
	);
}

/** A node of the tree. What several options lead to stands there once for each decision. */
interface Branch {
	readonly node: DiagramNode;
	readonly soft: boolean;
	readonly branches: readonly Branch[];
}

function build(
	head: Pick<Diagram, 'id' | 'title' | 'description'>,
	decisions: readonly Decision[],
): Diagram {
	const trees = decisions.map(toTree);
	const nodes = unique(trees.flatMap(nodesOf), ({ id }) => id);
	const edges = unique(trees.flatMap(edgesOf), ({ from, to }) => `${from} ${to}`);
	return {
		...head,
		forms: {
			wide: writeGraph({ nodes, edges }, { direction: 'LR', label: 124 }),
			narrow: writeNarrow(trees, head.title),
		},
		nodes,
		edges,
		heads: [],
		legend: [],
		twin: { kind: 'list', items: trees.map((tree) => toItem(tree, new Set())) },
	};
}

function toTree(decision: Decision): Branch {
	return {
		node: toNode(decision),
		soft: false,
		branches: decision.options.map((option) => toBranch(option, decision)),
	};
}

function toBranch(option: Option, decision: Decision): Branch {
	const later = laterThan(option);
	const leads = (milestone: Milestone): Branch => ({
		node: { ...toNode(milestone), id: `${nodeId(decision)}-to-${milestone.id}` },
		soft: true,
		branches: [],
	});
	const { milestones } = option;
	return {
		node: toNode(option, ...(option.state === 'open' ? [] : [option.state])),
		soft: false,
		branches:
			milestones.length === 0
				? later.map(leads)
				: milestones.map((milestone, index) => ({
						node: toNode(milestone),
						soft: false,
						// What the option as a whole leads to hangs on its last milestone.
						branches: index === milestones.length - 1 ? later.map(leads) : [],
					})),
	};
}

/** On a telephone: the decision, then each option as a heading above its milestones and what it leads to. */
function writeNarrow(trees: readonly Branch[], title: string): string {
	const [only] = trees;
	if (only && trees.length === 1 && only.branches.length > 1)
		return writeBoard(only.branches.map(toGroup), only.node).narrow;
	const groups = trees.flatMap(({ node, branches }) => [
		{ head: node, cards: [] },
		...branches.map(toGroup),
	]);
	return writeBoard(groups, { id: 'decisions', label: title }).narrow;
}

function toGroup({ node, branches }: Branch): Group {
	return {
		head: node,
		cards: branches.flatMap(nodesBelow).map((branch) => ({
			node: branch.node,
			notes: [branch.soft ? 'leads to' : '', ''],
		})),
	};
}

function nodesBelow(branch: Branch): Branch[] {
	return [branch, ...branch.branches.flatMap(nodesBelow)];
}

function laterThan(option: Option): Milestone[] {
	const own = new Set(option.milestones);
	return [...new Set(option.leadsTo)].filter((milestone) => !own.has(milestone));
}

function nodesOf({ node, branches }: Branch): DiagramNode[] {
	return [node, ...branches.flatMap(nodesOf)];
}

function edgesOf({ node, branches }: Branch): DiagramEdge[] {
	return branches.flatMap((branch) => [
		{ from: node.id, to: branch.node.id, soft: branch.soft },
		...edgesOf(branch),
	]);
}

function toItem({ node, branches }: Branch, seen: Set<string>, edge?: DiagramEdge): TwinItem {
	const known = seen.has(node.id);
	seen.add(node.id);
	return {
		text: edge?.soft ? `leads to ${node.label}` : node.label,
		to: node.to,
		...(known ? {} : { node: node.id }),
		...(edge ? { edge } : {}),
		items: branches.map((branch) =>
			toItem(branch, seen, { from: node.id, to: branch.node.id, soft: branch.soft }),
		),
	};
}

function unique<T>(values: readonly T[], key: (value: T) => string): T[] {
	return [...new Map(values.map((value) => [key(value), value])).values()];
}
