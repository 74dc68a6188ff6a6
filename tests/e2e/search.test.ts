import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findExcess, inBatches, openBrowser, watchErrors, withPage } from '../support/browser.ts';
import { readSite } from '../support/pages.ts';
import { serve } from '../support/serve.ts';

let browser: Browser;

beforeAll(async () => {
	browser = await openBrowser();
});

afterAll(() => browser?.close());

const places = [
	['root', 'evaluation'],
	['below', 'evaluation'],
	['deep', 'evaluation'],
	['foreign', 'plank'],
] as const;

describe.each(places)('the search of %s', (name, words) => {
	const site = readSite(name);

	it('asks for nothing before its first use, then for 12 files at most, all below the base', async () => {
		const served = await serve(site);
		await withPage(browser, {}, async (page) => {
			const errors = watchErrors(page);
			const asked: string[] = [];
			await page.goto(served.url('/'), { waitUntil: 'networkidle' });
			page.on('request', (request) => asked.push(request.url()));
			await page.waitForTimeout(1000);
			expect(asked).toEqual([]);
			await page.keyboard.press('Control+k');
			await page.locator('dialog input').fill(words);
			await page.locator('dialog li a').first().waitFor();
			await page.waitForLoadState('networkidle');
			expect(asked.length).toBeLessThanOrEqual(12);
			expect(asked.filter((url) => !url.startsWith(served.url('/')))).toEqual([]);
			const links = await page
				.locator('dialog li a')
				.evaluateAll((elements) => elements.map((element) => (element as HTMLAnchorElement).href));
			expect(links.filter((url) => !url.startsWith(served.url('/')))).toEqual([]);
			for (const url of links) expect((await fetch(url)).status).toBe(200);
			expect(errors).toEqual([]);
		});
		await served.close();
	});

	it('stands at its base: styles and scripts load, a missing slash is mended, the unknown is told', async () => {
		const served = await serve(site);
		await withPage(browser, {}, async (page) => {
			const errors = watchErrors(page);
			await page.goto(served.url('/years'));
			expect(new URL(page.url()).pathname).toBe(`${site.prefix}/years/`);
			await page.locator('header .site-title').click();
			expect(new URL(page.url()).pathname).toBe(`${site.prefix}/`);
			expect(errors).toEqual([]);
			const lost = await page.goto(served.url('/no/such/page/'));
			expect(lost?.status()).toBe(404);
			await page.locator('main a[href^="/"]:not([data-copy]):visible').first().click();
			expect((await fetch(page.url())).status).toBe(200);
		});
		await served.close();
	});
});

describe('the road of another profession', () => {
	const site = readSite('foreign');

	it('runs no word of an author, shows no error, and scrolls up and down only at 320 px', async () => {
		const served = await serve(site);
		// An old address leads on at once: what it leads to is a page of the list itself.
		const paths = site.pages
			.filter(({ html }) => !html.includes('http-equiv="refresh"'))
			.map(({ path }) => path)
			.filter((path) => !path.startsWith('/faults/') && path !== '/404.html');
		expect(paths.length).toBeGreaterThan(40);
		const found = await inBatches(browser, { width: 320 }, paths, async (page, path) => {
			page.removeAllListeners();
			const errors = watchErrors(page);
			await page.goto(served.url(path), { waitUntil: 'load' });
			const { excess, culprit } = await findExcess(page);
			return [...errors, ...(excess > 0 ? [`${path}: ${excess} px too wide, ${culprit}`] : [])];
		});
		await served.close();
		expect(found).toEqual([]);
	});
});
