import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBarriers, findExcess, openBrowser, widths } from '../support/browser.ts';
import { all, attribute, readSite } from '../support/pages.ts';
import {
	addSite,
	lineOf,
	openContext,
	openPanel,
	storageOf,
	waitForLine,
} from '../support/progress.ts';
import { serve, type Served } from '../support/serve.ts';

const site = readSite('root');
const other = readSite('below');

interface PanelFacts {
	readonly id: string;
	readonly outcomes: readonly {
		readonly id: string;
		readonly text: string;
		readonly proof: string;
	}[];
}

/** Milestones of the road, as their pages tell of them. */
const milestones = site.pages.flatMap((page) => {
	const [panel] = all('details[data-progress]', page);
	const facts = JSON.parse(
		(panel && attribute(panel, 'dataProgress')) ?? '{}',
	) as Partial<PanelFacts>;
	return facts.outcomes ? [{ path: page.path, ...(facts as PanelFacts) }] : [];
});
const [first, second] = milestones.filter(({ outcomes }) => outcomes.length > 1);
if (!first || !second) throw new Error('The tests need two milestones with two outcomes each.');
const skill = site.pages.find(({ path }) => /^\/skills\/.+/.test(path))?.path ?? '';
const prefix = 'handbook:handbook.example:/:';

let browser: Browser;
let served: Served;

beforeAll(async () => {
	[browser, served] = await Promise.all([openBrowser(), serve(site)]);
});

afterAll(async () => {
	await Promise.all([browser?.close(), served?.close()]);
});

/** Does something in a fresh browser under a strict policy, and expects that nothing goes wrong in it. */
async function inBrowser(
	work: (page: Page, context: BrowserContext, requests: readonly string[]) => Promise<void>,
	options: Parameters<typeof openContext>[2] = {},
): Promise<void> {
	const { context, errors, requests } = await openContext(browser, served, options);
	try {
		await work(await context.newPage(), context, requests);
		expect(errors).toEqual([]);
	} finally {
		await context.close();
	}
}

const go = (page: Page, path: string): Promise<unknown> =>
	page.goto(served.url(path), { waitUntil: 'load' });

const said = (page: Page, words: string): Promise<void> =>
	page.locator('[role="status"]', { hasText: words }).waitFor();

/** Adds a piece of evidence to an outcome with the form. */
async function addEvidence(
	page: Page,
	outcome: string,
	proof: string,
	text: string,
): Promise<void> {
	await page.locator(`#progress-add-${outcome}`).click();
	await page.locator('[name="proof"]').selectOption(proof);
	await page.locator('[name="text"]').fill(text);
	await page.locator('[name="text"]').press('Enter');
	await page.locator(`#progress-add-${outcome}:focus`).waitFor();
}

describe('the line of progress', () => {
	it('loads nothing of the form before it is opened, and keeps nothing', () =>
		inBrowser(async (page, _, requests) => {
			await go(page, first.path);
			await page.waitForTimeout(300);
			expect(await lineOf(page)).toBe('Your progress: planned · change');
			expect(
				Object.keys(await storageOf(page)).filter((key) => key.startsWith('handbook')),
			).toEqual([]);
			expect(requests.filter((url) => /\/(?:panel|record|read-file)\./.test(url))).toEqual([]);
		}));

	it('says what was saved after a reload, and that it is only here', () =>
		inBrowser(async (page) => {
			await go(page, first.path);
			await openPanel(page);
			await page.selectOption('#progress-state', 'doing');
			await said(page, 'Saved in this browser: under way.');
			await page.reload();
			await waitForLine(page, 'only in this browser');
			expect(await lineOf(page)).toBe('Your progress: under way · only in this browser · change');
		}));
});

