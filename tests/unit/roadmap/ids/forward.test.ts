import { describe, expect, test } from 'vitest';
import type { Checked } from '../../../../src/roadmap/check.ts';
import { type Overlay, check, placesOf, textOf } from '../road.ts';
import { free, list } from './list.ts';

const profile = 'mine/profile.yaml';
const progress = 'mine/progress.yaml';
const night = 'mine/milestones/night-course.mdx';
const guide = 'mine/guides/second-week.mdx';

/** What upstream has renamed, and what it has retired. */
const handbook = {
	'handbook/ids.yaml': list({
		numbers: Object.fromEntries(
			[
				'milestone/wounds',
				'milestone/wounds#ten',
				'milestone/baths',
				'skill/bandaging',
				'skill/lifting',
				'decision/branch',
				'decision/hospital',
				'option/ambulance',
				'option/office',
				'theme/beds',
				'theme/kitchen',
				'resource/wounds-book',
				'resource/old-book',
				'guide/begin',
				'guide/end',
			].map((name, at) => [name, free + at]),
		),
		aliases: {
			'milestone/wounds': 'milestone/wound-care',
			'milestone/wounds#ten': 'milestone/wound-care#ten-dressings',
			'skill/bandaging': 'skill/dressing',
			'decision/branch': 'decision/field',
			'option/ambulance': 'option/emergency',
			'theme/beds': 'theme/ward',
			'resource/wounds-book': 'resource/wound-book',
			'guide/begin': 'guide/start',
		},
		retired: {
			'milestone/baths': { why: 'Machines do it.', instead: 'milestone/wound-care' },
			'skill/lifting': { why: 'Nobody lifts any more.' },
			'decision/hospital': { why: 'There is only one.' },
			'option/office': { why: 'It is no nursing.' },
			'theme/kitchen': { why: 'Meals are brought.' },
			'resource/old-book': { why: 'Out of print.' },
			'guide/end': { why: 'It never ends.' },
		},
	}),
};

/** Checks what a fork has written before upstream renamed and retired. */
function merged(overlay: Overlay): Checked {
	const numbers = {
		'mine/ids.yaml':
			'numbers:\n  milestone/night-course: 8192\n  milestone/night-course#ten-dressings: 8193\n  guide/second-week: 8194\n  option/day: 8195\n',
	};
	const checked = check({ ...handbook, ...numbers, ...overlay });
	// What is not written in a row has a number all the same.
	return { ...checked, faults: checked.faults.filter(({ code }) => code !== 'lost-own-id') };
}

/** `line:column code: mend` of everything that is told about one file. */
function told({ faults }: Checked, path: string): string[] {
	return faults.map(({ file, line, column, code, mend }) =>
		[file === `content/${path}` ? '' : `${file}:`, `${line}:${column} ${code}: ${mend}`].join(''),
	);
}

const course = (fields: string) =>
	textOf('handbook/milestones/wound-care.mdx').replace('theme: ward', fields);
const page = (body: string) =>
	`---\ntitle: Second week\nsummary: What to do next.\nreviewed: 2026-11-22\norder: 2\n---\n\n## Monday\n\n${body}\n`;

