import { type Item, isOpen } from './item.ts';

/**
 * What is under way first; then by quarter, in each quarter what helps before what it helps, then
 * in road order, and nothing that has not begun before what it needs. The order asks no effort, so a changed estimate
 * moves only what waits for it or shares its weeks.
 */
export function inOrder(items: readonly Item[]): Item[] {
	const rank = new Map(items.map((item, index) => [item, index]));
	const help = helpDepths(items);
	const key = (item: Item) => [
		isOpen(item) ? 0 : 1,
		item.quarter,
		help.get(item) ?? 0,
		rank.get(item) ?? 0,
	];
	const keys = new Map(items.map((item) => [item, key(item)]));
	const sorted = [...items].sort((a, b) => compare(keys.get(a) ?? [], keys.get(b) ?? []));
	const placed = new Set<Item>();
	const order: Item[] = [];
	const place = (item: Item): void => {
		const stack = [item];
		for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
			const missing = top.needs.find((need) => !placed.has(need));
			if (missing !== undefined && !placed.has(top)) {
				if (stack.includes(missing)) throw new Error(`a circle of needs: ${top.milestone.id}`);
				stack.push(missing);
				continue;
			}
			stack.pop();
			if (!placed.has(top)) order.push(top);
			placed.add(top);
		}
	};
	for (const item of sorted) place(item);
	return order;
}

/** How many milestones of the same quarter stand behind each other in helping this one; a circle is cut where it closes. */
function helpDepths(items: readonly Item[]): ReadonlyMap<Item, number> {
	const byId = new Map(items.map((item) => [item.milestone.id, item]));
	const helpersOf = (item: Item) =>
		item.milestone.helps
			.flatMap((id) => byId.get(id) ?? [])
			.filter((other) => other.quarter === item.quarter);
	const depths = new Map<Item, number>();
	for (const item of items) if (!depths.has(item)) descend(item, helpersOf, depths);
	return depths;
}

/** Finds the depth of an item and of all that help it, without calling itself: chains can be long. */
function descend(
	from: Item,
	helpersOf: (item: Item) => readonly Item[],
	depths: Map<Item, number>,
): void {
	const path = [{ item: from, helpers: helpersOf(from), next: 0, depth: 0 }];
	const above = new Set([from]);
	for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
		const helper = top.helpers[top.next++];
		if (helper === undefined) {
			path.pop();
			above.delete(top.item);
			depths.set(top.item, top.depth);
			const parent = path.at(-1);
			if (parent) parent.depth = Math.max(parent.depth, top.depth + 1);
		} else if (depths.has(helper)) {
			top.depth = Math.max(top.depth, (depths.get(helper) ?? 0) + 1);
		} else if (!above.has(helper)) {
			above.add(helper);
			path.push({ item: helper, helpers: helpersOf(helper), next: 0, depth: 0 });
		}
	}
}

function compare(a: readonly number[], b: readonly number[]): number {
	for (const [index, value] of a.entries()) {
		const difference = value - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
