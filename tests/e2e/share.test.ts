import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { siteOfRoad } from '../../src/plan-view/sharing/road.ts';
import { feedbackSchema } from '../../src/schemas/feedback.ts';
import { makeAnswerLink, makePlanLink } from '../../src/sharing/link.ts';
import type { Answer, SharedPlan } from '../../src/sharing/model.ts';
import { writeAnswer } from '../../src/sharing/file.ts';
import { deflate } from '../../src/site/client/deflate.ts';
import type { SharingData } from '../../src/site/sharing.ts';
import { findBarriers, findExcess, openBrowser, widths } from '../support/browser.ts';
import { type BuiltSite, readSite } from '../support/pages.ts';
import { payloads } from '../support/payloads.ts';
import { openContext, skeletonOf } from '../support/progress.ts';
import { serve, type Served } from '../support/serve.ts';

const site = readSite('root');
const foreign = readSite('foreign');

const dataOf = ({ folder }: BuiltSite): SharingData =>
	JSON.parse(readFileSync(join(folder, 'share/road.json'), 'utf8')) as SharingData;

const { road } = dataOf(site);
const milestones = road.outline.milestones.map(({ id }) => id);
const [first = '', second = '', third = ''] = milestones;
const outcome = road.asked[first]?.outcomes[0]?.id ?? '';
const skill = road.outline.skills[0]?.id ?? '';

let browser: Browser;
let served: Served;
let servedForeign: Served;

beforeAll(async () => {
	[browser, served, servedForeign] = await Promise.all([
		openBrowser(),
		serve(site),
		serve(foreign),
	]);
});

afterAll(async () => {
	await Promise.all([browser?.close(), served?.close(), servedForeign?.close()]);
});

const shown = { visibility: 'mentor' as const };

/** A plan with the same words in every field of text. */
const planOf = (text: string): SharedPlan => ({
	made: '2026-11-22',
	name: text,
	settings: {
		start: '2026-01-05',
		hours: { own: 8, job: 10 },
		parallel: 3,
		pauses: [{ from: '2026-07-01', to: '2026-07-31', hours: { own: 0, job: 0 }, why: text }],
		choices: {},
	},
	progress: {
		asks: [
			{ text, about: `milestone/${first}`, ...shown },
			{ text, ...shown },
		],
		milestones: {
			[first]: {
				...shown,
				state: 'done',
				outcomes: {
					[outcome]: [
						{ proof: 'link', text, ...shown },
						{ proof: 'witness', text, ...shown },
					],
				},
				notes: [{ text, ...shown }],
			},
			[second]: { ...shown, state: 'blocked', why: text, outcomes: {}, notes: [] },
			[third]: { ...shown, state: 'doing', started: '2026-10-01', outcomes: {}, notes: [] },
		},
		skills: { [skill]: { level: 1, ...shown, notes: [{ text, ...shown }] } },
	},
});

const answerOf = (text: string): Answer => ({
	date: '2026-11-23',
	from: text,
	text,
	plan: '0lYIG9',
	marks: [
		{
			item: `milestone/${first}`,
			mark: 'agree',
			text,
			hash: road.hashes[`milestone/${first}`] ?? '',
		},
		{ item: `skill/${skill}`, mark: 'question', text, hash: '0000001' },
	],
});

/** Words that nothing makes shorter. */
const noise = Array.from({ length: 400 }, (_, at) =>
	((at * 2_654_435_761) % 4_294_967_296).toString(36),
).join(' ');

const maker = () => ({ site: siteOfRoad(road), home: served.url('/'), deflate });

async function planLink(plan: SharedPlan): Promise<string> {
	const made = await makePlanLink(plan, maker());
	if (!made.ok) throw new Error(`The link would have ${made.length} characters.`);
	return made.link;
}

async function answerLink(answer: Answer): Promise<string> {
	const made = await makeAnswerLink(answer, maker());
	if (!made.ok) throw new Error(`The link would have ${made.length} characters.`);
	return made.link;
}

type Options = Parameters<typeof openContext>[2];