describe('a fork after upstream has renamed something', () => {
	test.each<readonly [path: string, text: string, ...told: string[]]>([
		[
			'mine/milestones/wounds.yaml',
			'months: 5\n',
			'1:1 renamed-id: rename it to content/mine/milestones/wound-care.yaml',
		],
		[
			'mine/guides/begin.mdx',
			textOf('handbook/guides/start.mdx'),
			'1:1 renamed-id: rename it to content/mine/guides/start.mdx',
		],
		[
			'mine/milestones/wounds.yaml',
			'outcomes:\n  - { id: ten, text: Ten., proof: witness }\n',
			'1:1 renamed-id: rename it to content/mine/milestones/wound-care.yaml',
			'2:11 renamed-id: write ten-dressings',
		],
		[night, course('theme: ward\nneeds: [wounds]'), '6:9 renamed-id: write wound-care'],
		[night, course('theme: beds'), '5:8 renamed-id: write ward'],
		[
			night,
			course('theme: ward').replace('skill: dressing', 'skill: bandaging'),
			'12:14 renamed-id: write dressing',
		],
		[
			night,
			course('theme: ward\nneeds: [wound-care, wounds]'),
			'6:21 renamed-id: take it out, once what it says is said under the new name',
		],
		[
			'mine/milestones/wound-care.yaml',
			'helps: [wounds]\n',
			'1:9 renamed-id: take it out, once what it says is said under the new name',
		],
		[
			'mine/years/first.yaml',
			'themes:\n  - { id: beds, title: Beds }\n',
			'2:11 renamed-id: write ward',
		],
		[
			profile,
			'hide:\n  - { item: guide/begin, why: Known. }\n',
			'2:13 renamed-id: write guide/start',
		],
		[
			profile,
			'choices:\n  branch: [ambulance]\n',
			'2:3 renamed-id: write field',
			'2:12 renamed-id: write emergency',
		],
		[
			progress,
			'asks: [{ text: How?, about: skill/bandaging }]\n',
			'1:29 renamed-id: write skill/dressing',
		],
		[
			progress,
			'milestones:\n  wounds: { outcomes: { ten: [] } }\nskills: { bandaging: 2 }\n',
			'2:3 renamed-id: write wound-care',
			'2:25 renamed-id: write ten-dressings',
			'3:11 renamed-id: write dressing',
		],
		[
			progress,
			'milestones:\n  wounds: { state: doing }\n  wound-care: {}\n',
			'2:3 renamed-id: take it out, once what it says is said under the new name',
		],
		[
			'mine/resources.yaml',
			'- { id: wounds-book, title: Ours, authors: [A], kind: book, url: https://example.org, hours: 1, level: intro, free: true, about: x }\n',
			'1:9 renamed-id: write wound-book',
		],
		[
			guide,
			page('See [wounds](../milestones/wounds.mdx#outcome-ten) [@wounds-book].'),
			'10:5 renamed-id: write ../milestones/wound-care.mdx#outcome-ten-dressings',
			'10:52 renamed-id: write [@wound-book]',
		],
		[
			guide,
			page('See [beds](../years/first.mdx#theme-beds), [a book](../resources.yaml#wounds-book).'),
			'10:5 renamed-id: write ../years/first.mdx#theme-ward',
			'10:44 renamed-id: write ../resources.yaml#wound-book',
		],
	])('builds with a warning at %s: %j', (path, text, ...expected) => {
		const checked = merged({ [path]: text });
		expect(told(checked, path)).toEqual(expected);
		expect(checked.roadmap).toBeDefined();
	});

	test('has its patch on the page of the new name', () => {
		const { roadmap } = merged({ 'mine/milestones/wounds.yaml': 'title: Ours\n' });
		const milestone = roadmap?.milestones.find(({ id }) => id === 'wound-care');
		expect(milestone).toMatchObject({ title: 'Ours', shelf: 'patched' });
	});

	test('keeps the patch of the new name where both lie', () => {
		const { roadmap, faults } = merged({
			'mine/milestones/wounds.yaml': 'title: Old\n',
			'mine/milestones/wound-care.yaml': 'title: New\n',
		});
		expect(roadmap?.milestones.find(({ id }) => id === 'wound-care')?.title).toBe('New');
		expect(faults.map(({ file, code }) => `${file} ${code}`)).toEqual([
			'content/mine/milestones/wounds.yaml renamed-id',
		]);
	});

	test('has its choices, its progress and what it hides under the new names', () => {
		const checked = merged({
			[profile]: 'choices:\n  branch: [ambulance]\nhide:\n  - { item: guide/begin, why: Known. }\n',
			[progress]:
				'asks: [{ text: How?, about: wounds }]\nmilestones:\n  wounds: { state: doing, outcomes: { ten: [] } }\nskills: { bandaging: 2 }\n',
		});
		expect(checked.profile).toMatchObject({
			choices: { field: ['emergency'] },
			hide: [{ item: 'guide/start' }],
		});
		expect(checked.progress).toMatchObject({
			asks: [{ about: 'wound-care' }],
			milestones: { 'wound-care': { state: 'doing', outcomes: { 'ten-dressings': [] } } },
			skills: { dressing: { level: 2 } },
		});
	});

	test('keeps a page of its own under the old name once that has a number of its own', () => {
		const checked = check({
			...handbook,
			'mine/milestones/wounds.mdx': textOf('handbook/milestones/wound-care.mdx'),
			'mine/ids.yaml':
				'numbers: { milestone/wounds: 8192, milestone/wounds#ten-dressings: 8193 }\n',
			[progress]: 'milestones: { wounds: { state: doing } }\n',
		});
		expect(placesOf(checked)).toEqual([]);
		expect(Object.keys(checked.progress.milestones)).toEqual(['wounds']);
	});
});

