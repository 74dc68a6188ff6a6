import type { LinkIndex } from './links/index-of-links.ts';
import { forgottenScheme, judgeOutside } from './links/outside.ts';
import { decodePath, join, keyOf, relativeTo } from './links/paths.ts';
import { suggestLink } from './links/suggest.ts';
import { nearest } from './nearest.ts';

export type { LinkIndex, LinkTarget } from './links/index-of-links.ts';

/** Where a link leads. */
export type Resolved =
	/** A page of the site: put the base before the address and the hash behind it. */
	| {
			readonly kind: 'page';
			readonly address: string;
			readonly hash: string;
			/** The link as it has to be written, when it names something by an old name. */
			readonly renamed?: string;
	  }
	/** A page that the profile leaves out, or one that was retired: write the link’s words as plain text. */
	| {
			readonly kind: 'hidden';
			/** The name of what was retired: `skill/x`. */
			readonly retired?: string;
	  }
	/** Another site, mail or telephone: leave it as it is. */
	| { readonly kind: 'outside' }
	/** A file: `from` says whether `path` starts at the content folder or at the public folder. */
	| {
			readonly kind: 'asset';
			readonly from: 'content' | 'public';
			readonly path: string;
			readonly hash: string;
	  }
	| LinkFault;

/** A link that leads nowhere, and what to write instead if that can be guessed. */
export interface LinkFault {
	readonly kind: 'fault';
	readonly reason: 'empty' | 'unsafe' | 'form' | 'site' | 'page' | 'anchor';
	readonly meant: string | undefined;
	/** With the reason `anchor`: those that exist. */
	readonly anchors?: readonly string[];
}

/**
 * Finds where a link leads.
 *
 * @param href as the author wrote it: `../skills/dressing.mdx#level-1`
 * @param fromPath the page’s file, from the content folder: `mine/guides/x.mdx`
 */
export function resolveLink(href: string, fromPath: string, index: LinkIndex): Resolved {
	if (href.trim() === '' || href === '#') return fault('empty');
	if (/^[\s\p{Cc}]*[a-z][a-z0-9+.\s-]*:/iu.test(href)) {
		const wrong = judgeOutside(href);
		return wrong ? fault(wrong.reason, wrong.meant) : { kind: 'outside' };
	}
	const [, path = '', query = '', hash = ''] = /^([^#?]*)(\?[^#]*)?(#.*)?$/s.exec(href) ?? [];
	const forgotten = forgottenScheme(href);
	if (forgotten !== undefined && !index.assets.has(decodePath(join(fromPath, path))))
		return fault('form', forgotten);
	if (path.startsWith('/')) return resolveRoot(path, hash, fromPath, index);
	const target = decodePath(path === '' ? fromPath : join(fromPath, path));
	const key = path === '' ? keyOf(fromPath) : keyOf(target);
	if (key !== undefined && index.pages.has(key) && query === '')
		return resolvePage(key, hash, fromPath, index);
	if (key !== undefined && index.hidden.has(key)) return { kind: 'hidden' };
	return (
		(key !== undefined && query === '' ? resolveOld(key, hash, fromPath, index) : undefined) ??
		resolveFile(target, hash, fromPath, index)
	);
}

/** Where a link by an old name leads; nothing when it is none. */
function resolveOld(
	key: string,
	hash: string,
	fromPath: string,
	index: LinkIndex,
): Resolved | undefined {
	const retired = index.retired.get(key);
	if (retired !== undefined) return { kind: 'hidden', retired };
	const whole = index.moved.get(key);
	if (whole === undefined) return undefined;
	const [now = whole, anchor] = whole.split('#');
	if (index.hidden.has(now)) return { kind: 'hidden' };
	const there = anchor === undefined ? hash : `#${anchor}`;
	const found = resolvePage(now, there, fromPath, index);
	const page = index.pages.get(now);
	if (found.kind !== 'page' || page === undefined) return found;
	return { ...found, renamed: relativeTo(fromPath, page.file) + found.hash };
}

/** Path below the site’s base of the folder that holds the files beside pages. */
export const filesAddress = '/files/';

/**
 * The address below the site’s base that a link leads to; nothing for other sites and faults.
 *
 * @example `sheet.pdf` on a page of mine/guides → `/files/mine/guides/sheet.pdf`
 */
export function addressOf(found: Resolved): string | undefined {
	if (found.kind === 'page') return found.address + found.hash;
	if (found.kind !== 'asset') return undefined;
	const path = found.path.split('/').map(encodeURIComponent).join('/');
	return (found.from === 'public' ? '/' : filesAddress) + path + found.hash;
}

function resolvePage(key: string, hash: string, fromPath: string, index: LinkIndex): Resolved {
	const page = index.pages.get(key);
	if (page === undefined) return fault('page');
	const anchor = decodePath(hash.slice(1));
	if (
		hash === '' ||
		page.anchors.has(anchor) ||
		(anchor !== '' && page.open.some((start) => anchor.startsWith(start)))
	) {
		return { kind: 'page', address: page.address, hash: anchor === '' ? '' : `#${anchor}` };
	}
	if (key === 'resources/' && index.hiddenResources.has(anchor)) return { kind: 'hidden' };
	const old = anchor === '' ? undefined : resolveOld(`${key}#${anchor}`, '', fromPath, index);
	if (old !== undefined) return old;
	const near = nearest(anchor, page.anchors);
	const file = key === keyOf(fromPath) ? '' : relativeTo(fromPath, page.file);
	return { ...fault('anchor', near && `${file}#${near}`), anchors: [...page.anchors] };
}

/** `/images/x.png` is a file of the public folder; a page is never named by its address. */
function resolveRoot(path: string, hash: string, fromPath: string, index: LinkIndex): Resolved {
	const file = decodePath(path.slice(1));
	if (index.publicFiles.has(file)) return { kind: 'asset', from: 'public', path: file, hash };
	const near = /\.\w+$/.test(file) ? nearest(file, index.publicFiles) : undefined;
	return fault(
		'site',
		near ? `/${near}` : suggestLink(file === '' ? 'index' : file, hash, fromPath, index),
	);
}

function resolveFile(target: string, hash: string, fromPath: string, index: LinkIndex): Resolved {
	const found = [target, otherShelf(target)].find((file) => index.assets.has(file));
	if (found !== undefined) return { kind: 'asset', from: 'content', path: found, hash };
	const meant = suggestLink(target, hash, fromPath, index);
	const form = !target.endsWith('.mdx') && meant !== undefined && sameWords(target, meant);
	return fault(form ? 'form' : 'page', meant);
}

/** Whether two paths differ only in how their end is written. */
function sameWords(target: string, meant: string): boolean {
	const name = (path: string) =>
		path
			.replace(/[?#].*$/, '')
			.replace(/(?:\.\w+)?\/?$/, '')
			.split('/')
			.at(-1);
	return name(target) === name(meant);
}

function otherShelf(path: string): string {
	return path.startsWith('mine/')
		? `handbook/${path.slice('mine/'.length)}`
		: path.replace(/^handbook\//, 'mine/');
}

function fault(reason: LinkFault['reason'], meant?: string): LinkFault {
	return { kind: 'fault', reason, meant };
}