describe('the panel of a milestone', () => {
	it('keeps “blocked” only together with its reason', () =>
		inBrowser(async (page) => {
			await go(page, first.path);
			await openPanel(page);
			await page.selectOption('#progress-state', 'blocked');
			await page.locator('#progress-why').waitFor();
			expect(await lineOf(page)).toContain('planned');
			await page.locator('#progress-why').fill('No data before May.');
			await page.keyboard.press('Tab');
			await waitForLine(page, 'blocked: No data before May.');
			await page.selectOption('#progress-state', 'dropped');
			await waitForLine(page, 'dropped: No data before May.');
			await page.selectOption('#progress-state', 'doing');
			await waitForLine(page, 'under way');
			expect(await page.locator('#progress-why').count()).toBe(0);
		}));

	it('loses nothing to arrow keys that pass through the states', () =>
		inBrowser(async (page) => {
			await go(page, first.path);
			await openPanel(page);
			const press = async (key: string, times: number): Promise<void> => {
				for (let time = 0; time < times; time++) await page.keyboard.press(key);
			};
			await page.locator('#progress-state').focus();
			await press('ArrowDown', 3);
			await waitForLine(page, 'claimed');
			await page.locator('#progress-finished').fill('2026-01-05');
			await page.locator('#progress-state').focus();
			await press('ArrowUp', 2);
			await waitForLine(page, 'under way');
			await press('ArrowDown', 2);
			await waitForLine(page, 'claimed');
			expect(await page.locator('#progress-finished').inputValue()).toBe('2026-01-05');
		}));

	it('calls “done” claimed until each outcome has the proof that it asks for', () =>
		inBrowser(async (page) => {
			await go(page, first.path);
			await openPanel(page);
			await page.selectOption('#progress-state', 'done');
			await waitForLine(
				page,
				`claimed: ${first.outcomes.length} outcomes still lack the proof they ask for`,
			);
			for (const { id, proof } of first.outcomes)
				await addEvidence(page, id, proof, 'https://example.org/proof');
			await waitForLine(page, 'Your progress: done');
			const link = page.locator('details.progress li a').first();
			expect(await link.getAttribute('rel')).toBe('noopener noreferrer nofollow');
			await page
				.getByRole('button', { name: /^Remove evidence 1/ })
				.first()
				.click();
			await waitForLine(page, 'claimed: 1 outcome still lacks the proof it asks for');
		}));

	it('says what is wrong with a day or a number beside it, and keeps what was there', () =>
		inBrowser(async (page) => {
			await go(page, first.path);
			await openPanel(page);
			await page.selectOption('#progress-state', 'done');
			await page.fill('#progress-started', '2026-03-01');
			await page.fill('#progress-finished', '2026-02-01');
			await page
				.locator('#progress-finished-wrong', { hasText: 'before it was started' })
				.waitFor();
			await page.fill('#progress-own', '12.5');
			await page.press('#progress-own', 'Tab');
			await page.fill('#progress-own', '-1');
			await page.press('#progress-own', 'Tab');
			await page.locator('#progress-own-wrong').waitFor();
			const kept = (await storageOf(page))[`${prefix}1:milestone/${first.id}`] ?? '';
			expect(JSON.parse(kept)).toEqual({
				state: 'done',
				started: '2026-03-01',
				spent: { own: 12.5, job: 0 },
				visibility: 'mentor',
			});
		}));

	it('edits and removes a note, goes back to what is committed, and undoes that', () =>
		inBrowser(async (page) => {
			await go(page, first.path);
			await openPanel(page);
			await page.locator('#progress-add-notes').click();
			await page.locator('[name="text"]').fill('First line\nand second');
			await page.getByRole('button', { name: 'Save', exact: true }).click();
			await page.getByRole('button', { name: /^Edit note 1/ }).click();
			await page.locator('[name="text"]').fill('Changed');
			await page.getByRole('button', { name: 'Save', exact: true }).click();
			await page.locator('.progress-words', { hasText: 'Changed' }).waitFor();
			await page.getByRole('button', { name: 'Forget it' }).click();
			await page.locator('#progress-undo-remove:focus').waitFor();
			expect(await page.locator('.progress-words').count()).toBe(0);
			const twin = await page.context().newPage();
			await go(twin, second.path);
			await openPanel(twin);
			expect(await twin.locator('#progress-undo-remove').count()).toBe(0);
			await go(twin, '/progress/');
			await twin.getByText('Forgotten here: ').waitFor();
			await page.bringToFront();
			await page.keyboard.press('Enter');
			await page.locator('.progress-words', { hasText: 'Changed' }).waitFor();
		}));

	it('gives the lines to commit and copies them', () =>
		inBrowser(
			async (page) => {
				await go(page, first.path);
				await openPanel(page);
				await page.selectOption('#progress-state', 'doing');
				await page.getByText('Text for progress.yaml', { exact: true }).click();
				const lines = `milestones:\n  ${first.id}:\n    state: doing\n`;
				expect(await page.locator('#progress-yaml').textContent()).toBe(lines);
				await page.getByRole('button', { name: 'Copy', exact: true }).click();
				await said(page, 'Copied the lines.');
				expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(lines);
			},
			{ permissions: ['clipboard-read', 'clipboard-write'] },
		));
});

