import type { Fault } from '../fault.ts';
import type { Text } from '../files/text.ts';
import { type Shelf, type Slot, pageKey, readSlot } from '../files/slot.ts';
import { decode } from '../files/decode.ts';
import type { SourceFile } from '../source.ts';

/** A readable file and what it is for. */
export interface Filed<S extends Slot = Slot> {
	readonly slot: S;
	readonly text: Text;
}

export type PageFile = Filed<Extract<Slot, { is: 'page' }> | Extract<Slot, { is: 'patch' }>>;
export type ShelfFile = Filed<Extract<Slot, { is: 'resources' }> | Extract<Slot, { is: 'profile' }>>;

/** All files by their purpose. */
export interface Collected {
	/** By page key: the file of each shelf, and the patch. */
	readonly pages: ReadonlyMap<string, Partial<Record<Shelf | 'patch', PageFile>>>;
	readonly resources: readonly ShelfFile[];
	readonly profile: ShelfFile | undefined;
	/** Paths of images and other files that pages show. */
	readonly assets: ReadonlySet<string>;
	readonly faults: readonly Fault[];
}

/** Sorts the files of both shelves by what they are for. */
export function collectFiles(files: readonly SourceFile[]): Collected {
	const pages = new Map<string, Partial<Record<Shelf | 'patch', PageFile>>>();
	const resources: ShelfFile[] = [];
	const assets = new Set<string>();
	const faults: Fault[] = [];
	let profile: ShelfFile | undefined;
	for (const file of [...files].sort(byPath)) {
		const slot = readSlot(file.path);
		if (slot.is === 'asset') assets.add(file.path);
		if (slot.is === 'asset' || slot.is === 'ignored') continue;
		const { text, faults: found } = decode(file);
		faults.push(...found);
		if (slot.is === 'resources') resources.push({ slot, text });
		else if (slot.is === 'profile') profile = { slot, text };
		else if (slot.is === 'page' || slot.is === 'patch') {
			const key = pageKey(slot.kind, slot.id);
			pages.set(key, { ...pages.get(key), [slot.is === 'patch' ? 'patch' : slot.shelf]: { slot, text } });
		}
	}
	return { pages, resources, profile, assets, faults };
}

function byPath(a: SourceFile, b: SourceFile): number {
	return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
