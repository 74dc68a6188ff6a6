import type { Fields, Tree } from './tree.ts';

/** What to write at a path such as `builds.0.skill`; nothing to take away what stands there. */
export type Changes = ReadonlyMap<string, string | undefined>;

/** The same tree with some of its words changed, or parts taken out. Places stay as they are. */
export function changeTree(tree: Tree, changes: Changes): Tree {
	return changes.size === 0 ? tree : (changeAt(tree, changes, '') ?? tree);
}

function changeAt(tree: Tree, changes: Changes, path: string): Tree | undefined {
	const words = changes.get(path);
	if (changes.has(path) && words === undefined) return undefined;
	switch (tree.is) {
		case 'scalar':
			return words === undefined ? tree : { ...tree, value: words, raw: words };
		case 'list':
			return {
				...tree,
				items: tree.items.flatMap((item, at) => changeAt(item, changes, join(path, at)) ?? []),
			};
		case 'fields':
			return changeFields(tree, changes, path);
	}
}

function changeFields(tree: Fields, changes: Changes, path: string): Tree {
	const entries = [...tree.entries].flatMap(([name, { key, value }]) => {
		const changed = changeAt(value, changes, join(path, name));
		return changed === undefined ? [] : [[name, { key, value: changed }] as const];
	});
	return { ...tree, entries: new Map(entries) };
}

function join(path: string, step: string | number): string {
	return path === '' ? String(step) : `${path}.${step}`;
}
