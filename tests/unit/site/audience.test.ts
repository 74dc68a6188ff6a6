import { describe, expect, test } from 'vitest';
import type { Audience } from '../../../src/roadmap/audience.ts';
import { checkContent } from '../../../src/roadmap/check.ts';
import { forReaders } from '../../../src/site/audience.ts';
import { context, lay } from '../roadmap/road.ts';

/** A fork that says something to each kind of reader, and something of a page that is private. */
const files = lay({
	'mine/options/children.yaml': 'visibility: private\n',
	'mine/milestones/wound-care.yaml': 'visibility: mentor\n',
	'mine/ids.yaml':
		'numbers:\n  option/children: 8192\n  milestone/wound-care#ten-dressings: 8193\n  skill/dressing: 8194\naliases:\n  option/small-ones: option/children\nretired:\n  skill/old: { why: Gone., instead: skill/dressing }\n  option/old: { why: Gone., instead: option/children }\n',
	'mine/profile.yaml':
		'start: 2027-01-04\nchoices: { field: [children] }\npauses:\n  - { from: 2027-08-02, to: 2027-08-22, why: public words, visibility: public }\n  - { from: 2027-09-02, to: 2027-09-22, why: mentor words }\n  - { from: 2027-10-02, to: 2027-10-22, why: private words, visibility: private }\nhide:\n  - { item: template/log, why: public words }\n  - { item: guide/start, why: mentor words, visibility: mentor }\n',
	'mine/progress.yaml':
		'updated: 2026-11-20\nasks:\n  - { text: public words, visibility: public }\n  - { text: about a page, about: wound-care, visibility: public }\nmilestones:\n  wound-care: { state: doing, visibility: public }\n  emergency-course: { state: doing, visibility: public }\nskills:\n  dressing: { level: 1, visibility: mentor }\n',
	'mine/reviews/2026-10-01.yaml':
		'date: 2026-10-01\nwith: mentor words\nchoices: { field: [children] }\nprogress:\n  milestones:\n    emergency-course: { state: doing, visibility: public, notes: [{ text: private words }] }\n    long-gone: { state: doing, visibility: public }\n',
	'mine/reviews/2026-11-01.yaml': 'date: 2026-11-01\nvisibility: private\n',
	'mine/feedback/2026-11-01.yaml':
		'date: 2026-11-01\ntext: mentor words\nmarks:\n  - { item: option/children, mark: agree }\n  - { item: skill/dressing, mark: agree }\n',
	'mine/feedback/2026-11-02.yaml': 'date: 2026-11-02\ntext: private words\nvisibility: private\n',
	'mine/feedback/2026-11-03.yaml': 'date: 2026-11-03\ntext: public words\nvisibility: public\n',
});

const as = (audience: Audience) =>
	forReaders(checkContent(files, { ...context, today: '2026-11-22', audience }));
const open = { public: as('public'), mentor: as('mentor'), private: as('private') };
/** Everything but faults, and the texts of pages, whose links are followed when they are rendered. */
const said = (audience: Audience) => {
	const { faults: _, links: __, pages, ids, unnumbered, ...rest } = open[audience];
	return JSON.stringify({
		...rest,
		roadmap: undefined,
		pages: pages.map(({ body: _, ...page }) => page),
		ids: [...ids.numbers.keys(), ...ids.aliases, ...ids.retired],
		unnumbered: [...unnumbered.handbook.keys(), ...unnumbered.mine.keys()],
	});
};

describe('content for readers', () => {
	test('has no fault for any of them', () => {
		for (const { faults } of Object.values(open))
			expect(faults.filter(({ severity }) => severity === 'fault')).toEqual([]);
	});

	test.each([
		[
			'public',
			['public words'],
			['mentor words', 'private words', 'children', 'wound-care', 'small-ones'],
		],
		[
			'mentor',
			['public words', 'mentor words', 'wound-care'],
			['private words', 'children', 'small-ones'],
		],
		['private', ['public words', 'mentor words', 'private words', 'children', 'small-ones'], []],
	] as const)('of a %s site says what is for them, and nothing else', (audience, some, none) => {
		const text = said(audience);
		expect(some.filter((words) => !text.includes(words))).toEqual([]);
		expect(none.filter((words) => text.includes(words))).toEqual([]);
	});

	test('names nothing in the fields of a page that its readers are not to know of', () => {
		const needs = (audience: Audience) =>
			open[audience].pages.find(({ id }) => id === 'emergency-course')?.data['needs'];
		expect(needs('mentor')).toEqual(['wound-care']);
		expect(needs('public')).toEqual([]);
	});

	test('keeps the days of a pause whose reason is not told', () => {
		const { pauses } = open.public.profile;
		expect(pauses.map(({ from, why }) => [from, why])).toEqual([
			['2027-08-02', 'public words'],
			['2027-09-02', undefined],
			['2027-10-02', undefined],
		]);
	});

	test('keeps progress of what is shown and loses that of what is not', () => {
		expect(Object.keys(open.public.progress.milestones)).toEqual(['emergency-course']);
		expect(open.public.progress.asks.map(({ text }) => text)).toEqual(['public words']);
	});

	test('chooses nothing that is not shown', () => {
		expect(open.public.profile.choices).toEqual({});
		expect(open.private.profile.choices).toEqual({ field: ['children'] });
	});

	test('loses of an old review what is gone from the road: it may have been a secret', () => {
		expect(Object.keys(open.mentor.reviews[0]?.progress.milestones ?? {})).toEqual([
			'emergency-course',
		]);
		expect(Object.keys(open.private.reviews[0]?.progress.milestones ?? {})).toEqual([
			'emergency-course',
			'long-gone',
		]);
	});

	test('keeps numbers and tombstones of what is shown', () => {
		const { numbers, retired } = open.public.ids;
		expect([...numbers.keys()]).toEqual(['skill/dressing']);
		expect([...retired].map(([name, { instead }]) => [name, instead])).toEqual([
			['skill/old', 'skill/dressing'],
			['option/old', undefined],
		]);
	});

	test('does not tell what was a secret', () => {
		expect(open.public.isSecret('option/children')).toBe(false);
	});
});
