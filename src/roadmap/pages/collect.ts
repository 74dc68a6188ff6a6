import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { decode } from '../files/decode.ts';
import { type DatedSlot, isDated } from '../files/dated.ts';
import {
	type Shelf,
	type SingleSlot,
	type Slot,
	isSingle,
	pageKey,
	readSlot,
} from '../files/slot.ts';
import type { Text } from '../files/text.ts';
import type { SourceFile } from '../source.ts';

/** A readable file and what it is for. */
export interface Filed<S extends Slot = Slot> {
	readonly slot: S;
	readonly text: Text;
}

/** A page or a patch. */
export type PageFile = Filed<Extract<Slot, { is: 'page' }> | Extract<Slot, { is: 'patch' }>>;
/** A file that a shelf has once. */
export type ShelfFile = Filed<SingleSlot>;
/** A file of data that a fork has for a day. */
export type DatedFile = Filed<DatedSlot>;

/** What lies on the shelves for one page: a page on each, and a patch. */
export type PageFiles = Partial<Record<Shelf | 'patch', PageFile>>;

/** All files by their purpose. */
export interface Collected {
	/** By page key. */
	readonly pages: ReadonlyMap<string, PageFiles>;
	readonly resources: readonly ShelfFile[];
	readonly profile: ShelfFile | undefined;
	readonly progress: ShelfFile | undefined;
	readonly ids: readonly ShelfFile[];
	/** Those of `mine/reviews` and of `mine/feedback`, by name. */
	readonly dated: readonly DatedFile[];
	/** Paths of images and other files that pages show. */
	readonly assets: ReadonlySet<string>;
	readonly faults: readonly Fault[];
}

/** Sorts the files of both shelves by what they are for. */
export function collectFiles(files: readonly SourceFile[]): Collected {
	const pages = new Map<string, PageFiles>();
	const shelf: ShelfFile[] = [];
	const dated: DatedFile[] = [];
	const assets = new Set<string>();
	const faults: Fault[] = [];
	for (const file of [...files].sort(byPath)) {
		const { slot, wrong } = readSlot(file.path);
		const at = { file: file.path, line: 1, column: 1, words: file.path.split('/').at(-1) ?? '' };
		if (slot.is === 'asset') assets.add(file.path);
		const decoded = slot.is === 'asset' || slot.is === 'ignored' ? undefined : decode(file);
		if (decoded && slot.is === 'page' && isNoPage(decoded.text)) {
			faults.push(makeFault('wrong-place', at, noPage));
			continue;
		}
		if (wrong) faults.push(makeFault(wrong.code, at, wrong));
		if (decoded === undefined || slot.is === 'asset' || slot.is === 'ignored') continue;
		const { text, faults: found } = decoded;
		faults.push(...found);
		if (isSingle(slot)) shelf.push({ slot, text });
		else if (isDated(slot)) dated.push({ slot, text });
		else faults.push(...shelve(pages, { slot, text }));
	}
	const resources = shelf.filter(({ slot }) => slot.is === 'resources');
	return {
		pages,
		resources,
		profile: shelf.find(({ slot }) => slot.is === 'profile'),
		progress: shelf.find(({ slot }) => slot.is === 'progress'),
		ids: shelf.filter(({ slot }) => slot.is === 'ids'),
		dated,
		assets,
		faults,
	};
}

const noPage = {
	why: 'this place is for pages, and the file is none: neither its ending nor its first line is that of a page',
	mend: 'move it out of content/, or begin it with frontmatter and let its name end in .mdx',
};

/** A note or a list that somebody left beside the pages. */
function isNoPage({ file, source }: Text): boolean {
	return !/\.(?:mdx?|markdown|mdown)(?:\.txt)?$/i.test(file) && !/^\s*---/.test(source);
}

/** Puts a page into its place, unless another file is there already. */
function shelve(pages: Map<string, PageFiles>, page: PageFile): Fault[] {
	const { slot, text } = page;
	const key = pageKey(slot.kind, slot.id);
	const place = slot.is === 'patch' ? 'patch' : slot.shelf;
	const here = pages.get(key) ?? {};
	const before = here[place];
	pages.set(key, { ...here, [place]: before ?? page });
	if (before === undefined) return [];
	const at = { file: text.file, line: 1, column: 1, words: text.file.split('/').at(-1) ?? '' };
	return [
		makeFault('taken-address', at, { why: `content/${before.text.file} has the same address` }),
	];
}

/** Well-named files first, so that of two the other one is named. */
function byPath(a: SourceFile, b: SourceFile): number {
	const wrong =
		Number(readSlot(a.path).wrong !== undefined) - Number(readSlot(b.path).wrong !== undefined);
	return wrong || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}
