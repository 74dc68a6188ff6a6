import type { FolderKind } from '../../schemas/index.ts';
import { numberedKinds } from '../../schemas/ids.ts';
import type { Fault } from '../fault.ts';
import { pageKey } from '../files/slot.ts';
import type { Collected, PageFile, PageFiles } from '../pages/collect.ts';
import type { ReadIds } from '../pages/ids.ts';
import { follow, idOf } from './ids.ts';
import { tellRenamed, tellRetired, tellTwice } from './tell.ts';

/**
 * Lets the fork’s files over a renamed page lie over the page of the new name, and passes over patches
 * of a retired one. A whole page in its place stays: its words are the fork’s.
 */
export function forwardFiles(
	collected: Collected,
	{ ids, gone }: Pick<ReadIds, 'ids' | 'gone'>,
): { readonly collected: Collected; readonly notes: readonly Fault[] } {
	const pages = new Map(collected.pages);
	const notes: Fault[] = [];
	for (const [key, files] of collected.pages) {
		const file = files.mine ?? files.patch;
		const name = file && `${file.slot.kind}/${file.slot.id}`;
		if (file === undefined || name === undefined || files.handbook || !gone.has(name)) continue;
		const { name: now, retired } = follow(name, ids);
		if (retired) notes.push(...retire(key, files, name, retired, pages));
		else if (now !== name) notes.push(...move(key, files, name, now, pages));
	}
	return { collected: { ...collected, pages }, notes };
}

type Pages = Map<string, PageFiles>;

function retire(
	key: string,
	{ mine, patch }: PageFiles,
	name: string,
	retired: Parameters<typeof tellRetired>[2],
	pages: Pages,
): Fault[] {
	if (mine === undefined) pages.delete(key);
	return [mine, patch].flatMap((file) =>
		file === undefined
			? []
			: [
					{
						...tellRetired(whole(file), name, retired, {
							...(file === mine && { then: 'this page stays as one of your own' }),
						}),
						...(file === mine && {
							mend: 'run `npm run ids` to give it a number of its own, or delete the file',
						}),
					},
				],
	);
}

/** Where a file of the new name lies already, that one counts. */
function move(key: string, files: PageFiles, name: string, now: string, pages: Pages): Fault[] {
	const kind = kindIn(now);
	if (kind === undefined) return [];
	const id = idOf(now);
	const target = pageKey(kind, id);
	const there = pages.get(target) ?? {};
	pages.delete(key);
	const moved: PageFiles = {};
	const notes = (['mine', 'patch'] as const).flatMap((place) => {
		const file = files[place];
		if (file === undefined) return [];
		const at = whole(file);
		if (there.mine ?? there[place]) return [tellTwice(at, name, now)];
		moved[place] = { ...file, slot: { ...file.slot, id } };
		const ending = place === 'patch' ? 'yaml' : 'mdx';
		return [tellRenamed(at, name, now, { mend: `rename it to content/mine/${target}.${ending}` })];
	});
	pages.set(target, { ...there, ...moved });
	return notes;
}

function kindIn(name: string): FolderKind | undefined {
	const kind = numberedKinds.find((kind) => name.startsWith(`${kind}/`));
	return kind === 'theme' || kind === 'resource' || kind === 'thread' ? undefined : kind;
}

function whole({ text }: PageFile): { file: string; line: number; column: number; words: string } {
	return { file: text.file, line: 1, column: 1, words: text.file.split('/').at(-1) ?? '' };
}
