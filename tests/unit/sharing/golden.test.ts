import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { crc32 } from '../../../src/progress/hash.ts';
import { makeAnswerLink, makePlanLink, openLink } from '../../../src/sharing/link.ts';
import { siteOf } from '../../../src/sharing/site.ts';
import { payloadOf } from './any-fragment.ts';
import { home, opener } from './open.ts';

/**
 * Links that pages of released versions have made, each with what was read from it. These files are never edited:
 * a new version of a form gets a new file, and a line here.
 */
const released = [
	{ file: 'p1.txt', crc: 0x8e1e_29bd },
	{ file: 'a1.txt', crc: 0xe06f_f603 },
	{ file: 'names.txt', crc: 0xc1ad_45c2 },
];

const read = (file: string) =>
	readFile(new URL(`../../fixtures/links/${file}`, import.meta.url), 'utf8');

const lines = (await read('names.txt')).trim().split('\n');
const numbers = new Map(
	lines.map((line) => {
		const [number = '', name = ''] = line.split(' ');
		return [name, Number(number)] as const;
	}),
);
const site = siteOf({ numbers, aliases: new Map() });

const cases = (
	await Promise.all(
		released.slice(0, -1).map(async ({ file }) => {
			const text = (await read(file)).trim().split('\n');
			return text.flatMap((link, at) =>
				at % 2 === 0 ? [{ file, link, held: JSON.parse(text[at + 1] ?? '') as never }] : [],
			);
		}),
	)
).flat();

test.each(released)('leaves $file as it was released', async ({ file, crc }) => {
	expect(crc32(new TextEncoder().encode(await read(file)))).toBe(crc);
});

test.each(cases)('opens a link of $file for ever: $link', async ({ link, held }) => {
	const opened = await openLink(link, { ...opener, site });
	expect(opened).toMatchObject({ ok: true, unknown: 0 });
	expect(opened.ok && (opened.kind === 'plan' ? opened.plan : opened.answer)).toEqual(held);
});

test('makes links in a form that has its golden file', async () => {
	const plans = await makePlanLink(
		{
			made: '2026-11-22',
			settings: { hours: { own: 0, job: 0 }, parallel: 1, pauses: [], choices: {} },
			progress: { asks: [], milestones: {}, skills: {} },
		},
		{ site, home },
	);
	const answers = await makeAnswerLink({ date: '2026-11-22', plan: '', marks: [] }, { site, home });
	for (const made of [plans, answers]) {
		const fragment = made.ok ? made.link.split('#')[1]! : '';
		const file = `${fragment.split('.')[0]}.txt`;
		expect(released.map((one) => one.file)).toContain(file);
	}
});

test.each(cases.filter(({ link }) => (payloadOf(link)[0] ?? 0) < 0x80))(
	'makes the same link of $file again, or its version must rise: $link',
	async ({ file, link, held }) => {
		const make = file.startsWith('p') ? makePlanLink : makeAnswerLink;
		const made = await make(held, { site, home });
		expect(made.ok && made.link.split('#')[1]).toBe(link);
	},
);
