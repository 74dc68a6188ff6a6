import { beforeAll, describe, expect, test } from 'vitest';
import { findLink } from '../../../src/sharing/find.ts';
import {
	findPayloadInPath,
	makeAnswerLink,
	makePlanLink,
	mostInFile,
	openLink,
} from '../../../src/sharing/link.ts';
import { maker, opener } from './open.ts';
import { afterAYear, answered } from './samples.ts';
import { workOf } from './time.ts';

let link = '';
let answer = '';
let fragment = '';

beforeAll(async () => {
	const made = await makePlanLink(afterAYear, maker);
	link = made.ok ? made.link : '';
	fragment = link.slice(link.indexOf('#') + 1);
	const replied = await makeAnswerLink(answered, maker);
	answer = replied.ok ? replied.link : '';
});

/** A line break after every so many characters. */
const broken = (text: string, every: number, by: string): string =>
	text.replace(new RegExp(`.{${every}}`, 'g'), `$&${by}`);

const opened: Readonly<Record<string, (link: string) => string>> = {
	'as it is': (link) => link,
	'without the address before it': (link) => link.slice(link.indexOf('#')),
	'with # as %23': (link) => link.replace('#', '%23'),
	'with # as %2523': (link) => link.replace('#', '%2523'),
	'with # as %252523': (link) => link.replace('#', '%252523'),
	'with every sign as a number': (link) =>
		[...link].map((sign) => `%${sign.charCodeAt(0).toString(16)}`).join(''),
	'broken as quoted-printable': (link) => broken(link, 75, '=\r\n'),
	'with signs as in quoted-printable': (link) => broken(link.replaceAll('.', '=2E'), 70, '=\n'),
	'over several lines': (link) => broken(link, 60, '\n'),
	'over several lines of a quoted message': (link) => `> ${broken(link, 70, '\r\n> ')}`,
	'over several lines, with a word after them': (link) => `${broken(link, 72, '\n')}\nBest, Jane`,
	'with spaces in it': (link) => broken(link, 30, ' '),
	'with hyphens at the line ends': (link) => broken(link, 50, '-\n'),
	'with dashes in place of hyphens': (link) =>
		link.replaceAll('-', '–').replace('career', 'ca—reer'),
	'in brackets': (link) => `(see ${link})`,
	'at the end of a sentence': (link) => `Here is my plan: ${link}.`,
	'in quotes': (link) => `“${link}”`,
	'in angle brackets': (link) => `<${link}>`,
	'as a link of a chat': (link) => `<${link}|${link.slice(0, 30)}…>`,
	'as a link of Markdown': (link) => `[**my plan**](${link} "Plan")`,
	'in bold': (link) => `**${link}**`,
	'in a whole message': (link) =>
		`Hello Sam,\n\nmy plan, as promised (p. 1.2 is new):\n${link}\n\nBest\nJane\n-- \nJane Doe, tel. 1.23.45`,
	'with tracking after a question mark': (link) => `${link}?utm_source=mail&utm_medium=a1.b`,
	'with tracking after an ampersand': (link) => `${link}&fbclid=IwAR0x`,
	'with a text fragment': (link) => `${link}:~:text=done%20means`,
	'with soft hyphens': (link) => broken(link, 20, '\u00ad'),
	'with spaces of no width': (link) => broken(link, 15, '\u200b'),
	'with a byte order mark and marks of direction': (link) => `\ufeff\u200e${link}\u202c`,
	'wrapped by Safe Links, in url=': (link) =>
		`https://eur01.safelinks.protection.outlook.com/?url=${encodeURIComponent(link)}&data=05%7C02%7C&sdata=x%3D&reserved=0`,
	'wrapped twice': (link) =>
		`https://safe.example/?url=${encodeURIComponent(`https://l.example/l.php?u=${encodeURIComponent(link)}&h=AT0`)}`,
	'wrapped by URL Defense 2': (link) =>
		`https://urldefense.proofpoint.com/v2/url?u=${encodeURIComponent(link).replaceAll('%', '-').replaceAll('-2F', '_')}&d=DwMF&c=x&e=`,
	'wrapped by URL Defense 3': (link) =>
		`https://urldefense.com/v3/__${link.replace('#', '*')}__;Iw!!abc!def$`,
	'as a path, with the host in front': (link) => link.replace('/#', '/%23'),
	'after a link that was cut': (link) => `${link.slice(0, 150)}\n\nAgain, whole: ${link}`,
};

describe('opens a link', () => {
	test.each(Object.entries(opened))('%s', async (_, mangle) => {
		expect(await openLink(mangle(link), opener)).toMatchObject({ kind: 'plan', plan: afterAYear });
		expect(await openLink(mangle(answer), opener)).toMatchObject({
			kind: 'answer',
			answer: answered,
		});
	});
});