/** Works in a context of its own that keeps to a strict policy, and in which nothing may go wrong or out. */
async function inContext(
	work: (page: Page, context: BrowserContext, requests: readonly string[]) => Promise<void>,
	options: Options = {},
	of: Served = served,
	allowed = /^$/,
): Promise<void> {
	const { context, errors, requests } = await openContext(browser, of, options);
	await context.addInitScript(countWrites);
	try {
		await work(await context.newPage(), context, requests);
		expect(errors).toEqual([]);
		expect(
			requests.filter((request) => !isHarmless(request, of) && !allowed.test(request)),
		).toEqual([]);
	} finally {
		await context.close();
	}
}

/** Only files of the site are asked for, and nothing of a plan or an answer stands in what is asked. */
const isHarmless = (request: string, { origin }: Served): boolean =>
	request.startsWith(`GET blob:${origin}/`) ||
	(request.startsWith(`GET ${origin}/`) && !/[pa]1\.|%23|\?/.test(request));

/** Counts everything that a page writes where it would stay. */
function countWrites(): void {
	const counts = globalThis as { writes?: number };
	counts.writes = 0;
	for (const name of ['setItem', 'removeItem', 'clear'] as const) {
		const before = Storage.prototype[name] as (...values: unknown[]) => void;
		Storage.prototype[name] = function (...values: unknown[]) {
			// The theme of Starlight is no plan.
			if (values[0] !== 'starlight-theme') counts.writes = (counts.writes ?? 0) + 1;
			before.apply(this, values);
		};
	}
}

/** Scripts and planning take their time on a busy machine. */
const eventually = <T>(read: () => Promise<T>) => expect.poll(read, { timeout: 20_000 });

const writes = (page: Page): Promise<number> =>
	page.evaluate(() => (globalThis as { writes?: number }).writes ?? 0);

const link = (page: Page) => page.locator('[data-send="link"]');
const message = (page: Page) => page.locator('.share > [data-message]');

/** Presses Tab until the focus is on something, as people do who use no mouse. */
async function tabTo(page: Page, selector: string, most = 400): Promise<void> {
	for (let stops = 0; stops < most; stops++) {
		await page.keyboard.press('Tab');
		const [isThere, isSeen] = await page.evaluate((selector) => {
			const at = document.activeElement;
			const box = at?.getBoundingClientRect();
			return [at?.matches(selector) ?? false, !box || (box.bottom > 0 && box.top < innerHeight)];
		}, selector);
		if (!isSeen) throw new Error(`The focus is out of sight on the way to ${selector}.`);
		if (isThere) return;
	}
	throw new Error(`Tab never reaches ${selector}.`);
}

/** What a mentor does who opens the site for the first time: reads, marks, answers. Gives the link back. */
async function mark(page: Page, plan: string, name: string): Promise<string> {
	await page.goto(plan);
	await page.locator('.standing').waitFor();
	await eventually(() => page.locator('h1').innerText()).toContain(name);
	await tabTo(page, '[data-go^="milestone/"]');
	await page.keyboard.press('Enter');
	await page.keyboard.press('ArrowRight');
	expect(await page.locator('.mark input[value="agree"]:checked').count()).toBe(1);
	await tabTo(page, '.mark textarea');
	await page.keyboard.type('Shown well, and dated.');
	await tabTo(page, '[name="words"]');
	await page.keyboard.type('Look at the third figure.');
	await tabTo(page, '[name="from"]');
	await page.keyboard.type('Ada');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await link(page).waitFor();
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('send');
	expect(await writes(page)).toBe(0);
	expect(await page.evaluate(() => Object.keys(localStorage))).not.toContainEqual(
		expect.stringMatching(/^handbook/),
	);
	return link(page).innerText();
}

/** What the owner does with it: leaves one thing, accepts the rest, copies the file. */
async function accept(page: Page, answer: string): Promise<string> {
	await page.goto(answer);
	await page.locator('.answers').waitFor();
	await tabTo(page, '[data-do="all"]');
	await page.keyboard.press('Enter');
	await tabTo(page, '[name="accept"][value="words"]');
	await page.keyboard.press('Space');
	await tabTo(page, '[data-do="copy"]');
	await page.keyboard.press('Enter');
	await eventually(() => page.locator('.share-status').innerText()).toContain('Copied');
	return page.evaluate(() => navigator.clipboard.readText());
}

