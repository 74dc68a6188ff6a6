import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RoadRecord } from '../../src/plan-view/record/record.ts';
import {
	findBarriers,
	findExcess,
	openBrowser,
	watchErrors,
	widths,
	withPage,
} from '../support/browser.ts';
import { readSite } from '../support/pages.ts';
import { serve, type Served } from '../support/serve.ts';

let browser: Browser;
let served: Served;

beforeAll(async () => {
	[browser, served] = await Promise.all([openBrowser(), serve(readSite('foreign'))]);
});

afterAll(async () => {
	await Promise.all([browser?.close(), served?.close()]);
});

const at = <T>(address: string, work: (page: Page) => Promise<T>, options = {}): Promise<T> =>
	withPage(
		browser,
		{ permissions: ['clipboard-read', 'clipboard-write'], ...options },
		async (page) => {
			await page.goto(served.url(address), { waitUntil: 'load' });
			return work(page);
		},
	);

const status = (page: Page) => page.locator('.record-status');

/** A record in which everything that can be said is said at length. */
function crowded(record: RoadRecord): RoadRecord {
	const words = 'Some long words about a keel that nobody can straighten. '.repeat(20);
	const states = ['blocked', 'done', 'doing'] as const;
	const milestones = record.road.outline.milestones.map(({ id }, index) => [
		id,
		{ state: states[index % 3], why: words, visibility: 'public', outcomes: {}, notes: [] },
	]);
	return {
		...record,
		settings: { ...record.settings, choices: {} },
		progress: {
			asks: Array.from({ length: 9 }, () => ({ text: words, visibility: 'public' as const })),
			milestones: Object.fromEntries(milestones),
			skills: {},
		},
	};
}

describe('since we last met', () => {
	it('asks for nothing until it is used, then compares any two', () =>
		at('/since/', async (page) => {
			const errors = watchErrors(page);
			await page.waitForLoadState('networkidle');
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.waitForTimeout(500);
			expect(asked).toEqual([]);
			await page.getByLabel('From', { exact: true }).selectOption('2026-06-01');
			await page.getByLabel('To', { exact: true }).selectOption('2026-09-01');
			await status(page).filter({ hasText: 'against 1 September 2026' }).waitFor();
			const moved = await page.locator('[data-part="moved"]').innerText();
			expect(moved).toContain('From 1 June 2026 to 1 September 2026, with Ada');
			expect(moved).toContain('planned → under way');
			expect(asked.filter((url) => !url.startsWith(served.origin))).toEqual([]);
			expect(errors).toEqual([]);
		}));

	it('puts the earlier one first, whichever way they are chosen', () =>
		at('/since/', async (page) => {
			await page.getByLabel('To', { exact: true }).selectOption('2026-06-01');
			await status(page).filter({ hasText: '1 June 2026 against 1 September' }).waitFor();
		}));

	it('freezes today by keyboard alone, copies the file and keeps it in this browser', () =>
		at('/since/', async (page) => {
			await page.getByRole('button', { name: 'Freeze today' }).focus();
			await page.keyboard.press('Enter');
			await page.locator('.record-file pre').waitFor();
			const text = await page.locator('.record-file pre').innerText();
			expect(text).toMatch(/^date: \d{4}-\d\d-\d\d\n/);
			for (let stop = 0; stop < 2; stop++) {
				await page.keyboard.press('Tab');
				if (
					await page
						.getByRole('button', { name: 'Copy', exact: true })
						.evaluate((one) => one === document.activeElement)
				)
					break;
			}
			await page.keyboard.press('Enter');
			await status(page).filter({ hasText: 'Copied' }).waitFor();
			expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('date: ');
			await page.reload();
			await page
				.locator('select[name="from"] option', { hasText: 'kept in this browser' })
				.waitFor({ state: 'attached' });
		}));

	it('asks whom one met, and before it takes the place of a review of the same day', () =>
		at('/since/', async (page) => {
			const met = page.getByLabel('Whom did you meet?');
			expect(await met.inputValue()).toBe('Ada "the eye" <script>');
			await met.fill('Bo');
			await page.getByRole('button', { name: 'Freeze today' }).click();
			await page.locator('.record-file pre').filter({ hasText: 'with: Bo' }).waitFor();
			expect(await met.inputValue()).toBe('Bo');
			await met.fill('Cleo');
			await page.getByRole('button', { name: 'Freeze today' }).click();
			await page.getByText('There is a review of that day already').first().waitFor();
			expect(await page.locator('.record-file pre').innerText()).toContain('with: Bo');
			await page.getByRole('button', { name: 'Freeze today in its place' }).click();
			await page.locator('.record-file pre').filter({ hasText: 'with: Cleo' }).waitFor();
		}));

	it('saves the frozen day under its name', () =>
		at('/since/', async (page) => {
			await page.getByRole('button', { name: 'Freeze today' }).click();
			const download = page.waitForEvent('download');
			await page.getByRole('button', { name: 'Download' }).click();
			expect((await download).suggestedFilename()).toMatch(/^\d{4}-\d\d-\d\d\.yaml$/);
		}));

	it('works where nothing can be kept', () =>
		at('/since/', async (page) => {
			await page.addInitScript(() =>
				Object.defineProperty(window, 'localStorage', {
					get: () => {
						throw new DOMException('no', 'SecurityError');
					},
				}),
			);
			await page.reload();
			await page.getByRole('button', { name: 'Freeze today' }).click();
			await page.locator('.record-file pre').waitFor();
			expect(await page.locator('[data-part="freeze"]').innerText()).not.toContain('keeps it');
		}));

	it('says so when the record cannot be loaded', () =>
		at('/since/', async (page) => {
			await page.route('**/record.json', (route) => route.abort());
			await page.getByRole('button', { name: 'Freeze today' }).click();
			await status(page).filter({ hasText: 'could not be loaded' }).waitFor();
			await page.unroute('**/record.json');
			await page.getByRole('button', { name: 'Freeze today' }).click();
			await page.locator('.record-file pre').waitFor();
		}));
});

