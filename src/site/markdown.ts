import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import type { HastNode, HastPluginDefinition, HastPluginEntry, MdastNode, MdastPluginDefinition, MdastPluginEntry } from 'satteri';
import { resolveLink } from '../roadmap/links.ts';
import type { Resource, Roadmap } from '../roadmap/model.ts';
import { withBase } from './address.ts';
import { chain } from './chain.ts';
import { currentContent } from './content.ts';

/** What the Markdown plugins must know of the project. */
export interface MarkdownContext {
	/** Absolute path of the project, with a slash at the end. */
	readonly root: string;
	/** `/` or the path below which the site is served. */
	readonly base: string;
}

/** Resolves the links and citations of pages in `content/`. */
export function contentMarkdown(context: MarkdownContext): MdastPluginEntry[] {
	return [
		({ fileURL }) => {
			const path = fileURL && contentPath(fileURL, context.root);
			return path ? [links(path, context), citations(context)] : undefined;
		},
	];
}

/** Gives every heading of a page in `content/` a link to itself that copies its address. */
export function contentHeadings({ root }: MarkdownContext): HastPluginEntry[] {
	return [({ fileURL }) => (fileURL && contentPath(fileURL, root) ? [satteriHeadingIdsPlugin(), headingLinks] : undefined)];
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
					hast('svg', { viewBox: '0 0 16 16', width: '14', height: '14', 'aria-hidden': 'true' }, [hast('path', chain, [])]),
					hast('span', { class: 'sr-only', 'data-pagefind-ignore': '' }, [{ type: 'text', value: label }]),
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

/** File links become addresses; links to what the profile hides become plain text. */
function links(path: string, { root, base }: MarkdownContext): MdastPluginDefinition {
	return {
		name: 'handbook-links',
		async link(node, tree) {
			const { links } = await currentContent(root);
			const target = resolveLink(node.url, path, links);
			if (target.kind === 'page') {
				tree.setProperty(node, 'url', withBase(target.address + target.hash, base));
			} else if (target.kind === 'hidden') {
				tree.replaceNode(node, node.children as MdastNode[]);
			}
		},
	};
}

const citation = /\[@([a-z0-9-]+)\]/g;

/** `[@ml-test-score]` becomes a link to the entry in the resource list: (Breck et al., 2017). */
function citations({ root, base }: MarkdownContext): MdastPluginDefinition {
	return {
		name: 'handbook-citations',
		async text(node, tree) {
			if (!node.value.includes('[@')) return;
			const { roadmap } = await currentContent(root);
			if (roadmap) tree.replaceNode(node, cited(node.value, roadmap, base));
		},
	};
}

function cited(value: string, roadmap: Roadmap, base: string): MdastNode[] {
	const nodes: MdastNode[] = [];
	let end = 0;
	for (const match of value.matchAll(citation)) {
		const resource = roadmap.resources.find(({ id }) => id === match[1]);
		nodes.push({ type: 'text', value: value.slice(end, match.index) });
		if (resource) nodes.push(citationLink(resource, base));
		end = match.index + match[0].length;
	}
	return [...nodes, { type: 'text', value: value.slice(end) }];
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
export function shortReference({ authors, year }: Pick<Resource, 'authors' | 'year'>): string {
	const names = authors.filter((author) => !/^et al\.?$/.test(author)).map(familyName);
	const [first = '', second] = names;
	const who = names.length > 2 || names.length < authors.length ? `${first} et al.` : second ? `${first} and ${second}` : first;
	return year === null ? who : `${who}, ${year}`;
}

/** `Eric Breck` → `Breck`; bodies of one word or more than three keep their whole name. */
function familyName(author: string): string {
	const words = author.replace(/\s*\(.*\)$/, '').split(' ');
	const isPerson = words.length === 2 || (words.length === 3 && /^(\p{Lu}\.|\p{Lu}\p{Ll}+|de|van|von)$/u.test(words[1] ?? ''));
	return isPerson ? (words.at(-1) ?? author) : author;
}
