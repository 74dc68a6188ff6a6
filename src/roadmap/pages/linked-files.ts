import { type LinkIndex, resolveLink } from '../links.ts';
import { items, word } from '../yaml/tree.ts';
import type { Entry } from './entry.ts';

/**
 * Files beside pages that must be published, from the content folder: those that a page which is
 * shown links to or loads. An image in Markdown is none of them, because Astro publishes it.
 */
export function findLinkedFiles(entries: readonly Entry[], links: LinkIndex): string[] {
	const found = entries.flatMap((entry) =>
		hrefsOf(entry).flatMap((href) => {
			const target = resolveLink(href, entry.path, links);
			return target.kind === 'asset' && target.from === 'content' ? [target.path] : [];
		}),
	);
	return [...new Set(found)].sort();
}

function hrefsOf({ body, tree }: Entry): string[] {
	return [
		...body.links.filter(({ is }) => is !== 'image').map(({ href }) => href),
		...items(tree, 'doors').flatMap((door) => word(door, 'to') ?? []),
	];
}
