import type { z } from 'astro/zod';
import { pageKinds } from '../../schemas/index.ts';
import { withArticle } from '../article.ts';
import { readBody } from '../body/body.ts';
import { findTerms } from '../body/terms.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { checkField } from '../fields/check.ts';
import type { Reference, Visit } from '../fields/visit.ts';
import { pageAddress, pageKey } from '../files/slot.ts';
import { splitPage } from '../files/split.ts';
import type { Text } from '../files/text.ts';
import { type ParsedYaml, parseYaml } from '../yaml/parse.ts';
import { type Tree, find, merge } from '../yaml/tree.ts';
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
		return page === undefined
			? []
			: [readPage(page, mine === undefined ? patch : undefined, mine && handbook)];
	});
}

function readPage(
	page: PageFile,
	patch: PageFile | undefined,
	replaced: PageFile | undefined,
): ReadPage {
	const { slot, text } = page;
	const split = splitPage(text);
	const front = readFront(text, split);
	const over = patch ? readPatch(patch) : undefined;
	const tree =
		front.tree && over?.tree?.is === 'fields' ? merge(front.tree, over.tree) : front.tree;
	const fields = tree
		? readFields(pageKinds[slot.kind].schema, tree, withArticle(slot.kind))
		: noFields;
	const faults = [...split.faults, ...front.faults, ...(over?.faults ?? []), ...fields.faults];
	const body = readBody(text, split.body);
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
		under: replaced ? readFront(replaced.text, splitPage(replaced.text)).tree : patch && front.tree,
		references: fields.references,
		data: faults.length === 0 ? fields.data : undefined,
		body,
		terms: definesTerms(tree) ? findTerms(body.tree, text) : [],
	};
	return { entry, faults };
}

/** Whether a page’s fields call its list entries terms. */
function definesTerms(tree: Tree | undefined): boolean {
	const terms = find(tree, 'terms');
	return terms?.is === 'scalar' && terms.value === true;
}

function readFront(text: Text, { yaml }: ReturnType<typeof splitPage>): ParsedYaml {
	return yaml ? parseYaml(text, yaml.start, yaml.end) : { tree: undefined, faults: [] };
}

/** A patch is a group of fields; one of comments alone changes nothing. */
function readPatch({ text }: PageFile): ParsedYaml {
	if (text.source.trim() === '')
		return {
			tree: undefined,
			faults: [
				makeFault('empty-page', text.place(0), {
					words: '',
					why: 'the file is empty, so it changes nothing',
					mend: 'write the fields that change, or delete the file',
				}),
			],
		};
	const { tree, faults } = parseYaml(text, 0, text.source.length);
	if (tree === undefined || tree.is === 'fields') return { tree, faults };
	return {
		tree: undefined,
		faults: [
			...faults,
			makeFault('wrong-type', tree.at, {
				why: 'a patch is a group of fields with names',
				mend: 'write one `name: value` on each line',
			}),
		],
	};
}

/** What a group of fields says, and what is wrong with it. */
export interface ReadFields {
	readonly data: Record<string, unknown> | undefined;
	/** The plain value as it is written, right or wrong. */
	readonly value: unknown;
	readonly references: readonly Reference[];
	readonly faults: readonly Fault[];
}

const noFields: ReadFields = { data: undefined, value: undefined, references: [], faults: [] };

/** Holds fields against their schema; data only when nothing is wrong with them. */
export function readFields(schema: z.ZodType, tree: Tree, owner: string): ReadFields {
	const faults: Fault[] = [];
	const references: Reference[] = [];
	const visit: Visit = {
		report: (fault) => faults.push(fault),
		references,
		owner,
		path: [],
		partial: false,
	};
	const value = checkField(schema, tree, visit);
	const stopped = faults.some((fault) => fault.severity === 'fault');
	const parsed = stopped ? undefined : schema.safeParse(value);
	if (parsed?.success === false)
		faults.push(...parsed.error.issues.flatMap(({ path }) => explainRest(tree, path, owner)));
	return {
		data: parsed?.success ? (parsed.data as Record<string, unknown>) : undefined,
		value,
		references,
		faults,
	};
}

/** What the schema refuses and no closer rule has named. */
function explainRest(tree: Tree, path: readonly PropertyKey[], owner: string): Fault[] {
	const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
	const here = find(tree, ...steps);
	if (here?.is === 'scalar' && here.broken) return [];
	return [
		makeFault('wrong-type', here?.at ?? tree.at, {
			why: `${owner} cannot be shown with this value in \`${steps.join('.')}\``,
		}),
	];
}