describe('the panel of a skill', () => {
	it('keeps the level by the names of its ladder', () =>
		inBrowser(async (page) => {
			await go(page, skill);
			await openPanel(page);
			const words = await page.locator('#progress-level option').nth(2).textContent();
			expect(words).toMatch(/^2, \S/);
			await page.selectOption('#progress-level', '2');
			await waitForLine(page, `Your level: ${words}`);
			await page.reload();
			await waitForLine(page, `Your level: ${words}`);
		}));
});

describe('two windows', () => {
	it('show each other’s changes within a second', () =>
		inBrowser(async (page, context) => {
			const reader = await context.newPage();
			await go(reader, first.path);
			await go(page, first.path);
			await openPanel(page);
			await openPanel(reader);
			await reader.locator('#progress-add-notes').click();
			await reader.locator('[name="text"]').fill('half a sen');
			const start = Date.now();
			await page.selectOption('#progress-state', 'doing');
			await waitForLine(reader, 'under way');
			expect(Date.now() - start).toBeLessThan(1000);
			expect(await reader.locator('#progress-state').inputValue()).toBe('doing');
			expect(await reader.locator('[name="text"]').inputValue()).toBe('half a sen');
			expect(await reader.locator('[name="text"]:focus').count()).toBe(1);
		}));

	/** Adds evidence to an outcome with the form of an open panel, at 0 to 6 ms from each other. */
	const addMany = (page: Page, outcome: string, from: number, count: number): Promise<void> =>
		page.evaluate(
			async ({ outcome, from, count }) => {
				for (let at = from; at < from + count; at++) {
					document.getElementById(`progress-add-${outcome}`)?.click();
					const input = document.querySelector<HTMLInputElement>('input[name="text"]');
					if (!input) throw new Error('No form has opened.');
					input.value = `change ${at}`;
					input.form?.requestSubmit();
					await new Promise((resolve) => setTimeout(resolve, Math.random() * 6));
				}
			},
			{ outcome, from, count },
		);

	it('keep 1,000 of 1,000 changes, 50 in each of two windows and ten times over: of two items, and of two outcomes of one item', () =>
		inBrowser(async (page, context) => {
			const twin = await context.newPage();
			const roads = milestones.filter(({ outcomes }) => outcomes.length > 1);
			for (let round = 0; round < 10; round++) {
				const one = roads[round % roads.length] ?? first;
				const two = round % 2 === 0 ? one : (roads[(round + 11) % roads.length] ?? second);
				await Promise.all([go(page, one.path), go(twin, two.path)]);
				await Promise.all([openPanel(page), openPanel(twin)]);
				await Promise.all([
					addMany(page, one.outcomes[0]?.id ?? '', round * 100, 50),
					addMany(twin, two.outcomes[1]?.id ?? '', round * 100 + 50, 50),
				]);
			}
			const reader = await context.newPage();
			await go(reader, '/');
			const texts = Object.values(await storageOf(reader)).flatMap(
				(value) => value.match(/change \d+/g) ?? [],
			);
			expect(new Set(texts).size).toBe(1000);
		}));
});

