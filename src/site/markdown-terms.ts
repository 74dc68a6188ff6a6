import type { MdastPluginDefinition } from 'satteri';
import { termOf } from '../roadmap/body/terms.ts';
import { keyOf } from '../roadmap/links/paths.ts';
import type { LinkContext } from './markdown-links.ts';

/** Gives each list entry that defines a term the address that links to it name: `#term-recall`. */
export function termAnchors({ path, load }: Omit<LinkContext, 'base'>): MdastPluginDefinition {
	return {
		name: 'handbook-terms',
		async listItem(node, tree) {
			const term = termOf(node);
			if (term === undefined) return;
			const page = (await load()).pages.get(keyOf(path) ?? '');
			if (!page?.terms.has(term.anchor)) return;
			tree.setProperty(node, 'data', { ...node.data, hProperties: { id: term.anchor } });
		},
	};
}
