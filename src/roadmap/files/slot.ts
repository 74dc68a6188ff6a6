import { type FolderKind, type PageKind, folderKinds, pageKinds } from '../../schemas/index.ts';
import type { FaultCode } from '../faults/index.ts';
import { idFor, isId } from '../fields/id.ts';
import { nearest } from '../nearest.ts';
import { isDated, readDated } from './dated.ts';

/** The two shelves, later ones over earlier ones. */
export const shelves = ['handbook', 'mine'] as const;
export type Shelf = (typeof shelves)[number];

/** What a file is for, as its path says. */
export type Slot =
	| { readonly is: 'page'; readonly shelf: Shelf; readonly kind: PageKind; readonly id: string }
	| { readonly is: 'patch'; readonly shelf: Shelf; readonly kind: PageKind; readonly id: string }
	| { readonly is: 'resources'; readonly shelf: Shelf }
	| { readonly is: 'profile'; readonly shelf: Shelf }
	| { readonly is: 'progress'; readonly shelf: Shelf }
	| { readonly is: 'ids'; readonly shelf: Shelf }
	| { readonly is: 'review' | 'feedback'; readonly shelf: 'mine'; readonly name: string }
	| { readonly is: 'asset' }
	| { readonly is: 'ignored' };

/** The slot of a file of data that a shelf has once. */
export type SingleSlot = Extract<Slot, { is: 'resources' | 'profile' | 'progress' | 'ids' }>;

/** A slot, and what is wrong with the path that leads to it. */
export interface Placed {
	readonly slot: Slot;
	readonly wrong?: { readonly code: FaultCode; readonly why?: string; readonly mend: string };
}

/** Folder of a shelf → the kind of page that it holds. */
export const kindOfFolder: ReadonlyMap<string, FolderKind> = new Map(
	folderKinds.map((kind) => [pageKinds[kind].folder, kind]),
);

/** Files that people, editors and systems leave beside pages; they are not content. */
const ignorable =
	/(?:^|\/)(?:\.[^/]*|README(?:\.[a-z]+)?|Thumbs\.db|desktop\.ini|[^/]*~|#[^/]*#|[^/]*\.(?:bak|orig|rej|tmp|swp|swo))$|(?:^|\/)\./i;

/** Names that look like a page or like data, in the wrong form or in the right one. */
const textual =
	/^(.*?)(?:\.(mdx?|markdown|mdown|txt|text|html?|ya?ml|rst|adoc|org|mdx\.txt|md\.txt))?$/i;

/** Code, which lives outside of content. */
const code = /\.(?:[cm]?[jt]sx?|astro|css|scss|vue|svelte|php|sh|py)$/i;

/**
 * Reads a file’s purpose from its path below the content folder. A path that is wrong in a way
 * that can be seen through is read as it was meant, so that nothing else seems to be missing.
 */
export function readSlot(path: string): Placed {
	if (ignorable.test(path)) return { slot: { is: 'ignored' } };
	const dated = readDated(path);
	if (dated !== undefined) return dated;
	const parts = path.split('/');
	const named = shelves.find((shelf) => shelf === parts[0]);
	const inside = named === undefined ? parts : parts.slice(1);
	const name = inside.at(-1) ?? '';
	if (code.test(name))
		return {
			slot: { is: 'ignored' },
			wrong: {
				code: 'wrong-place',
				why: 'content is words; code has no place beside them',
				mend: 'move it to src/',
			},
		};
	const [, base = '', extension] = textual.exec(name) ?? [];
	if (extension === undefined && name.includes('.')) return { slot: { is: 'asset' } };
	const slot = readPlace(named ?? 'mine', inside.slice(0, -1), base, extension ?? 'mdx');
	return judge(path, slot, named, base);
}

/** The slot that a path means, however it is written. */
function readPlace(
	shelf: Shelf,
	folders: readonly string[],
	base: string,
	extension: string,
): Slot {
	const data = /^ya?ml$/i.test(extension);
	const [folder, ...deeper] = folders;
	if (folder === undefined && data && (base === 'resources' || base === 'ids'))
		return { is: base, shelf };
	if (folder === undefined && data && shelf === 'mine') {
		if (base === 'profile' || base === 'progress') return { is: base, shelf };
	}
	const near = folder === undefined ? undefined : nearest(folder, kindOfFolder.keys());
	const kind =
		kindOfFolder.get(near ?? '') ??
		(base.toLowerCase() === 'index' && folder === undefined ? 'home' : 'page');
	const last = deeper.at(-1);
	const name = base.toLowerCase() === 'index' && last !== undefined ? last : base;
	const id = idFor(name) || name;
	return { is: data ? 'patch' : 'page', shelf, kind, id };
}

/** Holds a path against the only right one for its slot. */
function judge(path: string, slot: Slot, shelf: Shelf | undefined, base: string): Placed {
	const right = pathOf(slot);
	if (right === undefined || path === right) return { slot };
	const [folder, file] = [
		path.slice(0, path.lastIndexOf('/') + 1),
		path.slice(path.lastIndexOf('/') + 1),
	];
	if (folder === right.slice(0, right.lastIndexOf('/') + 1))
		return { slot, wrong: nameFault(file, base, right) };
	const folders = path.split('/').slice(shelf === undefined ? 0 : 1, -1);
	const known =
		kindOfFolder.get(nearest(folders[0] ?? '', kindOfFolder.keys()) ?? '') !== undefined;
	const all = [...kindOfFolder.keys()].join(', ');
	const why =
		shelf === undefined
			? 'pages lie in content/handbook or content/mine'
			: folders.length > 1
				? 'pages lie directly in their folder, not deeper'
				: `a shelf has these folders: ${all}`;
	return {
		slot: known ? slot : { is: 'ignored' },
		wrong: {
			code: 'wrong-place',
			why,
			mend: known ? `move it to content/${right}` : 'move it into the folder of its kind',
		},
	};
}

function nameFault(file: string, base: string, right: string): NonNullable<Placed['wrong']> {
	const why = isId(base)
		? `the site reads pages from .mdx and data from .yaml, in small letters, and this file is called ${file}`
		: undefined;
	return {
		code: 'file-name',
		...(why !== undefined && { why }),
		mend: `rename it to content/${right}`,
	};
}

/** The path that a slot has to have. */
function pathOf(slot: Slot): string | undefined {
	if (slot.is === 'asset' || slot.is === 'ignored' || isDated(slot)) return undefined;
	if (isSingle(slot)) return `${slot.shelf}/${slot.is}.yaml`;
	return `${slot.shelf}/${pageKey(slot.kind, isId(slot.id) ? slot.id : 'a-name-in-latin-letters')}.${slot.is === 'page' ? 'mdx' : 'yaml'}`;
}

/** A file of data that a shelf has once. */
export function isSingle(slot: Slot): slot is SingleSlot {
	return ['resources', 'profile', 'progress', 'ids'].includes(slot.is);
}

/** The name under which links and rules know a page: `skills/dressing`, or `about` at the top. */
export function pageKey(kind: PageKind, id: string): string {
	const { folder } = pageKinds[kind];
	return folder === '' ? id : `${folder}/${id}`;
}

/** Path of a page below the site’s base: `/skills/dressing/`. */
export function pageAddress(kind: PageKind, id: string): string {
	return kind === 'home' ? '/' : `/${pageKey(kind, id)}/`;
}