describe('a storage that does not work as it should', () => {
	it('that cannot be reached leaves the panel at work, and a line says so', () =>
		inBrowser(async (page) => {
			await page.addInitScript(() => {
				Object.defineProperty(window, 'localStorage', {
					get() {
						throw new DOMException('The operation is insecure.', 'SecurityError');
					},
				});
			});
			await go(page, first.path);
			await openPanel(page);
			await page.locator('.progress-standing', { hasText: 'Not saved on this device' }).waitFor();
			await page.selectOption('#progress-state', 'doing');
			await waitForLine(page, 'under way');
		}));

	it('that is full keeps the old value, says so, and offers the file', () =>
		inBrowser(async (page) => {
			await go(page, first.path);
			await openPanel(page);
			await page.selectOption('#progress-state', 'doing');
			await waitForLine(page, 'under way');
			await page.evaluate(() => {
				for (let size = 4_000_000; size > 0; size = Math.floor(size / 2))
					for (let at = 0; at < 3; at++)
						try {
							localStorage.setItem(`filler ${size} ${at}`, 'x'.repeat(size));
						} catch {
							// As full as can be.
						}
			});
			const key = `${prefix}1:milestone/${first.id}`;
			const before = (await storageOf(page))[key];
			await page.selectOption('#progress-state', 'dropped');
			await page.fill('#progress-why', 'w'.repeat(2000));
			await page.press('#progress-why', 'Tab');
			await page.locator('.progress-standing', { hasText: 'Not saved' }).waitFor();
			expect((await storageOf(page))[key]).toBe(before);
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.locator('#progress-export').click(),
			]);
			expect(readFileSync(await download.path(), 'utf8')).toContain('state: dropped');
		}));

	it('with a broken value keeps the rest and gives the value back as a file', () =>
		inBrowser(async (page) => {
			await go(page, '/');
			await page.evaluate(
				({ prefix, ids }) => {
					for (const id of ids)
						localStorage.setItem(`${prefix}1:milestone/${id}`, '{"state":"doing"}');
					localStorage.setItem(`${prefix}1:milestone/${ids[0]}`, '{"state":"doi');
				},
				{ prefix, ids: milestones.map(({ id }) => id) },
			);
			await go(page, first.path);
			await openPanel(page);
			await page.locator('.progress-standing', { hasText: 'cannot be read' }).waitFor();
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.getByRole('button', { name: 'Save what was put aside' }).click(),
			]);
			expect(JSON.parse(readFileSync(await download.path(), 'utf8'))).toEqual({
				[`milestone/${milestones[0]?.id}`]: '{"state":"doi',
			});
			await go(page, '/progress/');
			await page.locator('#progress-file').waitFor();
			expect(await page.locator('#state-doing + ul > li').count()).toBe(milestones.length - 1);
		}));

	it('that a newer version has written is read only, and said to be', () =>
		inBrowser(async (page) => {
			await go(page, '/');
			await page.evaluate((root) => {
				localStorage.setItem(`${root}2:milestone/x`, 'of tomorrow');
				localStorage.setItem(`${root}1:asks`, 'broken');
			}, prefix);
			const before = await storageOf(page);
			await go(page, first.path);
			await openPanel(page);
			await page.locator('.progress-standing', { hasText: 'Reading only' }).waitFor();
			expect(await page.locator('details.progress :is(select, input):enabled').count()).toBe(0);
			await go(page, '/progress/');
			await page.locator('#progress-file').waitFor();
			expect(await storageOf(page)).toEqual(before);
		}));
});