describe('a fork after upstream has retired something', () => {
	const out = 'take it out';
	test.each<readonly [path: string, text: string, ...told: string[]]>([
		[
			'mine/milestones/baths.yaml',
			'months: 5\n',
			'1:1 retired-id: take it out, or name milestone/wound-care in its place',
		],
		[
			night,
			course('theme: ward\nneeds: [baths, wound-care]'),
			'6:9 retired-id: take it out, or name milestone/wound-care in its place',
		],
		[
			night,
			course('theme: ward').replace('skill: dressing', 'skill: lifting'),
			`12:14 retired-id: ${out}`,
		],
		[night, course('theme: kitchen'), `5:8 retired-id: ${out}`],
		['mine/milestones/wound-care.yaml', 'theme: kitchen\n', `1:8 retired-id: ${out}`],
		[
			'mine/options/day.mdx',
			textOf('handbook/options/emergency.mdx').replace('decision: field', 'decision: hospital'),
			`5:11 retired-id: ${out}`,
		],
		[profile, 'hide:\n  - { item: skill/lifting, why: No. }\n', `2:13 retired-id: ${out}`],
		[profile, 'choices: { hospital: [office] }\n', `1:12 retired-id: ${out}`],
		[profile, 'choices: { field: [office, emergency] }\n', `1:20 retired-id: ${out}`],
		[
			progress,
			'milestones:\n  baths: { state: doing }\nskills: { lifting: 2 }\n',
			'2:3 retired-id: take it out, or name milestone/wound-care in its place',
			`3:11 retired-id: ${out}`,
		],
		[progress, 'asks: [{ text: How?, about: guide/end }]\n', `1:29 retired-id: ${out}`],
		[
			guide,
			page('See [the end](end.mdx) and [it](../years/first.mdx#theme-kitchen) [@old-book].'),
			`10:5 retired-id: ${out}`,
			`10:28 retired-id: ${out}`,
			`10:67 retired-id: ${out}`,
		],
	])('builds with a warning at %s: %j', (path, text, ...expected) => {
		const checked = merged({ [path]: text });
		expect(told(checked, path)).toEqual(expected);
		expect(checked.roadmap).toBeDefined();
	});

	test('says why it is gone and what becomes of the entry', () => {
		const { faults } = merged({ [progress]: 'milestones: { baths: {} }\n' });
		expect(faults).toMatchObject([
			{
				words: 'baths',
				why: 'milestone/baths is gone (Machines do it), so this is passed over',
			},
		]);
	});

	test('passes over progress, choices and hiding, and keeps the question without its subject', () => {
		const checked = merged({
			[profile]: 'choices: { hospital: [office] }\nhide:\n  - { item: guide/end, why: x }\n',
			[progress]:
				'asks: [{ text: How?, about: baths }]\nmilestones: { baths: {}, wound-care: {} }\n',
		});
		expect(checked.profile).toMatchObject({ choices: {}, hide: [] });
		expect(checked.progress.asks).toEqual([{ text: 'How?', visibility: 'mentor' }]);
		expect(Object.keys(checked.progress.milestones)).toEqual(['wound-care']);
	});

	test('leaves a patched page in the theme of the handbook, and a page of its own off the road', () => {
		const { roadmap } = merged({
			'mine/milestones/wound-care.yaml': 'theme: kitchen\n',
			[night]: course('theme: kitchen'),
		});
		expect(roadmap?.milestones.map(({ id, theme }) => `${id} in ${theme.id}`)).toEqual([
			'wound-care in ward',
			'emergency-course in field',
		]);
		expect(roadmap?.hidden).toMatchObject([{ id: 'night-course', why: 'Meals are brought.' }]);
	});

	test('keeps a whole page of a retired name as one of its own, and asks for a number', () => {
		const checked = check({
			...handbook,
			'mine/milestones/baths.mdx': textOf('handbook/milestones/wound-care.mdx'),
		});
		expect(placesOf(checked)).toEqual([
			'content/mine/milestones/baths.mdx:1:1 no-own-number',
			'content/mine/milestones/baths.mdx:1:1 retired-id',
		]);
		expect(checked.roadmap?.milestones.map(({ id }) => id)).toContain('baths');
		expect([...checked.unnumbered.mine.keys()]).toEqual([
			'milestone/baths',
			'milestone/baths#ten-dressings',
		]);
	});
});

