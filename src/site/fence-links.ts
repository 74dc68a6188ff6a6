import { type LinkFault, type LinkIndex, resolveLink, type Resolved } from '../roadmap/links.ts';
import { relativeTo } from '../roadmap/links/paths.ts';

/** A link of a diagram that leads nowhere. */
export interface DeadLink {
	/** Line of the diagram’s text, counted from 1. */
	readonly line: number;
	/** As the author wrote it. */
	readonly href: string;
	readonly fault: LinkFault;
}

/** `click idea "../skills/x.mdx"` or, in a class diagram, `link Idea "…"`, up to the end of the statement. */
const statement =
	/(^|;)([^\S\n]*(?:click|link)\s+[^\s"]+\s+(?:href\s+)?")([^"\n]*)("(?:[^;"\n]|"[^"\n]*")*)/g;

/**
 * Makes addresses of the files that a diagram links to, as in Markdown. A link to what the profile
 * hides is left out, and so is a dead one, so that the rest can still be drawn. Lines keep their numbers.
 *
 * @param path of the page’s file, from the content folder
 */
export function followLinks(
	source: string,
	path: string,
	links: LinkIndex,
): { readonly text: string; readonly dead: readonly DeadLink[] } {
	const dead: DeadLink[] = [];
	const lines = source.split('\n').map((line, index) =>
		line.replace(statement, (all, before: string, start: string, href: string, end: string) => {
			const found = resolve(href, path, links);
			if (found.kind === 'page') return `${before}${start}${found.address}${found.hash}${end}`;
			if (found.kind === 'fault') dead.push({ line: index + 1, href, fault: found });
			return found.kind === 'fault' || found.kind === 'hidden' ? before : all;
		}),
	);
	return { text: lines.join('\n'), dead };
}

/** A diagram’s text as its readers may read it: without links to what they do not see. */
export function withoutHiddenLinks(source: string, path: string, links: LinkIndex): string {
	const isHidden = (href: string) => resolve(href, path, links).kind === 'hidden';
	const kept = source.split('\n').flatMap((line) => {
		const text = line.replace(statement, (all, before: string, _start, href: string) =>
			isHidden(href) ? before : all,
		);
		return text === line || text.trim() !== '' ? [text] : [];
	});
	return kept.join('\n');
}

/** Links that kinds of diagrams write in ways of their own, found in what is drawn. */
export function findDeadLinks(
	svg: string,
	source: string,
	path: string,
	links: LinkIndex,
): DeadLink[] {
	const lines = source.split('\n');
	return [...svg.matchAll(/<a\b[^>]*?\shref="(\/[^"]*)"/g)].flatMap(([, href = '']) => {
		const fault = resolve(href, path, links);
		const line = lines.findIndex((text) => text.includes(href)) + 1;
		return fault.kind === 'fault' ? [{ line: Math.max(1, line), href, fault }] : [];
	});
}

/** Where a link leads; the address of a page is as good as its file, for want of an editor that follows either. */
function resolve(href: string, path: string, links: LinkIndex): Resolved {
	const found = resolveLink(fileFor(href, path, links), path, links);
	if (found.kind === 'asset' && found.from === 'content')
		return { kind: 'fault', reason: 'page', meant: undefined };
	// Only Markdown has a rule against addresses; here there is no such page.
	return found.kind === 'fault' && found.reason === 'site' ? { ...found, reason: 'page' } : found;
}

/** `/skills/x/#signals` → `../skills/x.mdx#signals`, when there is or could be such a page. */
function fileFor(href: string, path: string, links: LinkIndex): string {
	const [, address = '', rest = ''] = /^(\/[^#?]*)(.*)$/s.exec(href) ?? [];
	const key = address.replace(/^\/|\/$/g, '');
	const page = [...links.pages.values()].find((one) => one.address === address);
	const file = page?.file ?? (links.hidden.has(key) ? `${key}.mdx` : undefined);
	return file === undefined ? href : relativeTo(path, file) + rest;
}