/** What a person does who shares: says whose plan it is and what they ask, and makes the link. */
async function share(page: Page): Promise<string> {
	await page.locator('fieldset:enabled').first().waitFor();
	await tabTo(page, '[name="name"]');
	await page.keyboard.press('Control+a');
	await page.keyboard.type('Noor');
	await tabTo(page, '[name="asks"]');
	await page.keyboard.type('Is the order right?');
	await tabTo(page, '[data-share] button[type="submit"]');
	expect(await page.locator('[data-place="leaving"]').innerText()).toContain('Is the order right?');
	await page.keyboard.press('Enter');
	await link(page).waitFor();
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('send');
	return link(page).innerText();
}

const phone = {
	viewport: { width: widths.phone, height: 640 },
	permissions: ['clipboard-read', 'clipboard-write'],
};

describe('by keyboard alone, at 320 px', () => {
	it('goes from the owner of a fork to a mentor and back into a file', async () => {
		let plan = '';
		let answer = '';
		await inContext(
			async (page) => {
				await page.goto(servedForeign.url('/share/'));
				plan = await share(page);
				expect(plan.length).toBeLessThan(500);
			},
			phone,
			servedForeign,
		);
		await inContext(
			async (page) => {
				answer = await mark(page, plan, 'Noor');
			},
			phone,
			servedForeign,
		);
		await inContext(
			async (page) => {
				const feedback = feedbackSchema.parse(parse(await accept(page, answer)));
				expect(feedback).toMatchObject({
					from: 'Ada',
					marks: [{ mark: 'agree', text: 'Shown well, and dated.' }],
				});
				expect(feedback.text).toBeUndefined();
				expect(await writes(page)).toBe(0);
			},
			phone,
			servedForeign,
		);
	});

	it('goes the same way for a reader without a fork, from what the browser keeps', async () => {
		let plan = '';
		let answer = '';
		await inContext(async (page) => {
			await page.goto(served.url(`/milestones/${first}/`));
			await tabTo(page, 'details.progress > summary');
			await page.keyboard.press('Enter');
			await page.locator('#progress-state').waitFor();
			await tabTo(page, '#progress-state');
			await page.keyboard.press('ArrowDown');
			await eventually(() => page.locator('details.progress > summary').innerText()).toContain(
				'under way',
			);
			await page.goto(served.url('/share/'));
			await eventually(() => page.locator('[data-place="leaving"]').innerText()).toMatch(
				/under way/,
			);
			plan = await share(page);
			await page.goto('about:blank');
			// The same browser opens the mentor’s page: its own record is as it was.
			await page.goto(plan);
			await page.locator('.standing').waitFor();
			expect(await page.locator('[data-mine]').isVisible()).toBe(true);
			expect(await writes(page)).toBe(0);
		}, phone);
		await inContext(async (page) => {
			answer = await mark(page, plan, 'Noor');
			expect(await page.locator('[data-mine]').isVisible()).toBe(false);
		}, phone);
		await inContext(async (page) => {
			expect(parse(await accept(page, answer))).toMatchObject({ from: 'Ada' });
		}, phone);
	});
});

