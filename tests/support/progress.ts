import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { widths } from './browser.ts';
import type { BuiltSite } from './pages.ts';
import type { Served } from './serve.ts';

/** What the site will be served with: no script but its own, no text as markup or code. */
const policy =
	"script-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/** A context whose pages keep to a strict policy, and what went wrong in any of them. */
export async function openContext(
	browser: Browser,
	served: Served,
	options: Parameters<Browser['newContext']>[0] = {},
): Promise<{
	readonly context: BrowserContext;
	readonly errors: string[];
	readonly requests: string[];
}> {
	const context = await browser.newContext({
		viewport: { width: widths.desk, height: 800 },
		reducedMotion: 'reduce',
		acceptDownloads: true,
		...options,
	});
	context.setDefaultTimeout(8000);
	await context.route(
		(url) => url.href.startsWith(served.origin) && url.pathname.endsWith('/'),
		async (route) => {
			const response = await route.fetch();
			const headers = { ...response.headers(), 'content-security-policy': policy };
			await route.fulfill({ response, headers });
		},
	);
	const [errors, requests]: [string[], string[]] = [[], []];
	context.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
	context.on('weberror', (error) => errors.push(error.error().message));
	context.on('dialog', (dialog) => {
		errors.push(`a dialog says ${dialog.message()}`);
		void dialog.dismiss();
	});
	context.on('console', (message) => {
		if (['error', 'warning'].includes(message.type())) errors.push(message.text());
	});
	return { context, errors, requests };
}

/** Serves another site of the same origin below its base, as hosts do for all repositories of an account. */
export async function addSite(
	context: BrowserContext,
	served: Served,
	site: BuiltSite,
): Promise<void> {
	await context.route(`${served.origin}${site.prefix}/**`, (route) => {
		const path = new URL(route.request().url()).pathname.slice(site.prefix.length + 1);
		const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
		return route.fulfill({ path: join(site.folder, file) });
	});
}

/** Opens the panel of the page and waits for its form. */
export async function openPanel(page: Page): Promise<void> {
	await page.locator('details.progress > summary').click();
	await page.locator('details.progress select').first().waitFor();
}

/** The words of the line that is always there. */
export const lineOf = async (page: Page): Promise<string> =>
	((await page.locator('details.progress > summary').textContent()) ?? '')
		.replace(/\s+/g, ' ')
		.trim();

/** Waits until the line says something. */
export const waitForLine = (page: Page, words: string): Promise<unknown> =>
	page.waitForFunction(
		(text) => document.querySelector('details.progress > summary')?.textContent?.includes(text),
		words,
	);

/** Everything that the storage of a page’s origin holds. */
export const storageOf = (page: Page): Promise<Record<string, string>> =>
	page.evaluate(() => ({ ...localStorage }));

/** The elements of the page’s head and text with the names of their attributes: what no words may change. */
export const skeletonOf = (page: Page): Promise<string> =>
	page.evaluate(() =>
		[...document.querySelectorAll('html > *, head > *, body > *, main, main *')]
			.map((element) => `${element.localName}[${element.getAttributeNames().sort().join(' ')}]`)
			.join('\n'),
	);
