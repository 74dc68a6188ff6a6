import type { Link, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { PageKind } from '../../schemas/index.ts';
import type { Citation } from '../../roadmap/body/citations.ts';
import type { Term } from '../../roadmap/body/terms.ts';
import { type BodyHeading, placeOf } from '../../roadmap/body/gather.ts';
import { decodePath, join, keyOf } from '../../roadmap/links/paths.ts';
import type { Place, Text } from '../../roadmap/files/text.ts';
import type { Entry } from '../../roadmap/pages/entry.ts';
import { type Section, findSections } from './blocks.ts';
import { type Passage, findFields, findPassages } from './passages.ts';

/** A page as an editor reads it. */
export interface Article {
	readonly kind: PageKind;
	/** `skills/optimization` */
	readonly key: string;
	/** From the content folder: `handbook/skills/optimization.mdx`. */
	readonly path: string;
	/** Frontmatter that its schema accepts. */
	readonly data: Record<string, unknown>;
	/** Where the page begins, for what is said of it as a whole. */
	readonly at: Place;
	/** Texts of the frontmatter. */
	readonly fields: readonly Passage[];
	/** Passages of the body. */
	readonly passages: readonly Passage[];
	readonly sections: readonly Section[];
	readonly headings: readonly BodyHeading[];
	readonly citations: readonly Citation[];
	readonly links: readonly PageLink[];
	/** What the page defines as a glossary does. */
	readonly terms: readonly Term[];
}

/** A link of the body: to another page by its key, or to an address outside. */
export interface PageLink {
	readonly to: string | undefined;
	readonly href: string;
	readonly at: Place;
}

/** Reads an entry that has no fault; nothing for one whose frontmatter cannot be trusted. */
export function readArticle(entry: Entry): Article | undefined {
	const { kind, key, path, text, tree, data, body, terms } = entry;
	if (data === undefined) return undefined;
	return {
		...{ kind, key, path, data, terms },
		at: {
			...text.place(body.start + Math.max(0, body.source.search(/\S/))),
			words: String(data['title'] ?? ''),
		},
		fields: findFields(tree),
		passages: findPassages(body.tree, text),
		sections: findSections(body.tree, text, body.start),
		headings: body.headings,
		citations: body.citations,
		links: [
			...body.links.map(({ href, at }) => ({ href, at, to: targetOf(href, path) })),
			...findBare(body.tree, text),
		],
	};
}

/** Addresses that are written as they are and become links by themselves. */
function findBare(tree: Root, text: Text): PageLink[] {
	const links: PageLink[] = [];
	visit(tree, 'link', (node: Link) => {
		const at = placeOf(node, text);
		if (!at.words.startsWith('[')) links.push({ href: node.url, at, to: undefined });
	});
	return links;
}

/** `../skills/optimization.mdx#terms` on a page of the handbook → `skills/optimization`. */
function targetOf(href: string, from: string): string | undefined {
	if (/^[a-z][a-z0-9+.-]*:|^#|^\//i.test(href)) return undefined;
	return keyOf(decodePath(join(from, href.replace(/[?#].*$/, ''))));
}