describe('a plan that came in a link', () => {
	it('tells in one screen whose it is, where they are, what they ask and what is not proven', () =>
		inContext(async (page) => {
			await page.goto(await planLink(planOf('Noor')));
			const standing = page.locator('.standing');
			await standing.waitFor();
			const box = await standing.boundingBox();
			expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(800);
			expect(await standing.innerText()).toMatch(/What they ask[\s\S]*Blocked[\s\S]*not proven/);
			expect(await page.locator('h1').innerText()).toBe('The plan of Noor');
		}));

	it('is followed by another only when no marks are lost', () =>
		inContext(async (page) => {
			await page.goto(await planLink(planOf('Noor')));
			await page.locator('.mark input[value="agree"]').first().check();
			const other = new URL(await planLink(planOf('Ines'))).hash;
			await page.evaluate((hash) => (location.hash = hash), other);
			await eventually(() => message(page).innerText()).toContain('not sent');
			expect(await page.locator('h1').innerText()).toContain('Noor');
			await page.locator('button[type="reset"]').click();
			await page.evaluate((hash) => (location.hash = `#${hash.slice(1)}x`), other);
			await page.evaluate((hash) => (location.hash = hash), other);
			await eventually(() => page.locator('h1').innerText()).toContain('Ines');
		}));

	it('is opened from a field and from a file, and too long a plan is offered as one', () =>
		inContext(async (page) => {
			await page.goto(served.url('/mentor/'));
			await page.locator('[data-opener] summary').click();
			const href = await planLink(planOf('Noor'));
			await page.locator('#pasted').fill(`Hello Ada,\n\n<${href}>.\n\nNoor`);
			await page.locator('[data-open] button').click();
			await eventually(() => page.locator('h1').innerText()).toContain('Noor');
			expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
			const made = await makePlanLink({ ...planOf('Ines'), name: `Ines ${noise}` }, maker());
			expect(made.ok).toBe(false);
			const text = made.ok ? '' : made.text;
			const file = { name: 'plan.txt', mimeType: 'text/plain', buffer: Buffer.from(text) };
			await page.locator('#file').setInputFiles(file);
			await eventually(() => page.locator('h1').innerText()).toContain('Ines');
		}));

	it('cannot be made longer than chats pass on: the page says why and saves a file', () =>
		inContext(async (page) => {
			await page.goto(served.url('/share/'));
			await page.locator('fieldset:enabled').first().waitFor();
			await page.locator('[name="asks"]').evaluate((field, text) => {
				(field as HTMLTextAreaElement).value = text;
				field.dispatchEvent(new Event('input', { bubbles: true }));
			}, noise);
			await page.locator('[data-share] button[type="submit"]').click();
			await eventually(() => page.locator('[data-send="why"]').innerText()).toMatch(
				/would have [\d,]+ characters/,
			);
			expect(await link(page).isVisible()).toBe(false);
			const [download] = await Promise.all([
				page.waitForEvent('download'),
				page.locator('[data-send="file"]').click(),
			]);
			expect(download.suggestedFilename()).toMatch(/^plan-\d{4}-\d\d-\d\d\.txt$/);
		}));

	it('leaves as a code for a camera, black on white', () =>
		inContext(async (page) => {
			await page.goto(served.url('/share/'));
			await page.locator('fieldset:enabled').first().waitFor();
			await page.locator('[data-share] button[type="submit"]').click();
			await page.locator('[data-send="qr"] summary').click();
			await page.locator('.share-qr svg path').waitFor();
			expect(await page.locator('.share-qr svg').getAttribute('viewBox')).toMatch(/^0 0 \d+ \d+$/);
			const mail = await page.locator('[data-send="mail"]').getAttribute('href');
			expect(decodeURIComponent(mail ?? '')).toContain(await link(page).innerText());
		}));
});

