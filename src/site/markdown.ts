import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import type {
	HastNode,
	HastPluginDefinition,
	HastPluginEntry,
	MdastNode,
	MdastPluginDefinition,
	MdastPluginEntry,
} from 'satteri';
import { splitCitations } from '../roadmap/body/citations.ts';
import type { Checked } from '../roadmap/check.ts';
import type { Resource } from '../roadmap/model.ts';
import { withBase } from './address.ts';
import { chain } from './chain.ts';
import { currentContent } from './content.ts';
import { resolveElements, resolveImages, resolveLinks } from './markdown-links.ts';
import { scrollingTables } from './markdown-tables.ts';
import { termAnchors } from './markdown-terms.ts';

/** What the Markdown plugins must know of the project. */
export interface MarkdownContext {
	/** Absolute path of the project, with a slash at the end. */
	readonly root: string;
	/** `/` or the path below which the site is served. */
	readonly base: string;
	/** The checked content; that of the project by default. */
	readonly load?: () => Promise<Pick<Checked, 'links' | 'roadmap'>>;
}

/** Resolves the links and citations of pages in `content/`. */
export function contentMarkdown({
	root,
	base,
	load = () => currentContent(root),
}: MarkdownContext): MdastPluginEntry[] {
	return [
		({ fileURL }) => {
			const path = fileURL && contentPath(fileURL, root);
			if (!path) return undefined;
			const context = { path, base, load: async () => (await load()).links };
			return [
				resolveLinks(context),
				resolveImages(context),
				resolveElements(context),
				termAnchors(context),
				citations(base, load),
			];
		},
	];
}

/** Gives every heading of a page in `content/` a link to itself that copies its address, and lets wide tables scroll. */
export function contentHeadings({ root }: MarkdownContext): HastPluginEntry[] {
	return [
		({ fileURL }) =>
			fileURL && contentPath(fileURL, root)
				? [satteriHeadingIdsPlugin(), headingLinks, scrollingTables]
				: undefined,
	];
}

const headingLinks: HastPluginDefinition = {
	name: 'handbook-heading-links',
	element: {
		filter: ['h2', 'h3', 'h4'],
		visit(node, tree) {
			const id = node.properties?.['id'];
			if (typeof id !== 'string' || id === '') return undefined;
			const label = `Copy link to “${tree.textContent(node)}”`;
			return hast('div', { class: 'panel-heading' }, [
				node as HastNode,
				hast('a', { class: 'copy-link quiet', href: `#${id}`, 'data-copy': '' }, [
					hast('svg', { viewBox: '0 0 16 16', width: '14', height: '14', 'aria-hidden': 'true' }, [
						hast('path', chain, []),
					]),
					hast('span', { class: 'sr-only', 'data-pagefind-ignore': '' }, [
						{ type: 'text', value: label },
					]),
				]),
			]);
		},
	},
};

function hast(tagName: string, properties: Record<string, string>, children: HastNode[]): HastNode {
	return { type: 'element', tagName, properties, children } as HastNode;
}

/** `/project/content/mine/x.mdx` → `mine/x.mdx`; undefined for files elsewhere. */
function contentPath(fileURL: URL, root: string): string | undefined {
	const path = fileURLToPath(fileURL).replaceAll('\\', '/');
	const folder = `${join(root, 'content').replaceAll('\\', '/')}/`;
	return path.startsWith(folder) ? path.slice(folder.length) : undefined;
}

/** `[@wound-book]` becomes a link to the entry in the resource list: (Moore, 2020). */
function citations(
	base: string,
	load: NonNullable<MarkdownContext['load']>,
): MdastPluginDefinition {
	return {
		name: 'handbook-citations',
		options: { position: true },
		async text(node, tree) {
			if (!node.value.includes('[@')) return;
			const { start, end } = node.position ?? {};
			const source = tree.source.slice(start?.offset ?? 0, end?.offset ?? 0);
			const content = await load();
			tree.replaceNode(
				node,
				splitCitations(node.value, source).flatMap((part) => cite(part, content, base)),
			);
		},
	};
}

/** A resource that the profile leaves out, or that was retired, is not named; a citation of nothing stays as it is written. */
function cite(
	part: string | { readonly id: string },
	{ roadmap, links }: Pick<Checked, 'links' | 'roadmap'>,
	base: string,
): MdastNode[] {
	if (typeof part === 'string') return [{ type: 'text', value: part }];
	const now = links.moved.get(`resources/#${part.id}`)?.split('#')[1] ?? part.id;
	const resource = roadmap?.resources.find(({ id }) => id === now);
	if (resource) return [citationLink(resource, base)];
	const gone = links.hiddenResources.has(now) || links.retired.has(`resources/#${now}`);
	return gone ? [] : [{ type: 'text', value: `[@${part.id}]` }];
}

function citationLink(resource: Resource, base: string): MdastNode {
	return {
		type: 'link',
		url: withBase(resource.address, base),
		title: resource.title,
		data: { hProperties: { class: 'citation' } },
		children: [{ type: 'text', value: `(${shortReference(resource)})` }],
	} as MdastNode;
}

/** Author and year as a reader knows them from papers: `Breck et al., 2017`. */
export function shortReference({
	authors,
	short,
	year,
}: Pick<Resource, 'authors' | 'short' | 'year'>): string {
	const who = short ?? shortNames(authors);
	return year === null ? who : `${who}, ${year}`;
}

function shortNames(authors: readonly string[]): string {
	const names = authors.filter((author) => !/^et al\.?$/.test(author)).map(familyName);
	const [first = '', second] = names;
	if (names.length > 2 || names.length < authors.length) return `${first} et al.`;
	return second ? `${first} and ${second}` : first;
}

/**
 * `Eric Breck` → `Breck`; what ends in a word with a small letter, such as `Feast community`, and bodies of
 * one word or more than three keep their whole name.
 */
function familyName(author: string): string {
	const words = author.replace(/\s*\(.*\)$/, '').split(' ');
	const isPerson =
		words.length === 2 ||
		(words.length === 3 && /^(\p{Lu}\.|\p{Lu}\p{Ll}+|de|van|von)$/u.test(words[1] ?? ''));
	return isPerson && !/^\p{Ll}/u.test(words.at(-1) ?? '') ? (words.at(-1) ?? author) : author;
}
