import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
	findBarriers,
	findExcess,
	inBatches,
	openBrowser,
	watchErrors,
	widths,
	withPage,
} from '../support/browser.ts';
import { onePageOfEachKind } from '../support/kinds.ts';
import { readSite } from '../support/pages.ts';
import { serve, type Served } from '../support/serve.ts';

const site = readSite('root');
/** Pages that are made alike from a table, of which every sixth is asked: help for mistakes, levels side by side. */
const isAlike = ({ path }: { readonly path: string }) => /^\/faults\/.|\/levels\/$/.test(path);
const addresses = [
	...site.pages.filter((page) => !isAlike(page)),
	...site.pages.filter(isAlike).filter((_, index) => index % 6 === 0),
].map(({ path }) => path);
const kinds = onePageOfEachKind(site);
const themes = ['light', 'dark'] as const;

let browser: Browser;
let served: Served;

beforeAll(async () => {
	[browser, served] = await Promise.all([openBrowser(), serve(site)]);
});

afterAll(async () => {
	await Promise.all([browser?.close(), served?.close()]);
});

describe('axe', () => {
	it(`finds no barrier on ${addresses.length} of ${site.pages.length} pages in light and dark, and the console stays quiet`, async () => {
		const errors: string[] = [];
		const found = await inBatches(
			browser,
			{ width: widths.desk, colorScheme: 'light' },
			addresses,
			async (page, address) => {
				const heard = watched(page);
				await page.goto(served.url(address), { waitUntil: 'load' });
				const barriers: string[] = [];
				for (const theme of themes) {
					await page.evaluate((name) => (document.documentElement.dataset['theme'] = name), theme);
					// The theme changes colours and nothing else: the second pass asks for colours; a page of each kind is asked for all below.
					const found = await findBarriers(page, theme === 'dark' ? 'colours' : 'all');
					barriers.push(...found.map((barrier) => `${barrier} on ${address} in ${theme}`));
				}
				errors.push(...heard.splice(0));
				return barriers;
			},
		);
		expect({
			barriers: summary(found),
			errors: errors.filter((error) => !error.includes('/404.html: ')),
		}).toEqual({ barriers: [], errors: [] });
	});

	const narrow = [widths.phone, widths.tablet].flatMap((width) =>
		themes.map((theme) => [width, theme] as const),
	);
	it.each(narrow)(
		'finds no barrier on a page of each kind at %d px in %s',
		async (width, theme) => {
			const found = await inBatches(
				browser,
				{ width, colorScheme: theme },
				kinds,
				async (page, address) => {
					await page.goto(served.url(address), { waitUntil: 'load' });
					return (await findBarriers(page)).map((barrier) => `${barrier} on ${address}`);
				},
			);
			expect(summary(found)).toEqual([]);
		},
	);

	it('finds no barrier while the search is open, with results and without', async () => {
		await withPage(browser, {}, async (page) => {
			await page.goto(served.url('/'));
			await page.locator('[data-search]').click();
			expect(await findBarriers(page)).toEqual([]);
			await page.locator('dialog input').fill('roadmap');
			await page.locator('dialog li a').first().waitFor();
			expect(await findBarriers(page)).toEqual([]);
		});
	});

	it('finds a barrier that is planted, so that the other tests could have failed', async () => {
		await withPage(browser, {}, async (page) => {
			await page.goto(served.url('/'));
			await page.evaluate(() =>
				document
					.querySelector('main')
					?.insertAdjacentHTML('beforeend', '<img src="/favicon.svg"><button></button>'),
			);
			expect((await findBarriers(page)).map((barrier) => barrier.split(' ')[0])).toEqual(
				expect.arrayContaining(['button-name', 'image-alt']),
			);
		});
	});
});

describe('a page', () => {
	it.each([320, 375])('scrolls up and down only, on every page at %d px', async (width) => {
		const wide = await inBatches(browser, { width }, addresses, async (page, address) => {
			await page.goto(served.url(address), { waitUntil: 'load' });
			const over = await findExcess(page);
			return over.excess > 0 ? [`${address}: ${over.excess} px, ${over.culprit}`] : [];
		});
		expect(wide).toEqual([]);
	});

	it('parts no word of a table on a small phone', async () => {
		const parted = await inBatches(
			browser,
			{ width: widths.phone },
			kinds,
			async (page, address) => {
				await page.goto(served.url(address), { waitUntil: 'load' });
				const words = await page.evaluate(() => {
					const range = document.createRange();
					const tables = document.querySelectorAll('.sl-markdown-content table');
					return [...tables].flatMap((table) => {
						const walker = document.createTreeWalker(table, NodeFilter.SHOW_TEXT);
						const found: string[] = [];
						for (let node = walker.nextNode(); node; node = walker.nextNode())
							for (const { 0: word, index } of (node.nodeValue ?? '').matchAll(/[\p{L}\p{N}]+/gu)) {
								range.setStart(node, index);
								range.setEnd(node, index + word.length);
								const lines = [...range.getClientRects()].map(({ top }) => Math.round(top));
								if (new Set(lines).size > 1) found.push(word);
							}
						return found;
					});
				});
				return words.map((word) => `${address}: ${word}`);
			},
		);
		expect(parted).toEqual([]);
	});

	it('keeps its words inside when letters and lines are set apart', async () => {
		const wide = await inBatches(browser, { width: widths.phone }, kinds, async (page, address) => {
			await page.goto(served.url(address), { waitUntil: 'load' });
			await page.addStyleTag({
				content:
					'* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-block-end: 2em !important; }',
			});
			const excess = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			return excess > 0 ? [`${address}: ${excess} px`] : [];
		});
		expect(wide).toEqual([]);
	});

	it('has no button and no menu on paper, and keeps its text', async () => {
		const shown = await inBatches(browser, {}, kinds, async (page, address) => {
			await page.goto(served.url(address), { waitUntil: 'load' });
			await page.emulateMedia({ media: 'print' });
			const controls = await page
				.locator(
					'button:visible, [data-search]:visible, [data-copy]:visible, input:visible, nav:visible',
				)
				.count();
			const text = await page.locator('main h1:visible').count();
			return controls > 0 || text !== 1
				? [`${address}: ${controls} controls, ${text} headings`]
				: [];
		});
		expect(shown).toEqual([]);
	});
});

const logs = new WeakMap<object, string[]>();

/** The errors of a page since they were last taken. */
function watched(page: Parameters<typeof watchErrors>[0]): string[] {
	const known = logs.get(page) ?? watchErrors(page);
	logs.set(page, known);
	return known;
}

/** Each kind of barrier once, with how often it was found and where first. */
function summary(found: readonly string[]): string[] {
	const groups = Map.groupBy(found, (line) => line.replace(/ × \d+: .*/, ''));
	return [...groups].map(([barrier, lines]) => `${barrier} on ${lines.length}: ${lines[0]}`);
}
