import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { profileSchema } from '../../src/schemas/profile.ts';
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

const site = readSite('root');

let browser: Browser;
let served: Served;

beforeAll(async () => {
	[browser, served] = await Promise.all([openBrowser(), serve(site)]);
});

afterAll(async () => {
	await Promise.all([browser?.close(), served?.close()]);
});

/** Opens the plan and does something there. */
const atPlan = <T>(
	work: (page: Page) => Promise<T>,
	options: BrowserContextOptions & { readonly width?: number } = {},
): Promise<T> =>
	withPage(
		browser,
		{ permissions: ['clipboard-read', 'clipboard-write'], ...options },
		async (page) => {
			await page.clock.setFixedTime(new Date(2027, 2, 3, 12));
			await page.goto(served.url('/plan/'), { waitUntil: 'load' });
			await page.locator('.plan-fields:enabled').waitFor();
			return work(page);
		},
	);

const part = (page: Page, id: string) => page.locator(`[data-part="${id}"]`);
const said = (page: Page) => page.locator('.plan [role="status"]');
const headline = (page: Page) => page.locator('.plan-headline').innerText();
const focused = (page: Page): Promise<string | null> =>
	page.evaluate(() => {
		const element = document.activeElement;
		return element?.getAttribute('name') ?? element?.id ?? null;
	});

/** Types a day into a date field as a keyboard does, whatever the order of its parts. */
const typeDay = (page: Page, name: string, day: string) =>
	page.locator(`[name="${name}"]`).fill(day);

describe('a change of hours', () => {
	it('plans again at once, by keyboard alone, keeps the focus and is told', () =>
		atPlan(async (page) => {
			const before = await headline(page);
			await page.locator('[name="own"]').focus();
			await page.keyboard.press('Control+a');
			await page.keyboard.type('4');
			expect(await headline(page)).not.toBe(before);
			expect(await headline(page)).toMatch(/^At 4 h of own time/);
			await expect.poll(() => said(page).innerText()).toMatch(/^The road now ends in .+ later/);
			expect(await focused(page)).toBe('own');
			await page.keyboard.press('ArrowUp');
			expect(await headline(page)).toMatch(/^At 5 h of own time/);
			expect(await focused(page)).toBe('own');
		}));

	it('keeps open what is open', () =>
		atPlan(async (page) => {
			const words = page.locator('#chart-plan > details');
			await words.locator('summary').click();
			await page.locator('[name="parallel"]').fill('3');
			await expect.poll(() => said(page).innerText()).toContain('The road now ends');
			expect(await words.getAttribute('open')).not.toBeNull();
		}));

	it('that is wrong is told beside the field and changes nothing', () =>
		atPlan(async (page) => {
			const before = await headline(page);
			const field = page.locator('[name="own"]');
			await field.fill('500');
			expect(await headline(page)).toBe(before);
			expect(await field.getAttribute('aria-invalid')).toBe('true');
			const fault = page.locator(`#${await field.getAttribute('aria-describedby')}`);
			expect(await fault.innerText()).toBe(
				'Give hours a week: 0, or from 0.5 to 112. Until then the plan counts with 8.',
			);
			expect(await field.inputValue()).toBe('500');
			await field.fill('9');
			expect(await field.getAttribute('aria-invalid')).toBeNull();
			expect(await fault.count()).toBe(0);
		}));

	it('is planned and painted in under 100 ms', () =>
		atPlan(async (page) => {
			const times = await page.evaluate(async () => {
				const field = document.querySelector<HTMLInputElement>('[name="own"]');
				const taken: number[] = [];
				for (const hours of ['9', '10', '7', '6', '11', '8', '9', '10']) {
					if (field) field.value = hours;
					const started = performance.now();
					field?.dispatchEvent(new InputEvent('input', { bubbles: true }));
					document.body.getBoundingClientRect();
					taken.push(performance.now() - started);
					await new Promise((resolve) => setTimeout(resolve, 100));
				}
				return taken.sort((a, b) => a - b);
			});
			// The machine may be busy with other things: the better half is what the page itself takes.
			expect(times[3]).toBeLessThan(100);
		}));
});

describe('a first day', () => {
	it('turns quarters into days and draws today', () =>
		atPlan(async (page) => {
			expect(await page.locator('.chart .today').count()).toBe(0);
			await typeDay(page, 'start', '2027-01-04');
			expect(await headline(page)).toMatch(/ends in [A-Z][a-z]+ 20\d\d\.$/);
			expect(await part(page, 'end').innerText()).toContain('Today you are in Year 1, Q1, week 9');
			expect(await page.locator('#chart-plan .wide .today').count()).toBe(1);
		}));

	it('lets pauses count, each added and removed by keyboard', () =>
		atPlan(async (page) => {
			await typeDay(page, 'start', '2027-01-04');
			const group = page.locator('.plan-group').filter({ hasText: 'Pauses' });
			await group.locator('summary').focus();
			await page.keyboard.press('Enter');
			await group.getByRole('button', { name: 'Add a pause' }).focus();
			await page.keyboard.press('Enter');
			expect(await focused(page)).toBe('pause:0:from');
			await typeDay(page, 'pause:0:from', '2027-07-01');
			expect(await group.innerText()).toContain('Give the last day');
			await typeDay(page, 'pause:0:to', '2027-12-31');
			await expect.poll(() => said(page).innerText()).toMatch(/The road now ends in .+ later/);
			expect(await page.locator('#chart-plan .wide .pause').count()).toBe(1);
			await group.getByRole('button', { name: 'Remove pause 1' }).focus();
			await page.keyboard.press('Enter');
			expect(await page.locator('#chart-plan .wide .pause').count()).toBe(0);
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pauses: none');
		}));
});

