import type { Place } from '../files/text.ts';

/** A YAML value that knows where each of its parts is written. */
export type Tree = Scalar | List | Fields;

export interface Scalar {
	readonly is: 'scalar';
	readonly at: Place;
	readonly value: string | number | boolean | null;
	/** As written, without quotes: `007` stays `007` where the value is 7. */
	readonly raw: string;
	/** Written without quotes and on no block of its own. */
	readonly plain: boolean;
	/** The comment that follows on the same line, if any. */
	readonly comment: Place | undefined;
	/** What stands here has a fault that was reported already; nothing more is to be said about it. */
	readonly broken?: boolean;
}

export interface List {
	readonly is: 'list';
	readonly at: Place;
	readonly items: readonly Tree[];
}

export interface Fields {
	readonly is: 'fields';
	readonly at: Place;
	readonly entries: ReadonlyMap<string, Field>;
	/** Fields that a patch has taken away, with the place in the patch. */
	readonly removed?: ReadonlyMap<string, Place>;
}

export interface Field {
	/** Where the field’s name is written. */
	readonly key: Place;
	readonly value: Tree;
}

/** The value at a path of field names and positions, if it is there. */
export function find(tree: Tree | undefined, ...path: readonly (string | number)[]): Tree | undefined {
	let here = tree;
	for (const step of path) {
		if (here?.is === 'fields') here = here.entries.get(String(step))?.value;
		else if (here?.is === 'list' && typeof step === 'number') here = here.items[step];
		else return undefined;
	}
	return here;
}

/** The items at a path, none if it holds no list. */
export function items(tree: Tree | undefined, ...path: readonly (string | number)[]): readonly Tree[] {
	const list = find(tree, ...path);
	return list?.is === 'list' ? list.items : [];
}

/** The words at a path as written, if it holds a single value. */
export function word(tree: Tree | undefined, ...path: readonly (string | number)[]): string | undefined {
	const scalar = find(tree, ...path);
	if (scalar?.is !== 'scalar' || scalar.value === null) return undefined;
	return typeof scalar.value === 'string' ? scalar.value : scalar.raw;
}

/** The number at a path, if it holds one. */
export function number(tree: Tree | undefined, ...path: readonly (string | number)[]): number | undefined {
	const scalar = find(tree, ...path);
	return scalar?.is === 'scalar' && typeof scalar.value === 'number' ? scalar.value : undefined;
}

/**
 * RFC 7396: fields of the patch replace fields of the base, maps are merged, everything else
 * replaces as a whole, and an empty value takes the field away.
 */
export function merge(base: Tree | undefined, patch: Tree): Tree {
	if (patch.is !== 'fields') return patch;
	const entries = new Map(base?.is === 'fields' ? base.entries : []);
	const removed = new Map<string, Place>();
	for (const [name, { key, value }] of patch.entries) {
		if (value.is === 'scalar' && value.value === null && !value.broken) {
			entries.delete(name);
			removed.set(name, key);
		} else entries.set(name, { key, value: merge(entries.get(name)?.value, value) });
	}
	return { is: 'fields', at: base?.is === 'fields' ? base.at : patch.at, entries, removed };
}
