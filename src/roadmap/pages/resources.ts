import { resourceSchema } from '../../schemas/resource.ts';
import type { Fault } from '../fault.ts';
import { follow, idOf } from '../ids/ids.ts';
import { tellRenamed, tellTwice } from '../ids/tell.ts';
import { parseYaml } from '../yaml/parse.ts';
import { makeFault } from '../faults/make.ts';
import { type Tree, find, word } from '../yaml/tree.ts';
import { placeInMine } from '../rules/shelf.ts';
import { changeTree } from '../yaml/change.ts';
import type { ShelfFile } from './collect.ts';
import type { ResourceEntry } from './entry.ts';
import type { ReadIds } from './ids.ts';
import { readFields } from './fields.ts';

/** The resources of both shelves as far as they can be read. */
export interface ReadResources {
	/** In the order of the files: the handbook’s first, replaced ones in their old place. */
	readonly entries: readonly ResourceEntry[];
	/** False when a file cannot be read, so that unknown ids prove nothing. */
	readonly complete: boolean;
	readonly faults: readonly Fault[];
}

/** Reads the resource lists of both shelves into one. */
export function readResources(
	files: readonly ShelfFile[],
	ids: Pick<ReadIds, 'ids' | 'gone'>,
): ReadResources {
	const entries = new Map<string, ResourceEntry>();
	const faults: Fault[] = [];
	let complete = true;
	for (const file of files) {
		const { tree, faults: broken } = parseYaml(file.text, 0, file.text.source.length);
		faults.push(...broken);
		complete &&= broken.length === 0;
		if (tree?.is === 'list') readList(forwardItems(tree.items, ids, faults), file, entries, faults);
		else if (tree !== undefined) {
			complete = false;
			faults.push(
				makeFault('wrong-type', tree.at, {
					why: 'this file is a list of resources',
					mend: 'begin each resource with "- id: …"',
				}),
			);
		}
	}
	return { entries: [...entries.values()], complete, faults };
}

function readList(
	items: readonly Tree[],
	file: ShelfFile,
	entries: Map<string, ResourceEntry>,
	faults: Fault[],
): void {
	for (const item of items) {
		const { data, faults: found } = readFields(resourceSchema, item, 'a resource');
		faults.push(...found);
		const id = word(item, 'id');
		if (id === undefined) continue;
		const at = find(item, 'id')?.at ?? item.at;
		const before = entries.get(id);
		if (before?.shelf === file.slot.shelf) {
			faults.push(
				makeFault('duplicate-id', at, {
					words: id,
					why: `line ${before.at.line} already has a resource of this id, and a citation can only mean one`,
				}),
			);
		} else entries.set(id, { id, at, shelf: file.slot.shelf, data });
	}
}

/** An entry of the fork in place of one that was renamed lies over the new one. */
function forwardItems(
	items: readonly Tree[],
	{ ids, gone }: Pick<ReadIds, 'ids' | 'gone'>,
	faults: Fault[],
): Tree[] {
	const there = new Set(items.map((item) => word(item, 'id')));
	return items.flatMap((item) => {
		const [id, at] = [word(item, 'id'), find(item, 'id')?.at];
		const name = `resource/${id ?? ''}`;
		const now = follow(name, ids).name;
		if (!gone.has(name) || now === name || at === undefined || !placeInMine(at)) return [item];
		const next = idOf(now);
		const twice = there.has(next);
		there.add(next);
		faults.push(
			twice ? tellTwice(at, name, now) : tellRenamed(at, name, now, { mend: `write ${next}` }),
		);
		return twice ? [] : [changeTree(item, new Map([['id', next]]))];
	});
}