describe('choices and threads', () => {
	it('are taken with arrows and space, and show at once', () =>
		atPlan(async (page) => {
			const group = page.locator('.plan-group:has([type="radio"])').first();
			await group.locator('summary').click();
			await group.locator('[type="radio"]:checked').focus();
			await page.keyboard.press('ArrowDown');
			const label = (await group.locator('label:has(:checked)').innerText()).trim();
			expect(await group.locator('.plan-group-state').innerText()).toBe(label);
			expect(await part(page, 'decisions').innerText()).toContain(`you have chosen ${label}`);
			expect(await group.getAttribute('open')).not.toBeNull();
			const threads = page.locator('.plan-group').filter({ hasText: 'Threads' });
			await threads.locator('summary').click();
			await threads.locator('[type="checkbox"]').first().focus();
			await page.keyboard.press('Space');
			expect(await part(page, 'files').innerText()).toContain('item: thread/');
		}));
});

describe('a mend', () => {
	it('is tried with its button: the quarter fits, and nobody is lost', () =>
		atPlan(async (page) => {
			const items = page.locator('.plan-part[data-part="mends"] .plan-list > li');
			const button = items.getByRole('button', { name: /^Move / }).first();
			await button.scrollIntoViewIfNeeded();
			await expect.poll(() => button.isEnabled()).toBe(true);
			const item = items.filter({
				has: page.getByRole('button', { name: (await button.innerText()).trim() }),
			});
			const quarter = (await item.first().innerText()).split(' asks')[0] ?? '';
			await button.focus();
			await page.keyboard.press('Enter');
			await expect
				.poll(() => said(page).innerText())
				.toMatch(/quarters? asks? more than you give, where \d+ did\.$/);
			await expect.poll(() => part(page, 'mends').innerText()).not.toContain(`${quarter} asks`);
			expect(await focused(page)).toBe('mends');
			const tried = page.locator('.plan-tried');
			expect(await tried.innerText()).toContain('begins in');
			expect(await part(page, 'files').innerText()).toMatch(
				/milestones\/[a-z-]+\.yaml[\s\S]*quarter: \d/,
			);
			await tried.getByRole('button').click();
			expect(await tried.count()).toBe(0);
			await expect.poll(() => part(page, 'mends').innerText()).toContain(`${quarter} asks`);
		}));
});

describe('what if', () => {
	it('keeps a plan as A, changes to B and shows only what differs', () =>
		atPlan(async (page) => {
			const whatIf = part(page, 'what-if');
			await whatIf.getByRole('button', { name: 'Compare from here' }).press('Enter');
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
				'Compare from here',
			);
			expect(await whatIf.locator('table').count()).toBe(0);
			await page.locator('[name="own"]').fill('12');
			await whatIf.locator('tbody tr').first().waitFor();
			const rows = await whatIf.locator('tbody tr').allInnerTexts();
			expect(rows.some((row) => /^Own time\s+8 h a week\s+12 h a week/.test(row))).toBe(true);
			expect(rows.some((row) => row.startsWith('On the job'))).toBe(false);
			expect(await whatIf.innerText()).toMatch(/Plan B ends .+ earlier than plan A/);
			await whatIf.getByRole('button', { name: 'Go back to plan A' }).press('Enter');
			expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
				'Go back to plan A',
			);
			expect(await page.locator('[name="own"]').inputValue()).toBe('8');
			expect(await whatIf.locator('table').count()).toBe(0);
		}));

	it('undoes every change with one button', () =>
		atPlan(async (page) => {
			const before = await page.locator('.plan').innerText();
			await page.locator('[name="own"]').fill('3');
			await page.locator('[name="parallel"]').fill('');
			await page.getByRole('button', { name: 'Undo my changes' }).click();
			await page.waitForTimeout(400);
			await page.locator('.plan-status').evaluate((line) => (line.textContent = ''));
			expect(await page.locator('.plan').innerText()).toBe(before);
		}));
});

