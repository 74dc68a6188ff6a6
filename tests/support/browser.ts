import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { findBrowser } from '../../src/cli/browser.ts';

/** Starts the browser that the test command has found. */
export function openBrowser(): Promise<Browser> {
	return chromium.launch({
		executablePath: findBrowser(console.log),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-background-networking',
			'--disable-component-update',
		],
	});
}

/** Widths that a design must stand: a small phone, a tablet, a desk. */
export const widths = { phone: 320, tablet: 768, desk: 1280 } as const;

/** A page of its own width, theme and settings, closed when the work is done. */
export async function withPage<T>(
	browser: Browser,
	options: BrowserContextOptions & { readonly width?: number },
	work: (page: Page) => Promise<T>,
): Promise<T> {
	const { width = widths.desk, ...rest } = options;
	const context = await browser.newContext({
		viewport: { width, height: 800 },
		reducedMotion: 'reduce',
		...rest,
	});
	try {
		return await work(await context.newPage());
	} finally {
		await context.close();
	}
}

/** Works through a list with four pages at a time and gathers what each finds. */
export async function inBatches<Item, Found>(
	browser: Browser,
	options: BrowserContextOptions & { readonly width?: number },
	items: readonly Item[],
	work: (page: Page, item: Item) => Promise<readonly Found[]>,
): Promise<Found[]> {
	const queue = [...items];
	const found: Found[] = [];
	const one = (): Promise<void> =>
		withPage(browser, options, async (page) => {
			for (let item = queue.shift(); item !== undefined; item = queue.shift())
				found.push(...(await work(page, item)));
		});
	await Promise.all(Array.from({ length: Math.min(4, items.length) }, one));
	return found;
}

/** WCAG 2.2 at level AA, and what axe holds to be good practice. No rule is switched off. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules at that level that look at colours. */
const colourRules = ['color-contrast', 'link-in-text-block'];

/** What axe finds on the page as it stands, in all rules or those for colours: `color-contrast (serious): a.note`. */
export async function findBarriers(
	page: Page,
	scope: 'all' | 'colours' = 'all',
): Promise<string[]> {
	const axe = new AxeBuilder({ page }).options({ resultTypes: ['violations'] }).setLegacyMode(true);
	const { violations } = await (
		scope === 'all' ? axe.withTags(tags) : axe.withRules(colourRules)
	).analyze();
	return violations.map(
		({ id, impact, nodes }) => `${id} (${impact}) × ${nodes.length}: ${nodes[0]?.target.join(' ')}`,
	);
}

/** By how many pixels a page is wider than its window, and the first thing that sticks out. */
export function findExcess(
	page: Page,
): Promise<{ readonly excess: number; readonly culprit: string | undefined }> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		const out = [...document.querySelectorAll('body *')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 1,
		);
		return { excess: scrollWidth - clientWidth, culprit: out.at(-1)?.outerHTML.slice(0, 140) };
	});
}

/** Everything that goes wrong on a page while it is open: errors of scripts, of the console, of requests. */
export function watchErrors(page: Page): string[] {
	const errors: string[] = [];
	page.on('pageerror', (error) => errors.push(`${page.url()}: ${error.message}`));
	page.on('console', (message) => {
		if (message.type() === 'error' || message.type() === 'warning')
			errors.push(`${page.url()}: ${message.text()} ${message.location().url}`);
	});
	page.on('requestfailed', (request) => {
		// A page that is left stops what it was still loading.
		const reason = request.failure()?.errorText;
		if (reason !== 'net::ERR_ABORTED') errors.push(`${page.url()}: ${request.url()} ${reason}`);
	});
	page.on('dialog', (dialog) => {
		errors.push(`${page.url()}: a dialog says ${dialog.message()}`);
		void dialog.dismiss();
	});
	return errors;
}
