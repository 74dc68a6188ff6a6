import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/browser.ts';
import { readSite } from '../support/pages.ts';
import { payloads } from '../support/payloads.ts';
import { openContext, openPanel, skeletonOf } from '../support/progress.ts';
import { serve, type Served } from '../support/serve.ts';
import { writeProgress } from '../../src/progress/write.ts';
import type { EvidenceData } from '../../src/schemas/progress.ts';

const site = readSite('root');
const path = site.pages.find((page) => /^\/milestones\/.+/.test(page.path))?.path ?? '';
const id = path.split('/')[2] ?? '';
const prefix = 'handbook:handbook.example:/:1:';

let browser: Browser;
let served: Served;

beforeAll(async () => {
	[browser, served] = await Promise.all([openBrowser(), serve(site)]);
});

afterAll(async () => {
	await Promise.all([browser?.close(), served?.close()]);
});

/** A record with the same words in every field of text. */
function recordOf(text: string, outcome: string) {
	const evidence: EvidenceData[] = (['link', 'witness'] as const).map((proof) => ({
		proof,
		text,
		visibility: 'public',
	}));
	const notes = [{ text, visibility: 'public' as const }];
	const outcomes: Record<string, EvidenceData[]> = { [outcome]: evidence };
	const milestone = {
		state: 'blocked' as const,
		why: text,
		visibility: 'public' as const,
		outcomes,
		notes,
	};
	return {
		milestone,
		asks: [{ text, visibility: 'public' as const }],
		milestones: { [id]: milestone },
		skills: { 'never-was-here': { level: 2, visibility: 'public' as const, notes } },
	};
}

/** What a text looks like where it is harmless: an address that may be followed becomes a link. */
const harmless = (payload: string): string =>
	/^https?:\/\/[^\s@]+$/.test(payload) ? 'https://example.org/' : 'harmless words';

const measured = new Map<string, string>();

/** Measures a payload, and the harmless text of its kind once. */
async function compare(
	payload: string,
	measure: (text: string) => Promise<string>,
): Promise<string | undefined> {
	const plain = harmless(payload);
	if (!measured.has(plain)) measured.set(plain, await measure(plain));
	const lines = (await measure(payload)).split('\n');
	const expected = (measured.get(plain) ?? '').split('\n');
	return lines.length === expected.length
		? lines.find((line, at) => line !== expected[at])
		: `${lines.length} elements instead of ${expected.length}`;
}

async function inBrowser(work: (page: Page) => Promise<void>): Promise<void> {
	const { context, errors, requests } = await openContext(browser, served);
	measured.clear();
	try {
		const page = await context.newPage();
		await page.goto(served.url(path));
		await work(page);
		expect(await page.title()).not.toContain('broken in');
		expect(errors).toEqual([]);
		expect(requests.filter((url) => !url.startsWith(`GET ${served.origin}/`))).toEqual([]);
	} finally {
		await context.close();
	}
}

const firstOutcome = (page: Page): Promise<string> =>
	page.evaluate(() => {
		const data = document.querySelector<HTMLElement>('[data-progress]')?.dataset['progress'] ?? '';
		return (JSON.parse(data) as { outcomes: { id: string }[] }).outcomes[0]?.id ?? '';
	});

describe(`${payloads.length} texts of strangers`, () => {
	it('change no element and no attribute when a browser has kept them', () =>
		inBrowser(async (page) => {
			const outcome = await firstOutcome(page);
			const measure = async (text: string): Promise<string> => {
				const { asks, milestone, skills } = recordOf(text, outcome);
				const { outcomes, notes, ...head } = milestone;
				const { notes: __, ...skill } = skills['never-was-here'];
				const parts: Record<string, unknown> = {
					asks,
					[`milestone/${id}`]: head,
					[`milestone/${id}#${outcome}`]: outcomes[outcome],
					[`milestone/${id}/notes`]: notes,
					'skill/never-was-here': skill,
					'skill/never-was-here/notes': notes,
				};
				await page.evaluate(
					({ prefix, parts, text }) => {
						localStorage.clear();
						for (const [name, value] of Object.entries(parts))
							localStorage.setItem(prefix + name, JSON.stringify(value));
						localStorage.setItem(`${prefix}milestone/${text}`, text);
						localStorage.setItem(`${prefix}undo`, text);
					},
					{ prefix, parts, text },
				);
				await page.goto(served.url(path));
				await openPanel(page);
				await page
					.getByRole('button', { name: /^Edit evidence 1/ })
					.first()
					.click();
				await page.locator('.progress-commit > summary').click();
				const panel = await skeletonOf(page);
				await page.goto(served.url('/progress/'));
				await page.locator('#progress-file').waitFor();
				return `${panel}\n${await skeletonOf(page)}`;
			};
			const changed: string[] = [];
			for (const payload of payloads) {
				const found = await compare(payload, measure);
				if (found) changed.push(`${payload}: ${found}`);
			}
			expect(changed).toEqual([]);
		}));

	it('change no element and no attribute when a file brings them', () =>
		inBrowser(async (page) => {
			const outcome = await firstOutcome(page);
			const read = async (name: string, text: string): Promise<string> => {
				await page.setInputFiles('#progress-file', {
					name,
					mimeType: 'text/yaml',
					buffer: Buffer.from(text),
				});
				await page.locator('#progress-read').waitFor();
				const skeleton = await skeletonOf(page);
				await page
					.locator('#progress-read')
					.getByRole('button', { name: /^(?:Cancel|Close)$/ })
					.click();
				await page.locator('#progress-read').waitFor({ state: 'detached' });
				return skeleton;
			};
			const measure = async (text: string): Promise<string> => {
				const { milestones, asks, skills } = recordOf(text, outcome);
				const rest = { asks, skills };
				const good = await read('good.yaml', writeProgress({ ...rest, milestones }));
				const odd = await read(
					`${text.replace(/[\\/\0]/g, '')}.yaml`,
					writeProgress({
						...rest,
						milestones: {
							...milestones,
							[text === '__proto__' ? 'proto type' : `${text} !`]: {
								state: 'doing',
								visibility: 'public',
								outcomes: {},
								notes: [],
							},
						},
					}),
				);
				return `${good}\n${odd}`;
			};
			await page.goto(served.url('/progress/'));
			await page.locator('#progress-file').waitFor();
			const changed: string[] = [];
			for (const payload of payloads) {
				if (payload.includes('\0') || payload.includes('\u202e')) continue;
				{
					const found = await compare(payload, measure);
					if (found) changed.push(`${payload}: ${found}`);
				}
			}
			expect(changed).toEqual([]);
		}));

	it('change no element and no attribute when they are the mistakes of a file', () =>
		inBrowser(async (page) => {
			await page.goto(served.url('/progress/'));
			await page.locator('#progress-file').waitFor();
			const measure = async (text: string): Promise<string> => {
				const quoted = JSON.stringify(text);
				await page.setInputFiles('#progress-file', {
					name: 'bad.yaml',
					mimeType: 'text/yaml',
					buffer: Buffer.from(`milestones:\n  x:\n    state: ${quoted}\n  y:\n    ${quoted}: 1\n`),
				});
				await page.locator('.progress-faults').waitFor();
				const skeleton = await skeletonOf(page);
				await page.locator('#progress-read').getByRole('button', { name: 'Close' }).click();
				await page.locator('#progress-read').waitFor({ state: 'detached' });
				return skeleton;
			};
			const changed: string[] = [];
			for (const payload of payloads) {
				const found = await compare(payload, measure);
				if (found) changed.push(`${payload}: ${found}`);
			}
			expect(changed).toEqual([]);
		}));
});