describe('an earlier link', () => {
	/** Opens the part of the page that takes it, by keyboard. */
	async function openPart(page: Page): Promise<void> {
		await page.locator('.standing').waitFor();
		await tabTo(page, '[data-earlier] > summary');
		await page.keyboard.press('Enter');
		await page.locator('[data-earlier] fieldset:enabled').waitFor();
	}

	const moved = (page: Page) => page.locator('[data-place="moved"]');
	const told = (page: Page) => page.locator('[data-earlier] [data-message]');
	const last: SharedPlan = {
		...planOf('Noor'),
		made: '2026-08-22',
		progress: { asks: [], milestones: {}, skills: {} },
	};

	it('shows by keyboard what moved since, at 320 px, and nothing is loaded before or kept after', () =>
		inContext(async (page, _, requests) => {
			await page.goto(await planLink(planOf('Noor')));
			await page.locator('.standing').waitFor();
			const scripts = () => requests.filter((request) => request.endsWith('.js')).length;
			await page.waitForLoadState('networkidle');
			const before = scripts();
			await openPart(page);
			expect(scripts()).toBeGreaterThan(before);
			await tabTo(page, '#earlier');
			await page.keyboard.insertText(`Hello Ada,\n\n<${await planLink(last)}>`);
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await eventually(() => moved(page).innerText()).toContain(
				'From 22 August 2026 to 22 November 2026.',
			);
			expect(await moved(page).innerText()).toMatch(/States[\s\S]*planned → under way/);
			expect(await page.evaluate(() => document.activeElement?.getAttribute('data-place'))).toBe(
				'moved',
			);
			await moved(page).locator('summary', { hasText: 'side by side' }).click();
			expect(await findExcess(page)).toMatchObject({ excess: 0 });
			expect(await writes(page)).toBe(0);
		}, phone));

	it('is refused in words beside its field, and opened from a file', () =>
		inContext(async (page) => {
			const open = await planLink(planOf('Noor'));
			await page.goto(open);
			await openPart(page);
			for (const [text, words] of [
				['Hello Ada', 'no plan'],
				[(await planLink(last)).slice(0, -4), 'missing'],
				[await answerLink(answerOf('Go on.')), 'other kind'],
				[open, 'open already'],
			] as const) {
				await page.locator('#earlier').fill(text);
				await page.locator('[data-earlier] button[type="submit"]').click();
				await eventually(() => told(page).innerText()).toContain(words);
				expect(await moved(page).isVisible()).toBe(false);
			}
			expect(await message(page).isVisible()).toBe(false);
			const text = (await planLink({ ...last, name: 'Ines' })).replace(/^.*#/, '');
			await page.locator('#earlier-file').setInputFiles({
				name: 'plan.txt',
				mimeType: 'text/plain',
				buffer: Buffer.from(text),
			});
			await eventually(() => moved(page).innerText()).toContain('two people');
			expect(await told(page).isVisible()).toBe(false);
			expect(await page.locator('h1').innerText()).toBe('The plan of Noor');
		}));

	it('goes with the plan that it was held against', () =>
		inContext(async (page) => {
			await page.goto(await planLink(planOf('Noor')));
			await openPart(page);
			await page.locator('#earlier').fill(await planLink(last));
			await page.locator('[data-earlier] button[type="submit"]').click();
			await moved(page).waitFor();
			const other = new URL(await planLink(planOf('Ines'))).hash;
			await page.evaluate((hash) => (location.hash = hash), other);
			await eventually(() => page.locator('h1').innerText()).toContain('Ines');
			expect(await page.locator('[data-earlier]').getAttribute('open')).toBeNull();
			await page.locator('[data-earlier] > summary').click();
			expect(await page.locator('#earlier').inputValue()).toBe('');
			expect(await moved(page).isVisible()).toBe(false);
		}));

	it('changes no element and no attribute by the texts of strangers', () =>
		inContext(async (page) => {
			await page.goto(await planLink(planOf('Noor')));
			await openPart(page);
			const measure = async (text: string): Promise<string> => {
				await page.locator('#earlier').fill(await planLink({ ...planOf(text), made: last.made }));
				await moved(page).evaluate((place) => place.replaceChildren());
				await page.locator('[data-earlier] button[type="submit"]').click();
				await moved(page).locator('.record-lead').waitFor();
				return skeletonOf(page);
			};
			const plain = await measure('harmless words');
			const broken: string[] = [];
			for (const payload of payloads) if ((await measure(payload)) !== plain) broken.push(payload);
			expect(broken).toEqual([]);
			expect(await writes(page)).toBe(0);
		}));
});

describe('what cannot be opened', () => {
	it.each([
		['mentor', '#p1.abc', 'missing'],
		['mentor', '#p2.abcdef.abcdef', 'newer'],
		['mentor', '#nothing-here', 'no plan'],
		['answer', '#a1.abcdefgh.abcdef', 'check'],
	])('is refused in words on /%s/%s, and nothing else changes', (path, fragment, words) =>
		inContext(async (page) => {
			await page.goto(served.url(`/${path}/${fragment}`));
			await eventually(() => message(page).innerText()).toContain(words);
			expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-message'))).toBe(
				true,
			);
			expect(await page.locator('[data-step]:visible').count()).toBe(0);
			expect(await writes(page)).toBe(0);
		}),
	);

	it('is named where a mail program moved a link and cut it as well', () =>
		inContext(
			async (page) => {
				const href = (await planLink(planOf('Noor'))).replace('#', '%23').slice(0, -3);
				await page.route(href, (route) => route.fulfill({ path: join(site.folder, '404.html') }));
				await page.goto(href);
				await eventually(() => page.locator('[data-lost]').innerText()).toContain(
					'The end of the link is missing.',
				);
				expect(await page.locator('[data-lost] a').isVisible()).toBe(false);
			},
			{},
			served,
			/\/mentor\/%23p1/,
		));

	it.each(['%23', '%2523'])('is found again where a mail program wrote # as %s', (sign) =>
		inContext(
			async (page) => {
				const href = (await planLink(planOf('Noor'))).replace('#', sign);
				await page.route(href, (route) => route.fulfill({ path: join(site.folder, '404.html') }));
				await page.goto(href);
				await page.locator('[data-lost] a').click();
				await eventually(() => page.locator('h1').innerText()).toContain('Noor');
			},
			{},
			served,
			// The broken address itself asks a server: that is what happened to it, not what a page does.
			new RegExp(`/mentor/${sign}p1`),
		),
	);
});

