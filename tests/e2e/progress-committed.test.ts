import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, openBrowser, withPage } from '../support/browser.ts';
import { all, attribute, readSite } from '../support/pages.ts';
import { lineOf, openContext, openPanel, waitForLine } from '../support/progress.ts';
import { serve, type Served } from '../support/serve.ts';

const site = readSite('foreign');

/** A milestone of which nothing is committed. */
const blank = site.pages.find((page) => {
	const [panel] = all('details[data-progress]', page);
	const data = (panel && attribute(panel, 'dataProgress')) ?? '"committed"';
	return data.includes('"milestone"') && !data.includes('"committed"');
});

let browser: Browser;
let served: Served;

beforeAll(async () => {
	[browser, served] = await Promise.all([openBrowser(), serve(site)]);
});

afterAll(async () => {
	await Promise.all([browser?.close(), served?.close()]);
});

describe('without scripts', () => {
	it('a milestone shows what is committed of it, and nothing where nothing is', () =>
		withPage(browser, { javaScriptEnabled: false }, async (page) => {
			await page.goto(served.url('/milestones/sharpen/'));
			expect(await lineOf(page)).toContain('Your progress: done');
			expect(await page.getByText('· change').isVisible()).toBe(false);
			await page.locator('details.progress > summary').click();
			await page.getByText('Old <b>Ada</b> held the plane.').waitFor();
			await page.goto(served.url(blank?.path ?? ''));
			expect(await page.locator('details.progress').count()).toBe(1);
			expect(await page.locator('details.progress').isVisible()).toBe(false);
		}));

	it('the record lists every milestone by its state', () =>
		withPage(browser, { javaScriptEnabled: false }, async (page) => {
			await page.goto(served.url('/progress/'));
			const done = page.locator('#state-done + ul a', { hasText: 'Sharpen every edge' });
			expect(await done.isVisible()).toBe(true);
			expect(await page.getByText('Kept in this browser').first().isVisible()).toBe(false);
			expect(await page.locator('main :is(button, input):visible').count()).toBe(0);
		}));
});

describe('a draft over what is committed', () => {
	it('goes into a file with all that is committed, from whatever page it is saved', async () => {
		const { context, errors } = await openContext(browser, served);
		const page = await context.newPage();
		await page.goto(served.url('/milestones/sharpen/'));
		await openPanel(page);
		await page.locator('#progress-add-notes').click();
		await page.locator('[name="text"]').fill('Of the edge.');
		await page.getByRole('button', { name: 'Save', exact: true }).click();
		await page.locator('.progress-words').waitFor();
		const save = async (): Promise<string> => {
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.locator('#progress-export').click(),
			]);
			return readFileSync(await download.path(), 'utf8');
		};
		await page.goto(served.url('/milestones/first-plank/'));
		await openPanel(page);
		const text = await save();
		expect(text).toMatch(
			/sharpen:\n {4}state: done\n(?: {4}.*\n)*? {4}notes:\n {6}- text: Of the edge\./,
		);
		await page.locator('.progress-backup', { hasText: 'Backed up today.' }).waitFor();
		await page.goto(served.url('/progress/'));
		await page.locator('.progress-backup', { hasText: 'Backed up today.' }).waitFor();
		expect(await save()).toBe(text);
		expect(errors).toEqual([]);
		await context.close();
	});

	it('says which parts are only here, and goes back to what is committed', async () => {
		const { context, errors } = await openContext(browser, served);
		const page = await context.newPage();
		await page.goto(served.url('/milestones/sharpen/'));
		expect(await lineOf(page)).toBe('Your progress: done · change');
		await openPanel(page);
		await page.getByText('All of this is committed.').waitFor();
		expect(await page.locator('#progress-own').inputValue()).toBe('4');
		await page.selectOption('#progress-state', 'doing');
		await waitForLine(page, 'under way · only in this browser');
		await page
			.getByText('Only in this browser: state, days and hours. The rest is committed.')
			.waitFor();
		await page.getByText('Text for progress.yaml', { exact: true }).click();
		await page.getByText('These lines have of that only what you wrote').waitFor();
		expect(await findBarriers(page)).toEqual([]);
		await page.getByRole('button', { name: 'Go back to what is committed' }).click();
		await waitForLine(page, 'Your progress: done');
		expect(errors).toEqual([]);
		await context.close();
	});
});