const refused: readonly (readonly [string, (link: string) => string, string])[] = [
	['nothing', () => '', 'empty'],
	['spaces', () => ' \n\u00a0', 'empty'],
	['a message without a link', () => 'Hello Sam, my plan is attached.', 'no-link'],
	['another link', () => 'https://example.com/#page1.html', 'no-link'],
	['the address without its end', (link) => link.slice(0, link.indexOf('#')), 'cut'],
	['a link that stops after #', (link) => link.slice(0, link.indexOf('#') + 1), 'cut'],
	['a link that stops in its version', (link) => link.slice(0, link.indexOf('#') + 2), 'cut'],
	['a link that stops after its version', (link) => link.slice(0, link.indexOf('#') + 4), 'cut'],
	['a link that stops half-way', (link) => link.slice(0, 150), 'cut'],
	['a link that stops before its check', (link) => link.slice(0, -7), 'cut'],
	['a link that stops in its check', (link) => link.slice(0, -1), 'cut'],
	['a link with its middle left out', (link) => `${link.slice(0, 100)}…${link.slice(-50)}`, 'cut'],
	['a cut link in a sentence', (link) => `See ${link.slice(0, 200)}. It is long.`, 'cut'],
	['a link in small letters', (link) => link.toLowerCase(), 'case'],
	['a link in big letters', (link) => link.toUpperCase(), 'case'],
	['a link with two letters turned', (link) => turn(link, 120), 'altered'],
	['a link with a letter too many', (link) => `${link.slice(0, 90)}x${link.slice(90)}`, 'altered'],
	['a link that lost a letter', (link) => link.slice(0, 90) + link.slice(91), 'altered'],
	['a link of version 2', (link) => link.replace(/#([pa])1\./, '#$12.'), 'newer-version'],
	['a link of version 12', (link) => link.replace(/#([pa])1\./, '#$112.'), 'newer-version'],
	['a link of version 0', (link) => link.replace(/#([pa])1\./, '#$10.'), 'altered'],
	['a plan that says that it is an answer', (link) => swap(link), 'altered'],
	['far too much', () => 'p1.'.repeat(100_000), 'too-long'],
	['a link that is too long', () => `#p1.${'x'.repeat(3000)}.abcdef`, 'too-long'],
];

const turn = (text: string, at: number): string =>
	text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
const swap = (link: string): string =>
	link.replace(/#([pa])1/, (_, kind: string) => (kind === 'p' ? '#a1' : '#p1'));

describe('names what is wrong with', () => {
	test.each(refused)('%s', async (_, mangle, code) => {
		expect(await openLink(mangle(link), opener)).toEqual({ ok: false, code });
		expect(await openLink(mangle(answer), opener)).toEqual({ ok: false, code });
	});
});

test('finds the first whole link of two', () => {
	const found = findLink(`${link}\n${answer}`, 2000);
	expect(found).toMatchObject({ ok: true, kind: 'p', text: fragment });
});

test.each([
	['/career/mentor/%23', ''],
	['/career/mentor/%2523', ''],
	['/mentor/%23', '&reserved=0'],
	['/mentor%23', '/'],
])('finds a plan in the path %s…%s', (before, after) => {
	expect(findPayloadInPath(before + fragment + after)).toEqual({
		ok: true,
		page: 'mentor',
		fragment: `#${fragment}`,
	});
});

test('finds an answer in a path, and nothing in any other path', () => {
	const text = answer.slice(answer.indexOf('#') + 1);
	expect(findPayloadInPath(`/answer/%23${text}`)).toEqual({
		ok: true,
		page: 'answer',
		fragment: `#${text}`,
	});
	expect(findPayloadInPath('/milestones/p1.2/')).toBeUndefined();
	expect(findPayloadInPath('/mentors/p1.html')).toBeUndefined();
	expect(findPayloadInPath('')).toBeUndefined();
});

test.each(['/mentor/%23', '/career/mentor/%2523', '/mentor%23', '/mentor/', '/mentor/#'])(
	'says what is wrong with a link that was moved to the path %s and cut as well',
	(before) => {
		expect(findPayloadInPath(before + fragment.slice(0, -2))).toEqual({ ok: false, code: 'cut' });
	},
);

test('looks through a long message that is made to be slow in no time', async () => {
	const slow = [`${link.slice(0, -1)} `.repeat(200), 'p1.'.repeat(60_000), '%2525'.repeat(39_000)];
	for (const message of slow)
		for (const most of [2000, 1_500_000])
			expect(await workOf(() => findLink(message, most))).toBeLessThan(100);
});

test('refuses a file that is too long as too long, also one of nothing but blanks', async () => {
	expect(await openLink(' '.repeat(mostInFile + 1), { ...opener, inFile: true })).toEqual({
		ok: false,
		code: 'too-long',
	});
});
