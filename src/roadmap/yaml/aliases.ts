import type { Node } from 'yaml';
import type { Place } from '../files/text.ts';
import { type Growth, fail, nothing } from './growth.ts';
import type { Tree } from './tree.ts';

/** The value that an alias stands for; nothing for one that leads nowhere, to itself, or to too much. */
export function growAlias(node: Node, at: Place, growth: Growth): Tree {
	const name = (node as unknown as { source: string }).source;
	const target = growth.anchors.get(name);
	growth.unused.delete(name);
	if (target === undefined) return fail('bad-alias', at, growth);
	if (growth.open.has(target.node) || target.tree === undefined) {
		return fail('bad-alias', at, growth, 'a value that contains itself has no end');
	}
	growth.budget -= count(target.tree, growth.budget);
	if (growth.budget < 0) {
		if (growth.budget === -Infinity) return { ...nothing(at), broken: true };
		growth.budget = -Infinity;
		return fail(
			'bad-alias',
			at,
			growth,
			'the labels of this file stand for more values than a page can have',
		);
	}
	return target.tree;
}

/** Counts the values in a tree, and stops when there are more than the limit. */
function count(tree: Tree, limit: number): number {
	let sum = 1;
	const children =
		tree.is === 'list'
			? tree.items
			: tree.is === 'fields'
				? [...tree.entries.values()].map((field) => field.value)
				: [];
	for (const child of children) {
		if (sum > limit) break;
		sum += count(child, limit - sum);
	}
	return sum;
}