describe('on paper', () => {
	const pagesOf = (pdf: Buffer): number =>
		(pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g) ?? []).length;

	it('the agenda is one page, however much there is to say', () =>
		withPage(browser, {}, async (page) => {
			await page.addInitScript(() => localStorage.setItem('handbook:any', 'makes the page ask'));
			await page.route('**/record.json', async (route) => {
				const record = (await (await route.fetch()).json()) as RoadRecord;
				await route.fulfill({ json: crowded(record) });
			});
			await page.goto(served.url('/since/'));
			await page.locator('.agenda.close').waitFor();
			expect(await page.locator('.agenda li').count()).toBeGreaterThan(18);
			await page.evaluate(() => (document.documentElement.dataset['print'] = 'agenda'));
			expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(1);
		}));

	it('the agenda is a sheet of its own behind what moved', () =>
		at('/since/', async (page) => {
			const all = pagesOf(await page.pdf({ preferCSSPageSize: true }));
			await page.evaluate(() =>
				document.querySelector('[data-part="agenda"]')?.closest('section')?.remove(),
			);
			expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toBe(all - 1);
		}));

	it.each(['/packet/', '/since/'])('%s has no button, and fits the width of A4', (address) =>
		at(
			address,
			async (page) => {
				await page.emulateMedia({ media: 'print' });
				expect(await page.locator('main :is(button, select, summary):visible').count()).toBe(0);
				expect((await findExcess(page)).excess).toBe(0);
			},
			// 180 mm between margins
			{ viewport: { width: 680, height: 1000 } },
		),
	);
});

