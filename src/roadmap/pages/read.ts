import { pageKinds } from '../../schemas/index.ts';
import { withArticle } from '../article.ts';
import { readBody } from '../body/body.ts';
import { findTerms } from '../body/terms.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { pageAddress, pageKey } from '../files/slot.ts';
import { forwardCitations } from '../ids/forward-citations.ts';
import { splitPage } from '../files/split.ts';
import type { Text } from '../files/text.ts';
import { type ParsedYaml, parseYaml } from '../yaml/parse.ts';
import { type Tree, find, merge } from '../yaml/tree.ts';
import type { Collected, PageFile } from './collect.ts';
import type { Entry } from './entry.ts';
import { noFields } from './fields.ts';
import { readForwarded } from './forward.ts';
import type { ReadIds } from './ids.ts';

type PageIds = Pick<ReadIds, 'ids' | 'gone'>;

/** A page with the faults of its own text; rules that need other pages come later. */
export interface ReadPage {
	readonly entry: Entry;
	readonly faults: readonly Fault[];
}

/** Reads every page: the fork’s file if there is one, else the handbook’s, and the patch over it. */
export function readPages(collected: Collected, ids: PageIds): ReadPage[] {
	return [...collected.pages.values()].flatMap(({ handbook, mine, patch }) => {
		const page = mine ?? handbook;
		return page === undefined
			? []
			: [readPage(page, mine === undefined ? patch : undefined, mine && handbook, ids)];
	});
}

function readPage(
	page: PageFile,
	patch: PageFile | undefined,
	replaced: PageFile | undefined,
	ids: PageIds,
): ReadPage {
	const { slot, text } = page;
	const split = splitPage(text);
	const front = readFront(text, split);
	const over = patch ? readPatch(patch) : undefined;
	const tree =
		front.tree && over?.tree?.is === 'fields' ? merge(front.tree, over.tree) : front.tree;
	const fields = tree
		? readForwarded(pageKinds[slot.kind].schema, tree, withArticle(slot.kind), ids, {
				name: `${slot.kind}/${slot.id}`,
				was: `${slot.kind}/${nameOf(patch ?? page)}`,
				base: patch && front.tree,
			})
		: noFields;
	const body = forwardCitations(readBody(text, split.body), ids.ids);
	const faults = [
		...split.faults,
		...front.faults,
		...(over?.faults ?? []),
		...fields.faults,
		...body.notes,
	];
	const entry: Entry = {
		kind: slot.kind,
		id: slot.id,
		key: pageKey(slot.kind, slot.id),
		address: pageAddress(slot.kind, slot.id),
		path: text.file,
		patch: patch?.text.file,
		shelf: patch ? 'patched' : slot.shelf,
		text,
		tree: fields.tree,
		under: replaced ? readFront(replaced.text, splitPage(replaced.text)).tree : patch && front.tree,
		references: fields.references,
		data: faults.some(({ severity }) => severity === 'fault') ? undefined : fields.data,
		homeless: fields.homeless,
		body: body.body,
		terms: definesTerms(tree) ? findTerms(body.body.tree, text) : [],
	};
	return { entry, faults };
}

/** The name of a file without its ending. */
function nameOf({ text }: PageFile): string {
	return /([^/]+)\.\w+$/.exec(text.file)?.[1] ?? '';
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
