import { pageKinds } from '../schemas/index.ts';
import { kindOfFolder } from './files/slot.ts';
import { nearest } from './nearest.ts';

/** A page as a link sees it. */
export interface LinkTarget {
	/** `/skills/optimization/` */
	readonly address: string;
	/** Everything that `#…` may name on it. */
	readonly anchors: ReadonlySet<string>;
	/** Beginnings of anchors that may exist, because the page’s fields cannot be read: `outcome-`. */
	readonly open: readonly string[];
}

/** Everything that a link in a page can lead to. */
export interface LinkIndex {
	/** By page key: `skills/optimization`, `about`, and `skills/` for the list of a folder. */
	readonly pages: ReadonlyMap<string, LinkTarget>;
	/** Keys of pages that the profile leaves out. */
	readonly hidden: ReadonlySet<string>;
	/** Ids of resources that the profile leaves out. */
	readonly hiddenResources: ReadonlySet<string>;
	/** Files beside pages, from the content folder. */
	readonly assets: ReadonlySet<string>;
	/** Files of the public folder, without a leading slash. */
	readonly publicFiles: ReadonlySet<string>;
}

/** Where a link leads. */
export type Resolved =
	/** A page of the site: put the base before the address and the hash behind it. */
	| { readonly kind: 'page'; readonly address: string; readonly hash: string }
	/** A page that the profile leaves out: write the link’s words as plain text. */
	| { readonly kind: 'hidden' }
	/** Another site, mail or telephone: leave it as it is. */
	| { readonly kind: 'outside' }
	/** A file: `from` says whether `path` starts at the content folder or at the public folder. */
	| { readonly kind: 'asset'; readonly from: 'content' | 'public'; readonly path: string }
	| { readonly kind: 'fault'; readonly reason: LinkReason; readonly meant: string | undefined };

/** What can be wrong with a link. */
export type LinkReason = 'empty' | 'form' | 'site' | 'page' | 'anchor' | 'file';

/**
 * Finds where a link leads.
 *
 * @param href as the author wrote it: `../skills/optimization.mdx#signals`
 * @param fromPath the page’s file, from the content folder: `mine/guides/x.mdx`
 */
export function resolveLink(href: string, fromPath: string, index: LinkIndex): Resolved {
	if (href.trim() === '' || href === '#') return fault('empty');
	if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('//')) return { kind: 'outside' };
	const [, path = '', hash = ''] = /^([^#]*)(#.*)?$/s.exec(href) ?? [];
	if (path.startsWith('/')) return resolveRoot(path, index);
	const key = path === '' ? keyOf(fromPath) : keyOf(join(fromPath, path));
	if (key !== undefined && index.pages.has(key)) return resolvePage(key, hash, index);
	if (key !== undefined && index.hidden.has(key)) return { kind: 'hidden' };
	return resolveFile(decode(join(fromPath, path)), path, index);
}

function resolvePage(key: string, hash: string, index: LinkIndex): Resolved {
	const page = index.pages.get(key);
	if (page === undefined) return fault('page');
	const anchor = decode(hash.slice(1));
	if (anchor === '' || page.anchors.has(anchor) || page.open.some((start) => anchor.startsWith(start))) {
		return { kind: 'page', address: page.address, hash: anchor === '' ? '' : `#${anchor}` };
	}
	if (key === 'resources/' && index.hiddenResources.has(anchor)) return { kind: 'hidden' };
	return fault('anchor', nearest(anchor, page.anchors));
}

/** `/images/x.png` is a file of the public folder; a page is never named by its address. */
function resolveRoot(path: string, index: LinkIndex): Resolved {
	const file = decode(path.slice(1));
	if (index.publicFiles.has(file)) return { kind: 'asset', from: 'public', path: file };
	return fault('site', [...index.pages].find(([, page]) => page.address === `${path.replace(/\/$/, '')}/`)?.[0]);
}

function resolveFile(target: string, path: string, index: LinkIndex): Resolved {
	const found = [target, otherShelf(target)].find((file) => index.assets.has(file));
	if (found !== undefined) return { kind: 'asset', from: 'content', path: found };
	return fault('page', nearest(keyOf(target) ?? path, index.pages.keys()));
}

/** Path of a file → key of its page: `mine/skills/x.mdx` → `skills/x`, `mine/skills` → `skills/`. */
function keyOf(path: string): string | undefined {
	const [, rest] = /^(?:handbook|mine)\/(.*)$/.exec(`${path}`) ?? [];
	if (rest === undefined) return /^(handbook|mine)$/.test(path) ? 'index' : undefined;
	if (rest === 'resources.yaml' || rest === 'resources/') return 'resources/';
	if (rest === '') return 'index';
	if (rest.endsWith('/')) return rest;
	return rest.endsWith('.mdx') ? rest.slice(0, -'.mdx'.length) : undefined;
}

function otherShelf(path: string): string {
	return path.startsWith('mine/') ? `handbook/${path.slice(5)}` : path.replace(/^handbook\//, 'mine/');
}

/** Follows a relative path from a file: `mine/guides/x.mdx` and `../skills/` → `mine/skills/`. */
function join(fromPath: string, path: string): string {
	const parts = fromPath.split('/').slice(0, -1);
	for (const part of path.split('/')) {
		if (part === '..') parts.pop();
		else if (part !== '.' && part !== '') parts.push(part);
	}
	return parts.join('/') + (/(^|\/)(\.{0,2})$/.test(path) && parts.length > 0 ? '/' : '');
}

function decode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}

function fault(reason: LinkReason, meant?: string): Resolved {
	return { kind: 'fault', reason, meant };
}

/** Key of the list page of each folder: `skills/`. */
export const listKeys: readonly string[] = [...kindOfFolder.values()].map((kind) => `${pageKinds[kind].folder}/`);