describe('an answer', () => {
	it('flags words that have changed since, and is read from its file', () =>
		inContext(async (page) => {
			await page.goto(served.url('/answer/'));
			await page.locator('[data-open] fieldset:enabled').waitFor();
			const text = writeAnswer(answerOf('Go on.'));
			await page
				.locator('#file')
				.setInputFiles({ name: 'answer.yaml', mimeType: 'text/yaml', buffer: Buffer.from(text) });
			await page.locator('.answers').waitFor();
			const flagged = page.locator('.answers li', { hasText: 'changed since' });
			expect(await flagged.count()).toBe(1);
			expect(await flagged.locator('input').isChecked()).toBe(false);
			await page.locator('.answers input').first().check();
			expect(await page.locator('[data-file]').innerText()).not.toContain(`skill/${skill}`);
			await page.locator('[data-do="all"]').click();
			expect(parse(await page.locator('[data-file]').innerText())).toEqual(parse(text));
			await page.locator('[data-do="keep"]').click();
			await page.reload();
			await page.locator('[data-kept-list] [data-what="open"]').click();
			expect(await page.locator('#received').innerText()).toBe('The answer of Go on.');
			await page.locator('[data-kept-list] [data-what="forget"]').click();
			expect(await page.locator('[data-kept-list]').isVisible()).toBe(false);
			expect(await page.evaluate(() => localStorage.length)).toBe(0);
		}));

	it('stands on the pages that it is about once this browser keeps it, and nowhere else', () =>
		inContext(async (page) => {
			await page.goto(await answerLink(answerOf('Go on.')));
			await page.locator('.answers').waitFor();
			for (const box of await page.locator('.answers input').all()) await box.check();
			await page.locator('[data-do="keep"]').click();
			const said = page.locator('[data-said]');
			const open = async (name: string): Promise<string> => {
				await page.goto(served.url(`/${name.replace('/', 's/')}/`), { waitUntil: 'networkidle' });
				return (await said.isVisible()) ? await said.locator('[data-list]').innerText() : '';
			};
			expect(await open(`milestone/${first}`)).toMatch(
				/^Agree Go on\., 23 November 2026\s+Go on\.$/,
			);
			expect(await findBarriers(page)).toEqual([]);
			expect(await open(`skill/${skill}`)).toContain('The text has changed since.');
			expect(await open(`milestone/${second}`)).toBe('');
			await page.goto(served.url('/answer/'));
			await page.locator('[data-kept-list] [data-what="forget"]').click();
			expect(await open(`milestone/${first}`)).toBe('');
		}));
});