describe('two sites on one origin', () => {
	it('read nothing of each other, and forget only their own', () =>
		inBrowser(async (page, context) => {
			await addSite(context, served, other);
			await go(page, first.path);
			await openPanel(page);
			await page.selectOption('#progress-state', 'doing');
			await waitForLine(page, 'under way');
			await go(page, `${other.prefix}${first.path}`);
			expect(await lineOf(page)).toBe('Your progress: planned · change');
			await openPanel(page);
			await page.selectOption('#progress-state', 'done');
			await waitForLine(page, 'claimed');
			await page.evaluate(() => localStorage.setItem('of another site', 'x'));
			const before = await storageOf(page);
			await go(page, '/progress/');
			await page.locator('#progress-forget').click();
			await page.locator('#progress-forget-yes:focus').waitFor();
			await page.keyboard.press('Enter');
			await said(page, 'Forgotten.');
			const after = await storageOf(page);
			expect(Object.keys(after).filter((key) => key.startsWith(prefix))).toEqual([]);
			const others = Object.entries(before).filter(([key]) => !key.startsWith(prefix));
			expect(after).toEqual(Object.fromEntries(others));
		}));
});

describe('the record of a reader who has recorded nothing', () => {
	it('says how to begin, and offers nothing that there is nothing for', () =>
		inBrowser(async (page) => {
			await go(page, '/progress/');
			await page.getByText('Nothing is recorded yet. Begin with one of these:').waitFor();
			expect(await page.locator('#progress-export, #progress-forget').count()).toBe(0);
			expect(await page.locator('#state-planned + details li').first().isVisible()).toBe(false);
			expect(await findBarriers(page)).toEqual([]);
			await page.locator('[data-part="keeping"] .page-list a').first().click();
			await openPanel(page);
			expect(await page.locator('#progress-export').count()).toBe(0);
		}));

	it('names what is kept beside progress, and says that forgetting takes it too', () =>
		inBrowser(async (page) => {
			await go(page, '/');
			await page.evaluate((root) => {
				localStorage.setItem(`${root}1:feedback/2027-01-01`, '"date: 2027-01-01"');
				localStorage.setItem(`${root}1:review/2027-01-01`, '{}');
			}, prefix);
			await go(page, '/progress/');
			await page.getByText('keeps 1 answer of a mentor and 1 frozen review too').waitFor();
			await page.locator('#progress-forget').click();
			await page
				.getByText('for good, and with it 1 answer of a mentor and 1 frozen review')
				.waitFor();
			await page.locator('#progress-forget-yes').click();
			await said(page, 'Forgotten.');
			await page.locator('#progress-file:focus').waitFor();
		}));
});

