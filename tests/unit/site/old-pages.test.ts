import { describe, expect, test } from 'vitest';
import { oldOutcomes, oldPages } from '../../../src/site/old-pages.ts';
import { list } from '../roadmap/ids/list.ts';
import { type Overlay, check, textOf } from '../roadmap/road.ts';

const handbook = {
	'handbook/ids.yaml': list({
		numbers: {
			'guide/begin': 18,
			'guide/end': 19,
			'milestone/wounds': 20,
			'milestone/wounds#ten-dressings': 21,
			'skill/lifting': 22,
			'theme/beds': 23,
			'resource/old-book': 24,
		},
		aliases: {
			'guide/begin': 'guide/start',
			'milestone/wounds': 'milestone/wound-care',
			'theme/beds': 'theme/ward',
		},
		retired: {
			'guide/end': { why: 'it never ends', instead: 'guide/begin' },
			'skill/lifting': { why: 'nobody lifts', instead: 'theme/field' },
			'resource/old-book': { why: 'out of print' },
		},
	}),
};

/** `old address → new one`, or the reason and what is offered instead. */
function told(overlay: Overlay): string[] {
	return oldPages(check({ ...handbook, ...overlay })).map((page) =>
		page.is === 'moved'
			? `${page.address} → ${page.to.address}`
			: `${page.address} ${page.why}: ${page.instead?.address ?? 'nothing'}`,
	);
}

describe('old addresses', () => {
	test('lead to the new page or say why there is none', () => {
		expect(told({})).toEqual([
			'/guides/begin/ → /guides/start/',
			'/milestones/wounds/ → /milestones/wound-care/',
			'/guides/end/ it never ends: /guides/start/',
			'/skills/lifting/ nobody lifts: /years/second/#theme-field',
		]);
	});

	test.each<readonly [string, Overlay, gone: string[]]>([
		[
			'the new page is hidden',
			{ 'mine/profile.yaml': 'hide:\n  - { item: guide/start, why: Known. }\n' },
			['/guides/begin/ → /guides/start/', '/guides/end/ it never ends: /guides/start/'],
		],
		[
			'the fork has a page of its own there',
			{
				'mine/skills/lifting.mdx': textOf('handbook/skills/dressing.mdx'),
				'mine/ids.yaml': 'numbers: { skill/lifting: 8192 }\n',
			},
			['/skills/lifting/ nobody lifts: /years/second/#theme-field'],
		],
		[
			'the profile keeps no guides',
			{
				'mine/profile.yaml':
					'keep: [year, milestone, decision, option, area, skill, template, page, resource]\n',
			},
			['/guides/begin/ → /guides/start/', '/guides/end/ it never ends: /guides/start/'],
		],
	])('are left out where %s', (_, overlay, gone) => {
		const left = told(overlay);
		expect(told({}).filter((line) => !left.includes(line))).toEqual(gone);
	});

	test('are kept of what the fork itself has retired', () => {
		expect(told({ 'mine/ids.yaml': 'retired: { guide/mine: { why: Mine. } }\n' })).toContain(
			'/guides/mine/ Mine.: nothing',
		);
	});
});

describe('old outcomes', () => {
	const milestone = check({}).roadmap?.milestones.find(({ id }) => id === 'wound-care');
	if (!milestone) throw new Error('The smallest road has no such milestone.');

	test.each<readonly [what: string, aliases: Record<string, string>, Record<string, string[]>]>([
		[
			'by each name that they had',
			{
				'milestone/wound-care#dressings': 'milestone/wound-care#ten-dressings',
				'milestone/wounds#a-dressing': 'milestone/wound-care#ten-dressings',
			},
			{ 'ten-dressings': ['dressings', 'a-dressing'] },
		],
		[
			'not where their milestone alone was renamed',
			{ 'milestone/wounds': 'milestone/wound-care' },
			{},
		],
		[
			'not where an outcome of today has the name',
			{ 'milestone/wounds#ten-dressings': 'milestone/wound-care#ten-dressings' },
			{},
		],
		['not on another page', { 'milestone/ward#old': 'milestone/ward#new' }, {}],
	])('are found %s', (_, aliases, expected) => {
		const found = oldOutcomes(milestone, { aliases: new Map(Object.entries(aliases)) });
		expect(Object.fromEntries(found)).toEqual(expected);
	});
});
