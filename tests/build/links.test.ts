import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { all, attribute, fileAt, readSite, type BuiltSite, type Page } from '../support/pages.ts';
import { origin, siteNames, sites } from '../support/sites.ts';

/** Where an attribute names an address that the browser follows or fetches. */
const references = [
	['[href]', 'href'],
	['[src]', 'src'],
	['[poster]', 'poster'],
	['[action]', 'action'],
	['object[data]', 'data'],
	['[xlink\\:href]', 'xLinkHref'],
	['[data-index]', 'dataIndex'],
	['[data-href]', 'dataHref'],
] as const;

/** Who may name our own origin: what other sites and search engines read. */
const absolute = [
	'link[rel="canonical"]',
	'meta[property="og:url"]',
	'meta[property="og:image"]',
	'meta[name="twitter:image"]',
	'link[rel="alternate"]',
];

/** What stands at an old address is kept from search engines. */
const isOld = (page: Page): boolean => all('meta[name="robots"]', page).length > 0;

describe.each(siteNames)('%s', (name) => {
	const site = readSite(name);
	const anchors = new Map(
		site.pages.map((page) => [
			page.file,
			new Set(all('[id]', page).map((element) => String(element.properties.id))),
		]),
	);

	it(`lands every link, anchor, image, script and style of ${sites[name].about}`, () => {
		const broken = site.pages.flatMap((page) =>
			addressesOf(page).flatMap((address) => {
				const fault = faultOf(address, page, site, anchors);
				return fault ? [`${page.path}: ${address} ${fault}`] : [];
			}),
		);
		expect(unique(broken)).toEqual([]);
	});

	it('finds links to check on every page', () => {
		expect(
			site.pages.filter((page) => addressesOf(page).length < 10).map(({ path }) => path),
		).toEqual([]);
	});

	it('names its own origin in canonical, social and alternate tags only', () => {
		const named = site.pages.flatMap((page) => {
			const allowed = new Set(all(absolute.join(), page));
			return all('*', page)
				.filter(
					(element) =>
						!allowed.has(element) &&
						Object.values(element.properties).some((value) => String(value).includes(origin)),
				)
				.map((element) => `${page.path}: <${element.tagName}>`);
		});
		expect(unique(named)).toEqual([]);
	});

	it('gives each page a canonical address that is its own', () => {
		const wrong = site.pages
			.filter((page) => page.file !== '404.html' && !isOld(page))
			.filter(
				(page) =>
					all('link[rel="canonical"]', page)
						.map((link) => attribute(link, 'href'))
						.join() !==
					origin + page.path,
			);
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	it('lists exactly its pages in the sitemap', () => {
		const index = locations(site, 'sitemap-index.xml');
		const listed = index.flatMap((url) =>
			locations(site, url.slice(`${origin}${site.prefix}/`.length)),
		);
		const pages = site.pages
			.filter((page) => page.file !== '404.html' && !isOld(page))
			.map(({ path }) => origin + path);
		expect(index.every((url) => url.startsWith(`${origin}${site.prefix}/`))).toBe(true);
		expect(listed.sort()).toEqual(pages.sort());
	});

	it('lands every address that a style sheet names', () => {
		const broken = site.files
			.filter((file) => file.endsWith('.css'))
			.flatMap((file) => {
				const css = readFileSync(join(site.folder, file), 'utf8');
				const urls = [...css.matchAll(/url\(\s*["']?([^"')]+)/g)].map(([, url = '']) => url);
				return urls
					.filter(
						(url) =>
							!url.startsWith('data:') &&
							!url.startsWith('#') &&
							!lands(url, `${site.prefix}/${file}`, site),
					)
					.map((url) => `${file}: ${url}`);
			});
		expect(broken).toEqual([]);
	});
});

describe.each(siteNames)('%s, page by page', (name) => {
	it('uses each id once', () => {
		const twice = readSite(name).pages.flatMap((page) => {
			const ids = all('[id]', page).map((element) => String(element.properties.id));
			return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${page.path}: #${id}`);
		});
		expect(unique(twice)).toEqual([]);
	});

	it('names only ids that are there', () => {
		const lost = readSite(name).pages.flatMap((page) => {
			const ids = new Set(all('[id]', page).map((element) => String(element.properties.id)));
			return (
				[
					'ariaLabelledBy',
					'ariaDescribedBy',
					'ariaControls',
					'htmlFor',
					'popoverTarget',
					'list',
				] as const
			).flatMap((property) =>
				all('*', page)
					.flatMap((element) => attribute(element, property)?.split(/\s+/) ?? [])
					.filter((id) => !ids.has(id))
					.map((id) => `${page.path}: ${property} ${id}`),
			);
		});
		expect(unique(lost)).toEqual([]);
	});

	it('has one first heading and skips no level', () => {
		const unsound = readSite(name).pages.flatMap((page) => {
			const levels = all('main :is(h1, h2, h3, h4, h5, h6)', page).map(({ tagName }) =>
				Number(tagName[1]),
			);
			const skipped = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1);
			const first = all('h1', page).length;
			return first !== 1 || skipped
				? [`${page.path}: h1 × ${first}, levels ${levels.join(' ')}`]
				: [];
		});
		expect(unsound).toEqual([]);
	});

	it('has a title, a description and a language on every page', () => {
		const without = readSite(name).pages.flatMap((page) => {
			const found = [
				all('head > title', page),
				all('meta[name="description"][content]', page),
				all('html[lang][dir]', page),
			];
			return found.every((elements) => elements.length === 1) ? [] : [page.path];
		});
		expect(without).toEqual([]);
	});
});

function addressesOf(page: Page): string[] {
	return references.flatMap(([selector, property]) =>
		all(selector, page).flatMap((element) => attribute(element, property) ?? []),
	);
}

function faultOf(
	address: string,
	page: Page,
	site: BuiltSite,
	anchors: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
	const own =
		address.startsWith(`${origin}/`) || address === origin
			? address.slice(origin.length) || '/'
			: address;
	if (/^(https?:)?\/\/|^(mailto|tel|data):/.test(own)) return undefined;
	if (/^[a-z][a-z0-9+.-]*:/i.test(own)) return 'has a scheme that no page needs';
	const { pathname, hash } = new URL(own, origin + page.path);
	if (page.file === '404.html' && own === `${site.prefix}/404/`) return undefined;
	const file = fileAt(pathname, site);
	if (!pathname.startsWith(`${site.prefix}/`)) return 'is outside the base';
	if (!file) return 'leads nowhere';
	const anchor = decodeURIComponent(hash.slice(1));
	return anchor !== '' && file.endsWith('.html') && !anchors.get(file)?.has(anchor)
		? 'names an anchor that is not there'
		: undefined;
}

function lands(url: string, from: string, site: BuiltSite): boolean {
	return fileAt(new URL(url, origin + from).pathname, site) !== undefined;
}

function locations({ folder }: BuiltSite, file: string): string[] {
	return [...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/g)].map(
		([, url = '']) => url,
	);
}

const unique = (lines: readonly string[]): string[] => [...new Set(lines)].slice(0, 40);
