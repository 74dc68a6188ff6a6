import { numberedKinds } from '../../schemas/ids.ts';
import type { Place } from '../files/text.ts';
import type { Collected, PageFile } from '../pages/collect.ts';
import type { Draft } from '../pages/draft.ts';
import type { Entry } from '../pages/entry.ts';
import { type Tree, find, items, word } from '../yaml/tree.ts';

/** Every name that content gives, and where: shown or hidden, the handbook’s also where the fork replaces them. */
export interface Names {
	readonly handbook: ReadonlyMap<string, Place>;
	/** Those that only the fork gives. */
	readonly mine: ReadonlyMap<string, Place>;
}

type Named = readonly [name: string, at: Place];

/** Finds the names of all pages, and of what their fields define. */
export function findNames(draft: Draft, collected: Pick<Collected, 'pages'>): Names {
	const pages = [...draft.all.values()].filter(({ kind }) => isNumbered(kind));
	const handbook = new Map<string, Place>();
	const all = new Map<string, Place>();
	for (const entry of pages) {
		const { handbook: file, mine } = collected.pages.get(entry.key) ?? {};
		const under = entry.shelf === 'handbook' ? entry.tree : entry.under;
		keepFirst(handbook, [...pageName(entry, file), ...fieldNames(entry, file && under)]);
		keepFirst(all, [...pageName(entry, mine ?? file), ...fieldNames(entry, entry.tree)]);
	}
	for (const { id, at, shelf } of draft.allResources.values())
		keepFirst(shelf === 'handbook' ? handbook : all, [[`resource/${id}`, at]]);
	return { handbook, mine: new Map([...all].filter(([name]) => !handbook.has(name))) };
}

/** Of things with one name, such as the milestones of a thread, the first gives it. */
function keepFirst(names: Map<string, Place>, found: readonly Named[]): void {
	for (const [name, at] of found) if (!names.has(name)) names.set(name, at);
}

function isNumbered(kind: string): boolean {
	return numberedKinds.some((known) => known === kind);
}

function pageName({ kind, id }: Entry, file: PageFile | undefined): Named[] {
	if (file === undefined) return [];
	return [[`${kind}/${id}`, { file: file.text.file, line: 1, column: 1, words: id }]];
}

function fieldNames({ kind, id }: Entry, tree: Tree | undefined): Named[] {
	switch (kind) {
		case 'year':
			return idsIn(tree, 'themes', 'theme/');
		case 'milestone':
			return [...idsIn(tree, 'outcomes', `milestone/${id}#`), ...threadOf(tree)];
		default:
			return [];
	}
}

function idsIn(tree: Tree | undefined, list: string, start: string): Named[] {
	return items(tree, list).flatMap((item) => {
		const [id, at] = [word(item, 'id'), find(item, 'id')?.at];
		return id === undefined || at === undefined ? [] : [[start + id, at] as const];
	});
}

function threadOf(tree: Tree | undefined): Named[] {
	const [id, at] = [word(tree, 'thread'), find(tree, 'thread')?.at];
	return id === undefined || at === undefined ? [] : [[`thread/${id}`, at]];
}