describe('the handbook itself', () => {
	test.each([
		['needs: [baths]', '1:9 unknown-id'],
		['helps: [wounds]', '1:9 renamed-id'],
	])('is %s wrong', (line, place) => {
		const path = 'handbook/milestones/emergency-course.mdx';
		const text = textOf(path)
			.replace('---\n', `---\n${line}\n`)
			.replace(/^needs: \[wound.*\n/m, '');
		expect(placesOf(check({ ...handbook, [path]: text }))[0]).toBe(
			`content/${path}:${place.replace('1:', '2:')}`,
		);
	});

	test('may not link to what it has retired', () => {
		const path = 'handbook/guides/start.mdx';
		const checked = check({ ...handbook, [path]: `${textOf(path)}\nSee [it](end.mdx).\n` });
		expect(checked.faults).toMatchObject([
			{ code: 'broken-link', why: expect.stringContaining('It never ends') as string },
		]);
	});
});

describe('names', () => {
	test('are followed to the end, outcomes with their milestones', () => {
		const { ids } = check({
			'handbook/ids.yaml': list({
				numbers: { 'milestone/a': 30, 'milestone/a#ten-dressings': 31, 'milestone/b': 32 },
				aliases: { 'milestone/a': 'milestone/b', 'milestone/b': 'milestone/wound-care' },
			}),
		});
		expect(Object.fromEntries(ids.aliases)).toEqual({
			'milestone/a': 'milestone/wound-care',
			'milestone/a#ten-dressings': 'milestone/wound-care#ten-dressings',
			'milestone/b': 'milestone/wound-care',
		});
	});

	test('of outcomes are retired with their milestone', () => {
		const { ids, faults } = check({
			'handbook/ids.yaml': list({
				numbers: { 'milestone/a': 30, 'milestone/a#x': 31 },
				retired: { 'milestone/a': { why: 'No.' } },
			}),
		});
		expect(faults).toEqual([]);
		expect([...ids.retired.keys()]).toEqual(['milestone/a', 'milestone/a#x']);
	});

	test.each([
		[{ aliases: { 'milestone/a': 'skill/dressing' } }, 'wrong-kind'],
		[{ aliases: { 'milestone/a': 'wound-care' } }, 'bad-id'],
		[{ aliases: { 'milestone/a': 'milestone/b' } }, 'lost-target'],
		[{ aliases: { 'milestone/a': 'milestone/a' } }, 'alias-circle'],
		[{ retired: { 'milestone/a': { why: 'No.', instead: 'skill/gone' } } }, 'lost-target'],
		[{ numbers: {}, retired: { 'milestone/wound-care': { why: 'No.' } } }, 'living-id'],
		[
			{
				aliases: { 'milestone/a': 'milestone/wound-care' },
				retired: { 'milestone/a': { why: 'No.' } },
			},
			'duplicate-id',
		],
	])('are refused: %j', (more, code) => {
		const { faults } = check({
			'handbook/ids.yaml': list({ numbers: { 'milestone/a': free }, ...more }),
		});
		expect(faults.map((fault) => fault.code)).toEqual([code]);
	});

	test('leads on to what the profile leaves out without a fault', () => {
		const checked = check({
			...handbook,
			[profile]: 'hide:\n  - { item: guide/start, why: Known. }\n',
			'mine/ids.yaml': 'numbers: { guide/second-week: 8192 }\n',
			[guide]: page('See [the start](begin.mdx).'),
		});
		expect(placesOf(checked)).toEqual([]);
	});
});
