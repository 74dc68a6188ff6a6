import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import {
	all,
	attribute,
	fileAt,
	readSite,
	textOf,
	type BuiltSite,
	type Page,
} from '../support/pages.ts';

/** Brotli at the quality that hosts use on the fly. */
const squeeze = (text: string | Buffer): number =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }).length;

const site = readSite('root');
const kilobyte = 1000;

/**
 * Kilobytes of HTML, style sheets and scripts that a first visit loads: some 5 % above what was
 * measured. A limit may fall, never rise.
 */
const budgets = [
	['/', 20],
	['/guides/how-to-read-this-road/', 18.3],
	['/guides/make-it-yours/', 24],
	['/milestones/rag-vector-databases/', 29.5],
	['/skills/ai-governance/', 24.6],
	['/years/year-1/', 20.9],
	['/milestones/', 23],
	['/skills/', 20.3],
	['/all/', 17.7],
	['/resources/', 47],
	['/plan/', 68],
] as const;

/** The page that plans again when a reader changes something: it alone carries the road and what plans it. */
const planPage = '/plan/';

/** Kilobytes for every page but the plan, and the list of resources and the glossary, which are as long as their lists. */
const lists = ['/resources/', '/guides/glossary/', planPage];

const anyPage = 30;

/** Kilobytes of JavaScript that a page loads before a reader does anything: without and with code to copy. */
const scripts = { reading: 3.3, code: 4.4, record: 3.7, plan: 36 };

/** Pages that a reader works with: they wait for the first use before they load what they work with. */
const recordPages = ['/packet/', '/since/'];

/** Files that any page asks for, itself counted; the plan asks for one more, which it shares with pages about a record. */
const requests = { any: 9, plan: 10 };

describe('a first visit', () => {
	it.each(budgets)('of %s loads at most %d KB', (path, limit) => {
		const page = site.pages.find((candidate) => candidate.path === path);
		expect(page && weigh(page, site).total / kilobyte).toBeLessThanOrEqual(limit);
	});

	it(`loads at most ${anyPage} KB on any page but the long lists`, () => {
		expect(
			over(anyPage, (page) => (lists.includes(page.path) ? 0 : weigh(page, site).total / kilobyte)),
		).toEqual([]);
	});

	it.each([
		['a page without code', scripts.reading, false],
		['a page with code to copy', scripts.code, true],
	] as const)('of %s loads at most %d KB of JavaScript', (_kind, limit, hasCode) => {
		expect(
			over(limit, (page) =>
				![planPage, ...recordPages].includes(page.path) &&
				all('.expressive-code', page).length > 0 === hasCode
					? weigh(page, site).scripts / kilobyte
					: 0,
			),
		).toEqual([]);
	});

	it(`of the plan loads at most ${scripts.plan} KB of JavaScript, the road that it plans included`, () => {
		const page = site.pages.find(({ path }) => path === planPage);
		expect(page && weigh(page, site).scripts / kilobyte).toBeLessThanOrEqual(scripts.plan);
	});

	it.each(recordPages)(`of %s loads at most ${scripts.record} KB of JavaScript`, (path) => {
		const page = site.pages.find((candidate) => candidate.path === path);
		expect(page && weigh(page, site).scripts / kilobyte).toBeLessThanOrEqual(scripts.record);
	});

	it(`asks for at most ${requests.any} files on any page, and ${requests.plan} on the plan`, () => {
		const count = (page: Page): number => 1 + filesOf(page, site).length;
		expect(over(requests.plan, count)).toEqual([]);
		expect(over(requests.any, (page) => (page.path === planPage ? 0 : count(page)))).toEqual([]);
	});
});

/** Pages above a limit, the worst first, each as `/skills/x/: 4.2`. */
function over(limit: number, measure: (page: Page) => number): string[] {
	const measured = site.pages
		.map((page) => [page.path, measure(page)] as const)
		.filter(([, value]) => value > limit);
	return measured.sort((a, b) => b[1] - a[1]).map(([path, value]) => `${path}: ${value}`);
}

describe('a page', () => {
	it('does not carry the whole handbook: navigation, scripts and data name few of its pages', () => {
		const limit = 40;
		const addresses = site.pages
			.map(({ path }) => path)
			.filter((path) => path.split('/').length > 3);
		const pages = site.pages.filter(({ path }) => path !== planPage);
		const loaded = pages.flatMap((page) => {
			const around = [
				...all('script, style, link, meta, template', page),
				...all('nav, aside, header, footer', page),
			];
			const text = around.map((element) => JSON.stringify(element)).join('');
			const named = addresses.filter((address) => text.includes(address)).length;
			return named > limit ? [`${page.path} names ${named} pages outside its text`] : [];
		});
		expect(loaded).toEqual([]);
	});

	it('holds no data in its scripts, but for the plan', () => {
		const pages = site.pages.filter(({ path }) => path !== planPage);
		const data = pages.flatMap((page) =>
			all('script[type*="json"], script:not([src])', page)
				.filter(
					(script) => textOf(script).length > 1500 || attribute(script, 'type')?.includes('json'),
				)
				.map(() => page.path),
		);
		expect(data).toEqual([]);
	});
});

interface Weight {
	readonly total: number;
	readonly scripts: number;
}

function weigh(page: Page, of: BuiltSite): Weight {
	const files = filesOf(page, of).map(
		(file) => [file, squeeze(readFileSync(join(of.folder, file)))] as const,
	);
	const inline = all('script:not([src])', page)
		.map((script) => script.children.map((child) => ('value' in child ? child.value : '')).join(''))
		.join('\n');
	const sum = (weights: readonly (readonly [string, number])[]): number =>
		weights.reduce((total, [, weight]) => total + weight, 0);
	return {
		total: squeeze(page.html) + sum(files),
		scripts: sum(files.filter(([file]) => file.endsWith('.js'))) + (inline ? squeeze(inline) : 0),
	};
}

/** Style sheets and scripts of a page, with everything that those import at once. */
function filesOf(page: Page, of: BuiltSite): string[] {
	const named = [
		...all('link[rel="stylesheet"], link[rel="modulepreload"], link[rel="preload"]', page).map(
			(link) => attribute(link, 'href'),
		),
		...all('script[src]', page).map((script) => attribute(script, 'src')),
	];
	const first = named.flatMap((path) => (path ? (fileAt(path, of) ?? []) : []));
	return [...new Set(first.flatMap((file) => [file, ...importsOf(file, of, new Set([file]))]))];
}

function importsOf(file: string, of: BuiltSite, seen: Set<string>): string[] {
	if (!file.endsWith('.js')) return [];
	const code = readFileSync(join(of.folder, file), 'utf8');
	const found = [...code.matchAll(/\b(?:import|from)\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g)].map(
		([, path = '']) => join(dirname(file), path),
	);
	return found
		.filter((path) => !seen.has(path) && seen.add(path))
		.flatMap((path) => [path, ...importsOf(path, of, seen)]);
}
