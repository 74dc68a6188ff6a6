import { describe, expect, test } from 'vitest';
import { addNumbers } from '../../../../src/roadmap/ids/add.ts';
import { type Overlay, check, placesOf, textOf } from '../road.ts';
import { free, list } from './list.ts';

const handbook = 'handbook/ids.yaml';
const mine = 'mine/ids.yaml';
const night = {
	'mine/milestones/night-course.mdx': textOf('handbook/milestones/wound-care.mdx'),
};

/** Code, words and mend of everything that is wrong. */
function told(overlay: Overlay): string[] {
	return check(overlay).faults.map(({ code, words, mend }) => `${code} ${words}: ${mend}`);
}

describe('a list of ids', () => {
	test('is not asked of a road that has none', () => {
		expect(placesOf(check(night))).toEqual([]);
	});

	test('gives a number to pages, themes, outcomes and resources, and is read', () => {
		const { ids, faults } = check({ [handbook]: list() });
		expect(faults).toEqual([]);
		expect(Object.fromEntries(ids.numbers)).toMatchInlineSnapshot(`
			{
			  "area/hands": 1,
			  "decision/field": 2,
			  "guide/start": 3,
			  "milestone/emergency-course": 4,
			  "milestone/emergency-course#passed": 5,
			  "milestone/wound-care": 6,
			  "milestone/wound-care#ten-dressings": 7,
			  "option/children": 8,
			  "option/emergency": 9,
			  "option/home-care": 10,
			  "resource/wound-book": 17,
			  "skill/dressing": 11,
			  "template/log": 12,
			  "theme/field": 16,
			  "theme/ward": 14,
			  "year/first": 13,
			  "year/second": 15,
			}
		`);
	});

	test('misses the names of a file together, at the first of them', () => {
		const text = list().replace(/.*milestone\/wound-care.*\n/g, '');
		const [fault, ...others] = check({ [handbook]: text }).faults;
		expect(others).toEqual([]);
		expect(fault).toMatchObject({
			code: 'no-number',
			file: 'content/handbook/milestones/wound-care.mdx',
			line: 1,
			why: 'milestone/wound-care and 1 more of this file have no number, so what people save and share could not name it',
		});
	});

	test('warns a fork of pages of its own without a number, and builds', () => {
		const checked = check({ [handbook]: list(), ...night });
		expect(placesOf(checked)).toEqual([
			'content/mine/milestones/night-course.mdx:1:1 no-own-number',
		]);
		expect(checked.roadmap).toBeDefined();
	});

	test('asks a fork for outcomes that a patch adds', () => {
		const checked = check({
			[handbook]: list(),
			'mine/milestones/wound-care.yaml':
				'outcomes:\n  - { id: ten-dressings, text: Ten., proof: witness }\n  - { id: report, text: One., proof: document }\n',
		});
		expect(placesOf(checked)).toEqual([
			'content/mine/milestones/wound-care.yaml:3:11 no-own-number',
		]);
	});

	test.each([
		['below the range of a fork', { [mine]: 'numbers:\n  guide/x: 8191\n' }, '2:12 out-of-range'],
		[
			'above that of the handbook',
			{ [handbook]: 'numbers: { guide/x: 8192 }\n' },
			'1:21 out-of-range',
		],
		['of nothing', { [mine]: 'numbers:\n  wound-care: 8192\n' }, '2:3 bad-id'],
		['of a kind that there is not', { [mine]: 'numbers:\n  page/about: 8192\n' }, '2:3 bad-id'],
		['of an outcome of a skill', { [mine]: 'numbers:\n  skill/a#b: 8192\n' }, '2:3 bad-id'],
		['in words', { [mine]: 'numbers:\n  guide/x: two\n' }, '2:12 wrong-type'],
	])('refuses a number %s', (_, overlay, place) => {
		const places = placesOf(check(overlay)).map((text) => text.replace(/^[^:]*:/, ''));
		expect(places[0]).toBe(place);
	});

	test.each(['ids.yml', 'Ids.yaml'])('is found when it is called %s', (name) => {
		expect(placesOf(check({ [`mine/${name}`]: 'numbers: {}\n' }))[0]).toMatch(
			/file-name|idle-patch/,
		);
	});
});

