import { readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium } from 'playwright-core';

/** What a reader’s browser fetched, in kilobytes of brotli 5. */
export interface Visit {
	/** Everything until the page was idle. */
	readonly kilobytes: number;
	readonly requests: number;
	/** The page and the style sheets it waits for. */
	readonly firstFlight: number;
	readonly script: number;
	/** The first search for a word, beyond the page itself; undefined when there is no search. */
	readonly search: { readonly kilobytes: number; readonly requests: number } | undefined;
}

const types: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
};

interface Sent {
	readonly type: string;
	readonly bytes: number;
}

/** Opens a page of a built site in a fresh browser, waits for it to settle, then searches for a word. */
export async function visit(browserPath: string, folder: string, path: string): Promise<Visit> {
	const sent: Sent[] = [];
	const server = createServer(({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://localhost');
		const file = join(folder, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
		if (!statSync(file, { throwIfNoEntry: false })?.isFile()) {
			response.writeHead(404).end();
			return;
		}
		const type = types[extname(file)] ?? 'application/octet-stream';
		const body = brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } });
		sent.push({ type, bytes: body.length });
		response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const address = server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	const browser = await chromium.launch({
		executablePath: browserPath,
		args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'],
	});
	const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
	await page.goto(`http://127.0.0.1:${port}${path}`, { waitUntil: 'load' });
	await page.waitForTimeout(2000);
	const settled = [...sent];
	const search = await searchOnce(page, sent);
	await browser.close();
	server.close();
	return {
		kilobytes: kilobytes(settled),
		requests: settled.length,
		firstFlight: kilobytes(settled.filter(({ type }) => type.startsWith('text/html') || type === 'text/css')),
		script: kilobytes(settled.filter(({ type }) => type === 'text/javascript')),
		search,
	};
}

async function searchOnce(page: import('playwright-core').Page, sent: readonly Sent[]): Promise<Visit['search']> {
	const before = sent.length;
	const button = page.locator('a[data-search], site-search button[data-open-modal]').first();
	if ((await button.count()) === 0) return undefined;
	await button.click();
	await page.locator('dialog input').first().fill('evidence');
	await page.locator('dialog li a, dialog .pagefind-ui__result-link').first().waitFor({ timeout: 10_000 });
	await page.waitForTimeout(1000);
	const fetched = sent.slice(before);
	return { kilobytes: kilobytes(fetched), requests: fetched.length };
}

const kilobytes = (sent: readonly Sent[]): number => sent.reduce((sum, { bytes }) => sum + bytes, 0) / 1000;
