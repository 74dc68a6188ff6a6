import { kindOfFolder } from '../files/slot.ts';
import type { Ids } from '../ids/ids.ts';
import type { LinkIndex, LinkTarget } from '../links.ts';
import { find, items, word } from '../yaml/tree.ts';
import type { Draft } from './draft.ts';
import type { Entry } from './entry.ts';
import { themesOf } from './hidden.ts';
import { findOldLinks } from './old-links.ts';

const none: ReadonlySet<string> = new Set();

/** Notes every page, anchor and file that a link can lead to. */
export function buildLinkIndex(
	draft: Draft,
	files: {
		readonly assets: ReadonlySet<string>;
		readonly publicFiles: readonly string[];
		readonly routes: readonly string[];
	},
	ids: Ids,
): LinkIndex {
	const pages = new Map<string, LinkTarget>();
	for (const entry of draft.entries)
		pages.set(entry.key, {
			address: entry.address,
			file: `${entry.key}.mdx`,
			anchors: anchorsOf(entry),
			terms: new Set(entry.terms.map(({ anchor }) => anchor)),
			open: openOf(entry),
		});
	for (const key of [
		...[...kindOfFolder.keys()].map((folder) => `${folder}/`),
		...files.routes.map((route) => `${route}/`),
	])
		pages.set(key, { address: `/${key}`, file: key, anchors: none, terms: none, open: [] });
	const resources = new Set(draft.resources.map(({ id }) => id));
	pages.set('resources/', {
		address: '/resources/',
		file: 'resources.yaml',
		anchors: resources,
		terms: none,
		open: draft.unread.has('resource') ? [''] : [],
	});
	const shown = new Set(draft.entries);
	const hidden = [...draft.all.values()].filter((entry) => !shown.has(entry));
	return {
		pages,
		hidden: new Set(hidden.map(({ key }) => key)),
		hiddenResources: new Set([...draft.allResources.keys()].filter((id) => !resources.has(id))),
		assets: files.assets,
		publicFiles: new Set(files.publicFiles),
		...findOldLinks(draft, ids),
	};
}

function anchorsOf(entry: Entry): ReadonlySet<string> {
	return new Set([
		...entry.body.headings.map(({ slug }) => slug),
		...fieldAnchors(entry),
		...entry.terms.map(({ anchor }) => anchor),
	]);
}

/** Anchors of what the page’s fields say: `theme-ward`, `outcome-ten-dressings`, `level-1`. */
export function fieldAnchors(entry: Entry): ReadonlySet<string> {
	return new Set([
		...themesOf(entry).map(({ id }) => `theme-${id}`),
		...items(entry.tree, 'outcomes')
			.flatMap((outcome) => word(outcome, 'id') ?? [])
			.map((id) => `outcome-${id}`),
		...items(entry.tree, 'levels').map((_, index) => `level-${index + 1}`),
	]);
}

/** The list of a page’s fields that anchors of one beginning come from. */
const anchorFields: Partial<
	Record<Entry['kind'], readonly [start: string, field: string, part: string]>
> = {
	year: ['theme-', 'themes', 'id'],
	milestone: ['outcome-', 'outcomes', 'id'],
	skill: ['level-', 'levels', 'name'],
};

/** A page whose list cannot be read as a whole may have any of the anchors that come from it. */
function openOf(entry: Entry): readonly string[] {
	if (entry.kind === 'guide') return mayDefineTerms(entry) ? ['term-'] : [];
	const [start, field = '', part = ''] = anchorFields[entry.kind] ?? [];
	if (start === undefined) return [];
	const list = items(entry.tree, field);
	return list.length === 0 || list.some((item) => word(item, part) === undefined) ? [start] : [];
}

/** Whether it cannot be told from a guide’s fields if it defines terms. */
function mayDefineTerms({ tree }: Entry): boolean {
	const terms = find(tree, 'terms');
	const said = terms === undefined || (terms.is === 'scalar' && typeof terms.value === 'boolean');
	return tree === undefined || !said;
}