it('copies a profile that the build accepts', () =>
	atPlan(async (page) => {
		await page.locator('[name="own"]').fill('7');
		await typeDay(page, 'start', '2027-01-04');
		await page.getByRole('button', { name: 'Copy content/mine/profile.yaml' }).click();
		await expect.poll(() => said(page).innerText()).toBe('Copied content/mine/profile.yaml.');
		const text = await page.evaluate(() => navigator.clipboard.readText());
		expect(profileSchema.parse(parse(text))).toMatchObject({
			start: '2027-01-04',
			hours: { own: 7, job: 10 },
		});
	}));

describe('what this browser keeps', () => {
	/** Marks the first milestone that the page says to begin as done, on its page, and comes back. */
	const finishFirst = async (page: Page): Promise<string> => {
		const first = part(page, 'next').locator('li').first();
		const title = await first.locator('a').first().innerText();
		await first.getByRole('link', { name: /^change/ }).click();
		// The link names what is inside, and browsers open what is around it.
		const panel = page.locator('details.progress[open]');
		await panel.waitFor();
		await panel.getByRole('combobox').first().selectOption('done');
		await expect.poll(() => panel.innerText()).toContain('only in this browser');
		await page.goto(served.url('/plan/'));
		return title;
	};

	it('counts, and the page says so; nobody else loads it', () =>
		atPlan(async (page) => {
			const loaded: string[] = [];
			page.on('request', (request) => loaded.push(new URL(request.url()).pathname));
			await page.reload();
			await page.locator('.plan-fields:enabled').waitFor();
			expect(loaded).not.toContain('/record.json');
			const title = await finishFirst(page);
			const end = part(page, 'end');
			await expect.poll(() => end.innerText()).toContain('Counts 1 change kept in this browser');
			const next = part(page, 'next').locator('li a:first-child');
			expect(await next.allInnerTexts()).not.toContain(title);
			expect(
				await page.getByRole('link', { name: 'your record', exact: true }).getAttribute('href'),
			).toBe('/progress/');
			await page.locator('[name="own"]').fill('5');
			expect(await end.innerText()).toContain('Counts 1 change');
		}));

	it('is followed when another window changes it', () =>
		atPlan(async (page) => {
			const other = await page.context().newPage();
			await other.goto(served.url('/plan/'));
			await finishFirst(other);
			await expect
				.poll(() => part(page, 'end').innerText())
				.toContain('Counts 1 change kept in this browser');
		}));
});

it('never covers the field in use with what it says, however small the window', () =>
	atPlan(
		async (page) => {
			for (const name of ['own', 'job', 'parallel']) {
				const field = page.locator(`[name="${name}"]`);
				await field.fill('7');
				await expect.poll(() => said(page).innerText()).not.toBe('');
				const [line, box] = [await said(page).boundingBox(), await field.boundingBox()];
				const apart =
					!line || !box || line.y >= box.y + box.height || box.y >= line.y + line.height;
				expect([name, apart]).toEqual([name, true]);
				await said(page).evaluate((element) => (element.textContent = ''));
			}
		},
		{ viewport: { width: 320, height: 256 } },
	));

it('runs where a page may turn no text into markup or code', async () => {
	await withPage(browser, {}, async (page) => {
		const errors = watchErrors(page);
		await page.route('**/plan/', async (route) => {
			const response = await route.fetch();
			const headers = {
				...response.headers(),
				'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'",
			};
			await route.fulfill({ response, headers });
		});
		await page.goto(served.url('/plan/'));
		await page.locator('.plan-fields:enabled').waitFor();
		await typeDay(page, 'start', '2027-01-04');
		await page.locator('[name="own"]').fill('5');
		await page.locator('[data-do^="mend:"]').first().click();
		await page.waitForTimeout(300);
		expect(await headline(page)).toMatch(/^At \d+ h of own time/);
		expect(errors).toEqual([]);
	});
});

it('has no barrier and no excess while it is used', async () => {
	for (const [width, colorScheme] of [
		[widths.phone, 'light'],
		[widths.desk, 'dark'],
	] as const) {
		await atPlan(
			async (page) => {
				await typeDay(page, 'start', '2027-01-04');
				await page
					.locator('.plan summary')
					.evaluateAll((all) => all.forEach((summary) => (summary as HTMLElement).click()));
				await page.getByRole('button', { name: 'Add a pause' }).click();
				await page.locator('[name="own"]').fill('500');
				await page.locator('[name="job"]').fill('4');
				await page.waitForTimeout(400);
				expect(await findBarriers(page)).toEqual([]);
				expect((await findExcess(page)).excess).toBe(0);
			},
			{ width, colorScheme },
		);
	}
});

it('reads without scripts, and shows no form', async () => {
	await withPage(browser, { javaScriptEnabled: false }, async (page) => {
		await page.goto(served.url('/plan/'));
		expect(await page.locator('.plan :is(input, button):visible').count()).toBe(0);
		expect(await page.locator('section:has([data-part="settings"])').innerText()).toContain(
			'content/mine/profile.yaml',
		);
		expect(await page.locator('.chart svg[role]:visible').count()).toBe(3);
	});
});
