import { nearest } from '../nearest.ts';
import type { LinkIndex } from './index-of-links.ts';
import { keyOf, relativeTo } from './paths.ts';

/**
 * The link that an author most likely meant, as it has to be written in that page.
 *
 * @param target where the link leads, from the content folder
 */
export function suggestLink(target: string, hash: string, fromPath: string, index: LinkIndex): string | undefined {
	const key = meantKey(target.replace(/[\\]/g, '/').replace(/\?.*$/, ''), index);
	const page = key === undefined ? undefined : index.pages.get(key);
	return page === undefined ? undefined : relativeTo(fromPath, page.file) + hash;
}

/** Right words in a wrong form, then right words in a wrong place, then near words. */
function meantKey(target: string, index: LinkIndex): string | undefined {
	const rest = target.replace(/^(?:content\/)?(?:handbook|mine)\/+/, '').replace(/^(?:content\/)?(?:handbook|mine)\/+/, '');
	const bare = rest.replace(/(?:\/index)?(?:\.(?:mdx?|html?|ya?ml|txt|astro))?\/?$/i, '');
	const exact = [bare, `${bare}/`, bare.toLowerCase(), `${bare.toLowerCase()}/`].find((key) => index.pages.has(key));
	if (exact !== undefined) return exact;
	const name = bare.split('/').at(-1) ?? bare;
	const pages = [...index.pages.keys()];
	const folder = bare.split('/').at(-2);
	const same = pages.filter((key) => key.split('/').at(-1) === name.toLowerCase());
	if (same.length > 0) return same.find((key) => key.startsWith(`${folder ?? ''}/`)) ?? same[0];
	return nearest(keyOf(target) ?? bare, pages.filter((key) => folder === undefined || key.startsWith(`${folder}/`))) ?? nearest(bare, pages);
}
