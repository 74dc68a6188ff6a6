import type { z } from 'astro/zod';
import { pageKinds } from '../../schemas/index.ts';
import { readBody } from '../body/body.ts';
import type { Fault } from '../fault.ts';
import { checkField } from '../fields/check.ts';
import type { Reference, Visit } from '../fields/visit.ts';
import { pageAddress, pageKey } from '../files/slot.ts';
import { splitPage } from '../files/split.ts';
import { parseYaml } from '../yaml/parse.ts';
import { type Tree, merge } from '../yaml/tree.ts';
import type { Collected, PageFile } from './collect.ts';
import type { Entry } from './entry.ts';

/** A page with the faults of its own text; rules that need other pages come later. */
export interface ReadPage {
	readonly entry: Entry;
	readonly faults: readonly Fault[];
}

/** Reads every page: the fork’s file if there is one, else the handbook’s, and the patch over it. */
export function readPages(collected: Collected): ReadPage[] {
	return [...collected.pages.values()].flatMap(({ handbook, mine, patch }) => {
		const page = mine ?? handbook;
		return page === undefined ? [] : [readPage(page, mine === undefined ? patch : undefined)];
	});
}

function readPage(page: PageFile, patch: PageFile | undefined): ReadPage {
	const { slot, text } = page;
	const split = splitPage(text);
	const front = split.yaml ? parseYaml(text, split.yaml.start, split.yaml.end) : { tree: undefined, faults: [] };
	const over = patch ? parseYaml(patch.text, 0, patch.text.source.length) : undefined;
	const tree = front.tree && over?.tree?.is === 'fields' ? merge(front.tree, over.tree) : front.tree;
	const fields = tree ? readFields(pageKinds[slot.kind].schema, tree, `a ${slot.kind}`) : noFields;
	const faults = [...split.faults, ...front.faults, ...(over?.faults ?? []), ...fields.faults];
	const entry: Entry = {
		kind: slot.kind,
		id: slot.id,
		key: pageKey(slot.kind, slot.id),
		address: pageAddress(slot.kind, slot.id),
		path: text.file,
		patch: patch?.text.file,
		shelf: patch ? 'patched' : slot.shelf,
		text,
		tree,
		references: fields.references,
		data: faults.length === 0 ? fields.data : undefined,
		body: readBody(text, split.body),
	};
	return { entry, faults };
}

export interface ReadFields {
	readonly data: Record<string, unknown> | undefined;
	readonly references: readonly Reference[];
	readonly faults: readonly Fault[];
}

const noFields: ReadFields = { data: undefined, references: [], faults: [] };

/** Holds fields against their schema; data only when nothing is wrong with them. */
export function readFields(schema: z.ZodType, tree: Tree, owner: string): ReadFields {
	const faults: Fault[] = [];
	const references: Reference[] = [];
	const visit: Visit = { report: (fault) => faults.push(fault), references, owner, path: [], partial: false };
	const value = checkField(schema, tree, visit);
	const stopped = faults.some((fault) => fault.severity === 'fault');
	const parsed = stopped ? undefined : schema.safeParse(value);
	return { data: parsed?.success ? (parsed.data as Record<string, unknown>) : undefined, references, faults };
}
