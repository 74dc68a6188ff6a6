import { readFileSync } from 'node:fs';
import { homedir, hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { all, attribute, readSite, textOf, type Page } from '../support/pages.ts';
import { contentsOf, filesWith } from '../support/search-output.ts';
import { origin, plantedWords, projectFolder, siteNames } from '../support/sites.ts';

/** Every script that a page may have, by the beginning of its file’s name or by words of its own. */
const knownScripts = [
	['the theme before the first paint', /localStorage\.getItem\('starlight-theme'\)/],
	['the theme button', /\[data-theme-switch\]/],
	['the opener of the search', /^Search\.astro/],
	['copying links', /data-copy/],
	['copying code', /^ec\./],
	['the menu', /sl-sidebar-pane/],
	['the place in the menu', /sl-sidebar-state/],
	['the table of contents', /^TableOfContents\.astro/],
	['the table of contents of a narrow page', /^MobileTableOfContents\.astro/],
	['the plan', /^PlanPage\.astro/],
	['what waits for the first use of a page about a record', /^AwaitUse\.astro/],
	['sharing a plan', /^Share\.astro/],
	['opening a link', /^index\.astro/],
	['finding a link in a lost address', /^Lost\.astro/],
	['your record', /^Record\.astro/],
	['parts that show what a browser keeps', /\[data-keys\]/],
	['what the plan counts with', /^\{"outline":/],
] as const;

/**
 * Hosts that a script may name and never asks: of SVG, of the page on which a mentor may file an
 * answer, and those in the schemas, messages and patterns of what reads a file, which loads when one is read.
 */
const knownHosts =
	/\/\/www\.w3\.org$|sending\.\S+: https:\/\/github\.com$|ReaderScript\.\S+: (?:https?:\/\/(?:json-schema|example)\.org|\/\/i\.test)$/;

describe.each(siteNames)('%s', (name) => {
	const site = readSite(name);

	it('fetches nothing from another host', () => {
		const fetching =
			'script[src], img[src], iframe, embed, object, audio, video, source, track, input[src], link:not([rel="canonical"], [rel="alternate"], [rel="license"]), use';
		const outside = site.pages.flatMap((page) =>
			all(fetching, page)
				.flatMap((element) =>
					['src', 'href', 'srcSet', 'data', 'poster', 'xLinkHref'].flatMap(
						(key) => attribute(element, key) ?? [],
					),
				)
				.filter((address) => /^(https?:)?\/\//.test(address.replace(origin, '')))
				.map((address) => `${page.path}: ${address}`),
		);
		expect(outside).toEqual([]);
	});

	it('names no other host in a style sheet, or in a script that a page loads', () => {
		const code = site.files.filter(
			(file) => file.startsWith('_astro/') && /\.(css|js)$/.test(file),
		);
		const hosts = code.flatMap((file) =>
			[
				...readFileSync(join(site.folder, file), 'utf8').matchAll(
					/(https?:)?\/\/[a-z0-9-]+(\.[a-z0-9-]+)+/g,
				),
			].map(([host]) => `${file}: ${host}`),
		);
		expect(hosts.filter((line) => !knownHosts.test(line))).toEqual([]);
	});

	it('has only scripts that are known', () => {
		const unknown = site.pages.flatMap((page) =>
			scriptsOf(page)
				.filter((script) => !knownScripts.some(([, sign]) => sign.test(script)))
				.map((script) => `${page.path}: ${script.slice(0, 120)}`),
		);
		expect([...new Set(unknown)]).toEqual([]);
	});

	it('has no code in attributes and no address that runs', () => {
		const running = site.pages.flatMap((page) =>
			all('*', page)
				.filter(({ properties }) =>
					Object.entries(properties).some(
						([key, value]) =>
							/^on[A-Z]/.test(key) ||
							/^\s*(javascript|vbscript|data:text\/html)/i.test(String(value)),
					),
				)
				.map(({ tagName }) => `${page.path}: <${tagName}>`),
		);
		expect(running).toEqual([]);
	});

	it('names no folder of this machine', () => {
		const folders = [
			projectFolder,
			homedir(),
			tmpdir(),
			'workshop with a longer',
			'/.cache/sites/',
		].filter((folder) => folder.length > 1 && folder !== '/root' && folder !== '/tmp');
		expect(filesWith(site, folders)).toEqual([]);
	});

	it.skipIf(hostname().length < 4 || /^(localhost|main|build)/.test(hostname()))(
		'does not name this machine',
		() => {
			expect(filesWith(site, [hostname()])).toEqual([]);
		},
	);

	it('holds no word of a file that is not a source', () => {
		expect(filesWith(site, plantedWords)).toEqual([]);
	});

	it('writes no source maps and no files of the build', () => {
		expect(
			site.files.filter((file) => /\.(map|ts|tsx|mdx|astro|mjs|yaml|log)$|(^|\/)\./.test(file)),
		).toEqual([]);
	});
});

describe('404.html', () => {
	it.each(siteNames)(
		'stands at the top of %s, is kept from search engines or the sitemap, leads home and to all there is, and is not to be edited',
		(name) => {
			const site = readSite(name);
			const page = site.pages.find(({ file }) => file === '404.html');
			const links = page ? all('a[href]', page).map((link) => attribute(link, 'href')) : [];
			expect(links).toContain(`${site.prefix}/`);
			expect(links).toContain(`${site.prefix}/all/`);
			expect(page && all('[data-search-again]', page)).toHaveLength(1);
			expect(links.filter((link) => link?.includes('/edit/'))).toEqual([]);
			expect(contentsOf(site, 'sitemap-0.xml')).not.toContain('/404');
		},
	);
});

/** Scripts of a page: the name of the file, or the code itself. */
function scriptsOf(page: Page): string[] {
	return all('script', page).map((script) => {
		const source = attribute(script, 'src');
		if (source) return source.split('/').at(-1) ?? source;
		const code = script.children.map((child) => ('value' in child ? child.value : '')).join('');
		return code || textOf(script) || 'an empty script';
	});
}
