import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, watchErrors, widths, withPage } from '../support/browser.ts';
import { readSite } from '../support/pages.ts';
import { serve, type Served } from '../support/serve.ts';

const site = readSite('root');
const milestone = site.pages.find(({ path }) => /^\/milestones\/.+/.test(path))?.path ?? '/';

let browser: Browser;
let served: Served;

beforeAll(async () => {
	[browser, served] = await Promise.all([openBrowser(), serve(site)]);
});

afterAll(async () => {
	await Promise.all([browser?.close(), served?.close()]);
});

/** Opens an address at a desk and does something there. */
const at = <T>(address: string, work: (page: Page) => Promise<T>, options = {}): Promise<T> =>
	withPage(
		browser,
		{ permissions: ['clipboard-read', 'clipboard-write'], ...options },
		async (page) => {
			await page.goto(served.url(address), { waitUntil: 'load' });
			return work(page);
		},
	);

describe('the keyboard', () => {
	it('skips to the text with the first stop', () =>
		at(milestone, async (page) => {
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
				'Skip to content',
			);
			expect(await page.locator(':focus').isVisible()).toBe(true);
			await page.keyboard.press('Enter');
			await page.keyboard.press('Tab');
			expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(
				true,
			);
		}));

	it.each([
		[
			'Enter on its button',
			async (page: Page) => (
				await page.locator('[data-search]').focus(),
				page.keyboard.press('Enter')
			),
		],
		['Ctrl+K', (page: Page) => page.keyboard.press('Control+k')],
		['a slash', (page: Page) => page.keyboard.press('/')],
	])('opens the search with %s, reaches the first result and opens it', (_, open) =>
		at('/', async (page) => {
			await open(page);
			await page.locator('dialog[open] input:focus').waitFor();
			await page.keyboard.type('evaluation');
			await page.locator('dialog li a').first().waitFor();
			const goal = await page.locator('dialog li a').first().getAttribute('href');
			for (let stops = 0; stops < 3 && !(await page.locator('dialog li a:focus').count()); stops++)
				await page.keyboard.press('Tab');
			expect(
				await page
					.locator('dialog li a')
					.first()
					.evaluate((link) => link === document.activeElement),
			).toBe(true);
			await Promise.all([
				page.waitForURL((url) => url.pathname !== '/'),
				page.keyboard.press('Enter'),
			]);
			expect(page.url()).toBe(new URL(goal ?? '', served.origin).href);
		}),
	);

	it('closes the search with Escape and goes back to where it was', () =>
		at('/', async (page) => {
			await page.locator('[data-search]').focus();
			await page.keyboard.press('Enter');
			await page.locator('dialog[open]').waitFor();
			await page.keyboard.press('Escape');
			await page.locator('dialog[open]').waitFor({ state: 'detached' });
			expect(
				await page.locator('[data-search]').evaluate((link) => link === document.activeElement),
			).toBe(true);
		}));

	it('says how many results there are', () =>
		at('/', async (page) => {
			await page.keyboard.press('Control+k');
			await page.locator('dialog input').fill('evaluation');
			const status = page.locator('dialog [role="status"]');
			await page.locator('dialog li a').first().waitFor();
			expect(await status.textContent()).toMatch(/^\d+ pages? for “evaluation”\.$/);
			await page.locator('dialog input').fill('жжж');
			await page.waitForFunction(() =>
				document.querySelector('dialog [role="status"]')?.textContent?.startsWith('Nothing found'),
			);
		}));

	it('copies the link of an outcome with Enter and says so', () =>
		at(milestone, async (page) => {
			const control = page.locator('li[id^="outcome-"] a[data-copy]').first();
			await control.focus();
			await page.keyboard.press('Enter');
			await page.locator('[role="status"]', { hasText: 'Link copied' }).waitFor();
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied).toMatch(new RegExp(`^${served.url(milestone)}#outcome-[a-z0-9-]+$`));
			expect(await control.evaluate((link) => link === document.activeElement)).toBe(true);
		}));

	it('turns the theme, and a reload keeps it', () =>
		at('/', async (page) => {
			const theme = (): Promise<string | undefined> =>
				page.evaluate(() => document.documentElement.dataset['theme']);
			const before = await theme();
			await page.locator('[data-theme-switch]:visible').first().focus();
			await page.keyboard.press('Space');
			const after = await theme();
			expect(after).not.toBe(before);
			expect(
				await page.locator('[data-theme-switch]:visible').first().getAttribute('aria-pressed'),
			).toBe(String(after === 'dark'));
			await page.reload();
			expect(await theme()).toBe(after);
		}));

	it.each(Object.entries(widths))(
		'shows where it is at every stop of a milestone on a %s',
		(_, width) =>
			at(
				milestone,
				async (page) => {
					const stops = await walk(page);
					expect(stops.length).toBeGreaterThan(20);
					expect(stops.filter(({ outlined, obscured }) => !outlined || obscured)).toEqual([]);
				},
				{ viewport: { width, height: 800 } },
			),
	);

	it('opens and closes the menu of a phone, and the focus stays inside', () =>
		at(
			milestone,
			async (page) => {
				const button = page.getByRole('button', { name: 'Menu' });
				await button.focus();
				await page.keyboard.press('Enter');
				await page.locator('.sidebar-pane a:visible').first().waitFor();
				await page.keyboard.press('Tab');
				expect(
					await page.evaluate(() => document.activeElement?.closest('nav.sidebar') !== null),
				).toBe(true);
				await page.keyboard.press('Escape');
				expect(await page.locator('.sidebar-pane a:visible').count()).toBe(0);
				expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
			},
			{ viewport: { width: widths.phone, height: 800 } },
		));

	it('meets no error on the way', () =>
		withPage(browser, {}, async (page) => {
			const errors = watchErrors(page);
			await page.goto(served.url('/'));
			await page.keyboard.press('Control+k');
			await page.locator('dialog input').fill('roadmap');
			await page.locator('dialog li a').first().click();
			await page.waitForLoadState();
			expect(errors).toEqual([]);
		}));
});

interface Stop {
	readonly what: string;
	readonly outlined: boolean;
	readonly obscured: boolean;
}

/** Tabs through a whole page and tells of each stop whether it can be seen. */
async function walk(page: Page): Promise<Stop[]> {
	const stops: Stop[] = [];
	for (let count = 0; count < 400; count++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const element = document.activeElement;
			if (!element || element === document.body) return undefined;
			const style = getComputedStyle(element);
			const { left, top, width, height } = element.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			const above = document.elementFromPoint(x, y);
			const outlined = style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 1;
			const boxed =
				style.boxShadow !== 'none' || (element instanceof SVGElement && style.stroke !== 'none');
			const shows = above !== null && (element.contains(above) || above.contains(element));
			return {
				what: element.outerHTML.slice(0, 90),
				outlined: outlined || boxed,
				obscured: width * height === 0 || !shows,
			};
		});
		if (!stop) break;
		stops.push(stop);
	}
	return stops;
}