describe('the packet', () => {
	it('is copied as the file that the site was built with', () =>
		at('/packet/', async (page) => {
			await page.getByRole('button', { name: 'Copy as Markdown' }).click();
			await status(page).filter({ hasText: 'Copied packet.md' }).waitFor();
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			const built = await page.evaluate(() => fetch('/packet.md').then((file) => file.text()));
			expect(copied).toBe(built);
		}));

	it('leaves the page as it is when the browser makes it again', () =>
		at('/packet/', async (page) => {
			const before = await page.locator('[data-part="evidence"]').innerHTML();
			await page.getByRole('button', { name: 'Copy as Markdown' }).click();
			await status(page).filter({ hasText: 'Copied' }).waitFor();
			expect(await page.locator('[data-part="evidence"]').innerHTML()).toBe(before);
		}));

	it('leaves a milestone out of what is copied and printed, from the first press on', () =>
		at('/packet/', async (page) => {
			const entry = page.locator('.packet-entry').first();
			const title = await entry.locator('h4 a').innerText();
			await entry.getByRole('checkbox').uncheck();
			await page.locator('.packet-entry.packet-out').waitFor();
			expect(await entry.getByRole('checkbox').isChecked()).toBe(false);
			await page.getByRole('button', { name: 'Copy as Markdown' }).click();
			await status(page).filter({ hasText: 'Copied packet.md' }).waitFor();
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			expect(copied).not.toContain(`### ${title}`);
			await page.emulateMedia({ media: 'print' });
			expect(await page.locator('.packet-entry').first().isVisible()).toBe(false);
		}));

	it('takes up what this browser keeps, as words', () =>
		at('/packet/', async (page) => {
			const { place } = (await page.evaluate(() =>
				fetch('/record.json').then((file) => file.json()),
			)) as { place: { site: string; base: string } };
			await page.evaluate(
				([prefix, text]) =>
					localStorage.setItem(
						`${prefix}milestone/oak-keel#done`,
						JSON.stringify([{ proof: 'witness', text, visibility: 'mentor' }]),
					),
				[
					`handbook:${place.site.replaceAll(':', '%3A')}:${place.base}:1:`,
					'<img src=x onerror="document.title=1"> seen by Ada',
				] as const,
			);
			await page.reload();
			await page.getByText('seen by Ada').waitFor();
			expect(await page.locator('main img').count()).toBe(0);
			expect(await page.title()).not.toBe('1');
		}));
});

describe('both pages', () => {
	const cases = Object.values(widths).flatMap((width) =>
		(['light', 'dark'] as const).map((theme) => [width, theme] as const),
	);

	it.each(cases)('have no barrier at %d px in %s, before and after use', (width, colorScheme) =>
		at(
			'/since/',
			async (page) => {
				expect(await findBarriers(page)).toEqual([]);
				await page.getByRole('button', { name: 'Freeze today' }).click();
				await page.locator('.record-file pre').waitFor();
				await page.getByText('The same, side by side').click();
				expect(await findBarriers(page)).toEqual([]);
				expect((await findExcess(page)).excess).toBe(0);
				await page.goto(served.url('/packet/'));
				expect(await findBarriers(page)).toEqual([]);
				expect((await findExcess(page)).excess).toBe(0);
			},
			{ viewport: { width, height: 800 }, colorScheme },
		),
	);

	it('need no markup: they run where Trusted Types are required', () =>
		withPage(browser, {}, async (page) => {
			const errors = watchErrors(page);
			await page.route('**/since/', async (route) => {
				const answer = await route.fetch();
				await route.fulfill({
					response: answer,
					headers: {
						...answer.headers(),
						'content-security-policy': "require-trusted-types-for 'script'",
					},
				});
			});
			await page.goto(served.url('/since/'));
			await page.getByRole('button', { name: 'Freeze today' }).click();
			await page.locator('.record-file pre').waitFor();
			await page.getByLabel('From', { exact: true }).selectOption('2026-06-01');
			await status(page).filter({ hasText: '1 June 2026 against' }).waitFor();
			expect(errors).toEqual([]);
		}));
});

describe('a comparison', () => {
	it.each(Object.values(widths))('of two options is opened by keyboard at %d px', (width) =>
		at(
			'/decisions/wood/',
			async (page) => {
				const outer = page.locator('details.compare > summary');
				await outer.focus();
				await page.keyboard.press('Enter');
				const pairs = page.locator('details.compare > details');
				expect(await pairs.first().locator('table').isVisible()).toBe(true);
				await pairs.nth(1).locator('summary').focus();
				await page.keyboard.press('Enter');
				expect(await pairs.nth(1).locator('table').isVisible()).toBe(true);
				expect(await pairs.first().locator('table').isVisible()).toBe(false);
				expect(await findBarriers(page)).toEqual([]);
				expect((await findExcess(page)).excess).toBe(0);
			},
			{ viewport: { width, height: 800 } },
		),
	);

	it('says whose a cell is where there is no room for columns', () =>
		at(
			'/decisions/wood/',
			async (page) => {
				await page.locator('details.compare > summary').click();
				expect(await page.locator('.comparison thead:visible').count()).toBe(0);
				expect(await page.locator('.comparison-side:visible').first().innerText()).toBe('Oak');
			},
			{ viewport: { width: widths.phone, height: 800 } },
		));
});