describe('a name of the handbook that nothing has', () => {
	test.each([
		[
			'milestone/wound-car',
			'lost-id milestone/wound-car: write `milestone/wound-car: milestone/wound-care` under `aliases` if it was renamed, or `milestone/wound-car: { why: … }` under `retired`',
		],
		['guide/baking', 'lost-id guide/baking: write `guide/baking: { why: … }` under `retired`'],
		[
			'milestone/wound-care#ten-dressing',
			'lost-id milestone/wound-care#ten-dressing: write `milestone/wound-care#ten-dressing: milestone/wound-care#ten-dressings` under `aliases` if it was renamed, or `milestone/wound-care#ten-dressing: { why: … }` under `retired`',
		],
	])('is lost: %s', (name, words) => {
		expect(told({ [handbook]: list({ numbers: { [name]: free } }) })).toEqual([words]);
	});

	test('is likely to be called by the one name that is new, and takes its outcomes along', () => {
		const numbers = list({ numbers: { 'guide/baking': free, 'milestone/bread': free + 1 } });
		const text = `${numbers}  milestone/bread#loaf: ${free + 2}\n`;
		const cooking = textOf('handbook/guides/start.mdx');
		const { faults } = check({ [handbook]: text, 'handbook/guides/cooking.mdx': cooking });
		expect(faults.map(({ code, words, mend }) => [code, words, mend])).toMatchInlineSnapshot(`
			[
			  [
			    "no-number",
			    "guide/cooking",
			    "run \`HANDBOOK_UPSTREAM=1 npm run ids\` where the handbook is written; what is yours alone belongs in content/mine",
			  ],
			  [
			    "lost-id",
			    "guide/baking",
			    "write \`guide/baking: guide/cooking\` under \`aliases\` if it was renamed, or \`guide/baking: { why: … }\` under \`retired\`",
			  ],
			  [
			    "lost-id",
			    "milestone/bread",
			    "write \`milestone/bread: { why: … }\` under \`retired\`",
			  ],
			]
		`);
	});

	test.each<readonly [string, Overlay]>([
		['a profile that keeps nothing of it', keepNothing()],
		['a profile that hides it', { 'mine/profile.yaml': hide('skill/dressing') }],
		[
			'a page of the fork in its place',
			{ 'mine/guides/start.mdx': textOf('handbook/guides/start.mdx') },
		],
		[
			'a patch that takes outcomes away',
			{
				'mine/milestones/emergency-course.yaml':
					'outcomes:\n  - { id: report, text: One., proof: document }\n',
				[mine]: 'numbers: { milestone/emergency-course#report: 8192 }\n',
			},
		],
	])('is not lost by %s', (_, overlay) => {
		expect(placesOf(check({ [handbook]: list(), ...overlay }))).toEqual([]);
	});

	test('is not lost while the file that may give it cannot be read', () => {
		const broken = { 'handbook/years/first.mdx': '---\ntitle: "First\n---\n\n## Year\n\nGo.\n' };
		expect(placesOf(check({ [handbook]: list(), ...broken }))).toEqual([
			'content/handbook/years/first.mdx:2:8 broken-quotes',
		]);
	});
});

describe('new numbers', () => {
	test.each([
		['begin at 1 in the handbook', {}, 'handbook', { a: 1, b: 2 }],
		['begin at 8192 in a fork', {}, 'mine', { a: 8192, b: 8193 }],
		['come after the highest, not into a gap', { x: 3, y: 9 }, 'handbook', { a: 10, b: 11 }],
		['are not given to what has one', { a: 4 }, 'handbook', { b: 5 }],
	] as const)('%s', (_, numbers, shelf, added) => {
		const given = addNumbers(new Map(Object.entries(numbers)), ['a', 'b', 'a'], shelf);
		expect(Object.fromEntries(given)).toEqual(added);
	});

	test('are refused after the last', () => {
		expect(() => addNumbers(new Map([['x', 8191]]), ['a'], 'handbook')).toThrow('8191');
	});
});

function hide(item: string): string {
	return `hide:\n  - { item: ${item}, why: Not mine. }\n`;
}

/** A fork that takes nothing of the handbook, and gives each of its own names a number. */
function keepNothing(): Overlay {
	const pages = {
		'mine/index.mdx': textOf('handbook/index.mdx'),
		'mine/years/one.mdx': textOf('handbook/years/first.mdx').replace('id: ward', 'id: sea'),
		'mine/milestones/sail.mdx': textOf('handbook/milestones/wound-care.mdx')
			.replace('theme: ward', 'theme: sea')
			.replace(/^(?:builds|resources|templates):.*\n(?: {2}.*\n)*/gm, ''),
	};
	return {
		...pages,
		'mine/profile.yaml': 'keep: []\n',
		[mine]:
			'numbers:\n  year/one: 8192\n  theme/sea: 8193\n  milestone/sail: 8194\n  milestone/sail#ten-dressings: 8195\n',
	};
}