describe('the record', () => {
	const file = (text: string): Parameters<Page['setInputFiles']>[1] => ({
		name: 'progress.yaml',
		mimeType: 'application/yaml',
		buffer: Buffer.from(text),
	});

	it('saves a file that gives the same record after everything was forgotten', () =>
		inBrowser(async (page) => {
			await go(page, first.path);
			await openPanel(page);
			await page.selectOption('#progress-state', 'doing');
			await addEvidence(page, first.outcomes[0]?.id ?? '', 'witness', 'Ada: “seen it”, # 1');
			await go(page, '/progress/');
			await page.locator('.progress-backup', { hasText: 'Never backed up' }).waitFor();
			const save = async (): Promise<string> => {
				const [download] = await Promise.all([
					page.waitForEvent('download'),
					page.locator('#progress-export').click(),
				]);
				return readFileSync(await download.path(), 'utf8');
			};
			const text = await save();
			await page.locator('.progress-backup', { hasText: 'Backed up today' }).waitFor();
			await page.locator('#progress-forget').click();
			await page.locator('#progress-forget-yes').click();
			await said(page, 'Forgotten.');
			await page.setInputFiles('#progress-file', file(text));
			await page.getByText('1 item: 1 new, 0 changed, 0 the same').waitFor();
			await page.getByRole('button', { name: 'Take over 1 item' }).click();
			await page.locator('#progress-undo-import:focus').waitFor();
			expect(await save()).toBe(text);
		}));

	it('counts before it takes a file over, and undoes it', () =>
		inBrowser(async (page) => {
			await go(page, first.path);
			await openPanel(page);
			await page.selectOption('#progress-state', 'doing');
			await go(page, '/progress/');
			const before = (await storageOf(page))[`${prefix}1:milestone/${first.id}`];
			await page.setInputFiles(
				'#progress-file',
				file(
					`milestones:\n  ${first.id}: { state: dropped, why: Enough. }\n  ${second.id}: { state: doing }\n  never-was-here: { state: doing }\n`,
				),
			);
			await page
				.getByText('3 items: 2 new, 1 changed, 0 the same, 1 of them not on this road')
				.waitFor();
			await page.getByRole('button', { name: 'Take over 3 items' }).click();
			await page.locator('#state-dropped').waitFor();
			await page.getByText('No longer on the road').waitFor();
			await page.locator('#progress-undo-import').click();
			await said(page, 'Everything is as it was before the file.');
			expect((await storageOf(page))[`${prefix}1:milestone/${first.id}`]).toBe(before);
			expect(await page.locator('#state-dropped').count()).toBe(0);
		}));

	it('shows the mistakes of a file with line, words and mend, and changes nothing', () =>
		inBrowser(async (page) => {
			await go(page, '/progress/');
			await page.locator('#progress-file').waitFor();
			await page.setInputFiles(
				'#progress-file',
				file(`milestones:\n  ${first.id}:\n    state: over\n  ${second.id}: { state: blocked }\n`),
			);
			await page.getByText('progress.yaml has 2 mistakes. Nothing has changed.').waitFor();
			const faults = await page.locator('.progress-faults li').allTextContents();
			expect(faults[0]).toMatch(/^Line 3, column 12: over – /);
			expect(faults[1]).toMatch(/^Line 4, column \d+: state: blocked – .*Mend: add a line/);
			expect(await page.locator('#progress-read:focus').count()).toBe(1);
			expect(Object.keys(await storageOf(page)).filter((key) => key.startsWith(prefix))).toEqual(
				[],
			);
			await page.setInputFiles('#progress-file', file('just words\n'));
			await page.getByText('progress.yaml has 1 mistake').waitFor();
			await page.setInputFiles('#progress-file', file('asks: *nobody\n'));
			await page.locator('.progress-faults', { hasText: 'Line 1, column 7: *nobody' }).waitFor();
			expect(await findBarriers(page)).toEqual([]);
		}));

	it('asks again when a week and changes have passed since the last file', () =>
		inBrowser(async (page) => {
			await go(page, first.path);
			await openPanel(page);
			await page.selectOption('#progress-state', 'doing');
			await waitForLine(page, 'under way');
			await page.evaluate((root) => {
				const day = (ago: number) =>
					new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
				localStorage.setItem(`${root}1:backup`, JSON.stringify({ last: day(9), mark: 'another' }));
			}, prefix);
			await go(page, '/progress/');
			await page
				.locator('.progress-backup.due', {
					hasText: /Backed up (?:8|9|10) days ago\. There are changes/,
				})
				.waitFor();
		}));
});