describe(`${payloads.length} texts of strangers`, () => {
	/** What a text looks like where it is harmless: an address that may be followed becomes a link. */
	const harmless = (payload: string): string =>
		/^https?:\/\/[^\s@]+$/.test(payload) ? 'https://example.org/' : 'harmless words';

	it.each([
		['plan', (text: string) => planLink(planOf(text)), '/mentor/', '.standing'],
		['answer', (text: string) => answerLink(answerOf(text)), '/answer/', '.answers'],
	] as const)('change no element and no attribute in a link to a %s', (_, make, path, part) =>
		inContext(async (page) => {
			const known = new Map<string, string>();
			await page.goto(served.url(path));
			const measure = async (text: string): Promise<string> => {
				const href = await make(text);
				await page.evaluate((hash) => (location.hash = hash), new URL(href).hash);
				await page.locator(`[data-opened="${href.slice(-6)}"] ${part}`).waitFor();
				return skeletonOf(page);
			};
			const broken: string[] = [];
			for (const payload of payloads) {
				const plain = harmless(payload);
				if (!known.has(plain)) known.set(plain, await measure(plain));
				if ((await measure(payload)) !== known.get(plain)) broken.push(payload);
			}
			expect(broken).toEqual([]);
			expect(await page.title()).not.toContain('broken in');
			expect(await writes(page)).toBe(0);
		}),
	);

	it('change no element of a page on which a kept answer stands', () =>
		inContext(async (page) => {
			await page.goto(await answerLink(answerOf('harmless words')));
			await page.locator('.answers').waitFor();
			await page.locator('[data-do="all"]').click();
			await page.locator('[data-do="keep"]').click();
			await page.goto(served.url(`/milestones/${first}/`));
			const list = page.locator('[data-said] [data-list]');
			await list.getByText('harmless words').first().waitFor();
			const plain = await skeletonOf(page);
			const broken: string[] = [];
			for (const payload of payloads) {
				await page.evaluate(
					(text) => {
						const key = Object.keys(localStorage).find((name) => name.includes('feedback/')) ?? '';
						localStorage.setItem(key, JSON.stringify(text));
						dispatchEvent(new StorageEvent('storage', { key }));
					},
					writeAnswer(answerOf(payload)),
				);
				if ((await list.innerText()).includes('harmless words')) broken.push(`kept: ${payload}`);
				if ((await skeletonOf(page)) !== plain) broken.push(payload);
			}
			expect(broken).toEqual([]);
		}));

	it('change nothing in the file of an answer, nor on the page that shares', () =>
		inContext(async (page) => {
			const broken: string[] = [];
			await page.goto(served.url('/answer/'));
			await page.locator('[data-open] fieldset:enabled').waitFor();
			const open = async (text: string): Promise<string> => {
				const buffer = Buffer.from(writeAnswer(answerOf(text)));
				const file = { name: 'a.yaml', mimeType: 'text/yaml', buffer };
				await page.locator('#file').setInputFiles(file);
				await page.locator('.answers').waitFor();
				return skeletonOf(page);
			};
			const plain = await open('harmless words');
			for (const payload of payloads) if ((await open(payload)) !== plain) broken.push(payload);

			await page.goto(served.url('/share/'));
			await page.locator('fieldset:enabled').first().waitFor();
			const type = async (text: string): Promise<string> => {
				await page.locator('[name="name"]').fill(text.replace(/\s+/g, ' ').slice(0, 80));
				await page.locator('[name="asks"]').fill(text.replace(/\s+/g, ' '));
				return skeletonOf(page);
			};
			const typed = await type('harmless words');
			for (const payload of payloads) if ((await type(payload)) !== typed) broken.push(payload);
			expect(broken).toEqual([]);
		}));
});

describe('the pages that share', () => {
	const states = [
		['/share/', async () => served.url('/share/'), 'fieldset:enabled'],
		['/mentor/', async () => served.url('/mentor/'), '[data-intro]'],
		['/mentor/ with a plan', () => planLink(planOf('Noor')), '.standing'],
		['/answer/ with an answer', () => answerLink(answerOf('Go on.')), '.answers'],
		['/mentor/ with a refusal', async () => served.url('/mentor/#p1.abc'), '[data-message]'],
	] as const;

	it.each(states)('hold nobody up: %s', async (_, address, ready) => {
		const looks = [
			[widths.phone, 'light'],
			[widths.tablet, 'light'],
			[widths.desk, 'light'],
			[widths.desk, 'dark'],
		] as const;
		for (const [width, colorScheme] of looks) {
			const { context } = await openContext(browser, served, {
				viewport: { width, height: 800 },
				colorScheme,
				bypassCSP: true,
			});
			const page = await context.newPage();
			await page.goto(await address());
			await page.locator(ready).first().waitFor();
			for (const fold of await page.locator('main details:not([open]) > summary').all())
				if (await fold.isVisible()) await fold.click();
			expect([width, colorScheme, await findBarriers(page)]).toEqual([width, colorScheme, []]);
			expect(await findExcess(page)).toMatchObject({ excess: 0 });
			await context.close();
		}
	});

	it('say without scripts why they need them', async () => {
		for (const path of ['/share/', '/mentor/', '/answer/'])
			await inContext(
				async (page) => {
					await page.goto(served.url(path));
					expect(await page.locator('noscript p').innerText()).toContain('needs scripts');
				},
				{ javaScriptEnabled: false },
			);
	});
});
