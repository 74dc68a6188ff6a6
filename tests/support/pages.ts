import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toText } from 'hast-util-to-text';
import { allSites, outputOf, type SiteName } from './sites.ts';

/** A page of a built site. */
export interface Page {
	/** File in the output: `skills/x/index.html`. */
	readonly file: string;
	/** Path that a reader asks for, with the base: `/roadmap/skills/x/`. */
	readonly path: string;
	readonly html: string;
	readonly tree: Root;
}

/** A built site as it lies in its folder. */
export interface BuiltSite {
	readonly name: SiteName;
	/** `` or `/roadmap`. */
	readonly prefix: string;
	readonly folder: string;
	/** Every file of the output with forward slashes, sorted. */
	readonly files: readonly string[];
	readonly pages: readonly Page[];
}

const known = new Map<SiteName, BuiltSite>();

/** Reads a built site, each once in a test file. */
export function readSite(name: SiteName): BuiltSite {
	const site = known.get(name) ?? loadSite(name);
	known.set(name, site);
	return site;
}

function loadSite(name: SiteName): BuiltSite {
	const folder = outputOf(name);
	const prefix = allSites[name].base.replace(/\/$/, '');
	const files = listFiles(folder);
	const pages = files
		.filter((file) => file.endsWith('.html'))
		.map((file) => loadPage(folder, file, prefix));
	return { name, prefix, folder, files, pages };
}

function loadPage(folder: string, file: string, prefix: string): Page {
	const html = readFileSync(join(folder, file), 'utf8');
	return {
		file,
		path: `${prefix}/${file.replace(/(^|\/)index\.html$/, '$1')}`,
		html,
		tree: fromHtml(html),
	};
}

/** Files below a folder with forward slashes, sorted by code units. */
export function listFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.split(sep)
				.join('/'),
		)
		.sort();
}

/** All elements that a selector matches. */
export const all = (selector: string, { tree }: Pick<Page, 'tree'>): Element[] =>
	selectAll(selector, tree);

/** An attribute as text; nothing when the element has none. */
export function attribute(element: Element, name: string): string | undefined {
	const value = element.properties[name];
	if (value === undefined || value === null || value === false) return undefined;
	return Array.isArray(value) ? value.join(' ') : String(value);
}

/** What a reader reads of an element, with single spaces. */
export const textOf = (element: Element): string => toText(element).replace(/\s+/g, ' ').trim();

/** The file that a path leads to, as a host of plain files finds it; nothing when it leads nowhere. */
export function fileAt(
	path: string,
	{ folder, prefix }: Pick<BuiltSite, 'folder' | 'prefix'>,
): string | undefined {
	if (path !== prefix && !path.startsWith(`${prefix}/`)) return undefined;
	const below = decodeURIComponent(path.slice(prefix.length + 1));
	const file = below === '' || below.endsWith('/') ? `${below}index.html` : below;
	const whole = join(folder, file);
	return existsSync(whole) && statSync(whole).isFile() ? file : undefined;
}