describe('without a mouse and on a phone', () => {
	it.each(Object.entries(widths))(
		'writes, proves and saves by keyboard alone on a %s',
		(_, width) =>
			inBrowser(
				async (page) => {
					await go(page, first.path);
					await page.locator('details.progress > summary').focus();
					await page.keyboard.press('Enter');
					await page.locator('#progress-state').waitFor();
					await page.keyboard.press('Tab');
					expect(await page.locator('#progress-state:focus').count()).toBe(1);
					await page.keyboard.press('ArrowDown');
					await waitForLine(page, 'under way');
					expect(await page.locator('#progress-state:focus').count()).toBe(1);
					const reach = async (selector: string): Promise<void> => {
						for (let stops = 0; stops < 60; stops++) {
							if (await page.locator(`${selector}:focus`).count()) return;
							await page.keyboard.press('Tab');
						}
						throw new Error(`The keyboard does not reach ${selector}`);
					};
					const outcome = first.outcomes[0]?.id ?? '';
					await reach(`#progress-add-${outcome}`);
					await page.keyboard.press('Enter');
					await page.locator('select[name="proof"]:focus').waitFor();
					await page.keyboard.press('Escape');
					await page.locator(`#progress-add-${outcome}:focus`).waitFor();
					await page.keyboard.press('Space');
					await reach('[name="text"]');
					await page.keyboard.press('Enter');
					await page.getByText('the words are missing').first().waitFor();
					await page.keyboard.type('https://example.org/');
					await page.keyboard.press('Enter');
					await page.locator(`#progress-add-${outcome}:focus`).waitFor();
					expect(await page.locator('details.progress li a').count()).toBe(1);
					await reach('#progress-export');
					const [download] = await Promise.all([
						page.waitForEvent('download'),
						page.keyboard.press('Enter'),
					]);
					expect(download.suggestedFilename()).toBe('progress.yaml');
					expect(await page.locator('#progress-export:focus').count()).toBe(1);
				},
				{ viewport: { width, height: 800 } },
			),
	);

	it.each([
		['light', widths.phone],
		['dark', widths.phone],
		['light', widths.desk],
		['dark', widths.desk],
	] as const)(
		'has no barrier after any step, in %s at %d px, and scrolls only up and down',
		(theme, width) =>
			inBrowser(
				async (page) => {
					const look = async (): Promise<void> => {
						expect(await findBarriers(page)).toEqual([]);
						expect((await findExcess(page)).excess).toBe(0);
					};
					await go(page, first.path);
					await openPanel(page);
					await look();
					await page.selectOption('#progress-state', 'blocked');
					await page.locator('#progress-why').waitFor();
					await look();
					await page.fill('#progress-why', 'Because-of-a-very-long-word-'.repeat(9));
					await page.press('#progress-why', 'Tab');
					await page.fill('#progress-own', '-1');
					await page.press('#progress-own', 'Tab');
					await addEvidence(
						page,
						first.outcomes[0]?.id ?? '',
						'link',
						`https://example.org/${'x'.repeat(300)}`,
					);
					await page.getByRole('button', { name: /^Edit evidence 1/ }).click();
					await page.getByText('Text for progress.yaml', { exact: true }).click();
					await look();
					await go(page, '/progress/');
					await page.locator('#progress-forget').click();
					await look();
					await page.setInputFiles('#progress-file', {
						name: 'progress.yaml',
						mimeType: 'text/yaml',
						buffer: Buffer.from(`milestones:\n  ${second.id}: { state: doing }\n`),
					});
					await page.locator('#progress-read').waitFor();
					await look();
					await page.getByRole('button', { name: 'Take over 1 item' }).click();
					await page.locator('#progress-undo-import').waitFor();
					await look();
					await go(page, skill);
					await openPanel(page);
					await look();
				},
				{ viewport: { width, height: 800 }, colorScheme: theme },
			),
	);
});

describe('privacy', () => {
	it('asks for files of the site and nothing else, and tells no request what was written', () =>
		inBrowser(async (page, _, requests) => {
			await go(page, first.path);
			await openPanel(page);
			await page.selectOption('#progress-state', 'doing');
			await addEvidence(page, first.outcomes[0]?.id ?? '', 'link', 'https://secret.example/quokka');
			await go(page, '/progress/');
			await page.locator('#progress-file').setInputFiles({
				name: 'quokka.yaml',
				mimeType: 'text/yaml',
				buffer: Buffer.from('asks: [{ text: quokka }]\n'),
			});
			await page.locator('#progress-read').waitFor();
			await page.getByRole('button', { name: /^Take over/ }).click();
			await page.locator('#progress-undo-import').waitFor();
			expect(requests.filter((url) => !url.startsWith(`GET ${served.origin}/`))).toEqual([]);
			expect(requests.filter((url) => /quokka|secret/.test(url))).toEqual([]);
		}));
});
