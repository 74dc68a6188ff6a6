import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inBatches, openBrowser, widths, withPage } from '../support/browser.ts';
import { onePageOfEachKind } from '../support/kinds.ts';
import { readSite } from '../support/pages.ts';
import { serve, type Served } from '../support/serve.ts';

const site = readSite('root');
const kinds = onePageOfEachKind(site);
const plain = { width: widths.phone, javaScriptEnabled: false };

let browser: Browser;
let served: Served;

beforeAll(async () => {
	[browser, served] = await Promise.all([openBrowser(), serve(site)]);
});

afterAll(async () => {
	await Promise.all([browser?.close(), served?.close()]);
});

it('reaches every page from home by links that can be seen at 320 px', async () => {
	const reached = new Set<string>();
	await withPage(browser, plain, async (page) => {
		let frontier = ['/'];
		while (frontier.length > 0) {
			const next: string[] = [];
			for (const path of frontier) {
				reached.add(path);
				await page.goto(served.origin + path, { waitUntil: 'domcontentloaded' });
				const links = await page
					.locator('a[href]:visible')
					.evaluateAll((elements) =>
						elements.map(
							(element) => new URL(element.getAttribute('href') ?? '', location.href).href,
						),
					);
				next.push(...links);
			}
			frontier = [
				...new Set(
					next.filter((url) => url.startsWith(served.origin)).map((url) => new URL(url).pathname),
				),
			].filter((path) => !reached.has(path) && path.endsWith('/'));
		}
	});
	const pages = site.pages.filter(({ file }) => file !== '404.html').map(({ path }) => path);
	expect(pages.filter((path) => !reached.has(path))).toEqual([]);
});

it('shows no button that does nothing', async () => {
	const dead = await inBatches(browser, plain, kinds, async (page, address) => {
		await page.goto(served.url(address));
		// A button that opens a popover works without scripts.
		const buttons = await page
			.locator('button:not([popovertarget]):visible')
			.evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 80)));
		return buttons.map((button) => `${address}: ${button}`);
	});
	expect(dead).toEqual([]);
});

it('shows no button that does nothing at a desk either', async () => {
	const dead = await inBatches(
		browser,
		{ ...plain, width: widths.desk },
		kinds,
		async (page, address) => {
			await page.goto(served.url(address));
			const buttons = await page
				.locator('button:not([popovertarget]):visible')
				.evaluateAll((elements) => elements.map((element) => element.outerHTML.slice(0, 80)));
			return buttons.map((button) => `${address}: ${button}`);
		},
	);
	expect(dead).toEqual([]);
});

it('opens the menu', async () => {
	await withPage(browser, plain, async (page) => {
		await page.goto(served.url('/years/'));
		await page.getByRole('button', { name: 'Menu' }).click();
		await page.getByRole('link', { name: 'Milestones', exact: true }).first().click();
		expect(new URL(page.url()).pathname).toBe('/milestones/');
	});
});

it('shows text and diagrams', async () => {
	const hidden = await inBatches(browser, plain, kinds, async (page, address) => {
		await page.goto(served.url(address));
		const words = (await page.locator('main').innerText()).length;
		const drawn = await page.locator('main svg[role]').count();
		const visible = await page.locator('main svg[role]:visible').count();
		return words < 100 || visible * 2 < drawn
			? [`${address}: ${words} letters, ${visible} of ${drawn} diagrams`]
			: [];
	});
	expect(hidden).toEqual([]);
});

it('follows the theme of the system', async () => {
	const background = (colorScheme: 'light' | 'dark'): Promise<string> =>
		withPage(browser, { ...plain, colorScheme }, async (page) => {
			await page.goto(served.url('/'));
			return page.evaluate(
				() =>
					getComputedStyle(document.body).backgroundColor +
					getComputedStyle(document.documentElement).backgroundColor,
			);
		});
	expect(await background('light')).not.toBe(await background('dark'));
});

it('turns the search into a link to the index of everything', async () => {
	await withPage(browser, plain, async (page) => {
		await page.goto(served.url('/'));
		await page.locator('[data-search]').click();
		expect(new URL(page.url()).pathname).toBe('/all/');
	});
});
