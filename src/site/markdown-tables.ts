import type { HastNode, HastPluginDefinition } from 'satteri';

/** Columns that stand beside each other on the smallest screen with all their words whole. */
const fitting = 2;

/** Lets a table of many columns scroll by itself where it is too wide, for keys as for fingers. */
export const scrollingTables: HastPluginDefinition = {
	name: 'handbook-scrolling-tables',
	element: {
		filter: ['table'],
		visit(node, tree) {
			const heads = headsOf(node as HastNode).map((head) => tree.textContent(head as never));
			if (heads.length <= fitting) return undefined;
			const properties = {
				class: 'scroll',
				tabindex: '0',
				role: 'group',
				'aria-label': `Table: ${heads.filter((head) => head !== '').join(', ')}`,
			};
			return { type: 'element', tagName: 'div', properties, children: [node] } as HastNode;
		},
	},
};

/** The cells that head the columns, wherever they stand. */
function headsOf(node: HastNode): HastNode[] {
	if (!('children' in node)) return [];
	return node.children.flatMap((child) =>
		child.type === 'element' && child.tagName === 'th'
			? [child as HastNode]
			: headsOf(child as HastNode),
	);
}
