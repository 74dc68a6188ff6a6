import { describe, expect, it } from 'vitest';
import { groupByState } from '../../../src/progress/groups.ts';
import { mergeProgress } from '../../../src/progress/merge.ts';
import { totalsOf } from '../../../src/progress/totals.ts';
import {
	isBackupDue,
	tellBackup,
	tellBeside,
	tellLeftOut,
	tellLevel,
	tellMerge,
	tellProgress,
	tellStanding,
	tellTotals,
	tellUndone,
} from '../../../src/progress/words/keeping.ts';
import { evidence, milestone, nothing } from './any-progress.ts';

const today = '2027-03-10';

describe('the backup line', () => {
	it.each([
		[undefined, 'Never backed up'],
		['2027-03-11', 'Backed up today'],
		['2027-03-10', 'Backed up today'],
		['2027-03-09', 'Backed up 1 day ago'],
		['2027-03-07', 'Backed up 3 days ago'],
	])('of %s says “%s”', (last, words) => {
		expect(tellBackup(last, today)).toBe(words);
	});

	it.each([
		[undefined, false, false],
		[undefined, true, true],
		['2027-03-04', true, false],
		['2027-03-03', true, true],
		['2020-01-01', false, false],
	])('of %s with changes %s asks again: %s', (last, changed, due) => {
		expect(isBackupDue(last, changed, today)).toBe(due);
	});
});

describe('a standing line', () => {
	it('is there for everything that goes wrong, and only then', () => {
		expect(tellStanding('kept')).toBeUndefined();
		expect(tellStanding('memory')).toContain('Not saved on this device');
		expect(tellStanding('full')).toContain('Not saved');
		expect(tellStanding('newer')).toContain('Reading only');
	});
});

describe('how far a milestone is', () => {
	const asked = [
		{ id: 'a', proof: 'link' },
		{ id: 'b', proof: 'measure' },
	] as const;

	it.each([
		[undefined, 'planned'],
		[milestone({ state: 'doing', why: 'kept from before' }), 'under way'],
		[milestone({ state: 'blocked', why: 'No data.' }), 'blocked: No data.'],
		[milestone({ state: 'dropped', why: 'Enough.' }), 'dropped: Enough.'],
		[milestone({ state: 'done' }), 'claimed: 2 outcomes still lack the proof they ask for'],
		[
			milestone({ state: 'done', outcomes: { a: [evidence('link')], b: [evidence('link')] } }),
			'claimed: 1 outcome still lacks the proof it asks for',
		],
		[
			milestone({ state: 'done', outcomes: { a: [evidence('link')], b: [evidence('measure')] } }),
			'done',
		],
	])('is told of %j as “%s”', (progress, words) => {
		expect(tellProgress(asked, progress)).toBe(words);
	});

	it('sorts milestones by what one wants to know first, with a note where there is more to say', () => {
		const milestones = ['w', 'x', 'y', 'z'].map((id) => ({ id, outcomes: asked }));
		const groups = groupByState(milestones, {
			milestones: {
				x: milestone({ state: 'done' }),
				y: milestone({ state: 'doing' }),
				z: milestone({ state: 'blocked', why: 'No data.' }),
			},
		});
		expect(
			groups.map(({ title, items }) => [title, ...items.map(({ item, note }) => [item.id, note])]),
		).toEqual([
			['Under way', ['y', undefined]],
			['Blocked', ['z', 'blocked: No data.']],
			['Claimed, not yet proven', ['x', 'claimed: 2 outcomes still lack the proof they ask for']],
			['Planned', ['w', undefined]],
		]);
	});

	it('folds a long list of milestones that are not begun, and no other', () => {
		const milestones = Array.from({ length: 16 }, (_, at) => ({ id: `m-${at}`, outcomes: asked }));
		const done = milestones
			.slice(0, 8)
			.map(({ id }) => [id, milestone({ state: 'doing' })] as const);
		const groups = groupByState(milestones, { milestones: Object.fromEntries(done) });
		expect(groups.map(({ state, folded }) => [state, folded])).toEqual([
			['doing', undefined],
			['planned', '8 milestones'],
		]);
		expect(groupByState(milestones.slice(0, 3), nothing)[0]?.folded).toBeUndefined();
	});

	it('is counted in words; what is dropped does not count', () => {
		const milestones = ['x', 'y', 'z'].map((id) => ({ id, outcomes: asked }));
		const progress = {
			...nothing,
			milestones: {
				x: milestone({ state: 'done', outcomes: { a: [evidence('link')] } }),
				z: milestone({ state: 'dropped', why: 'Enough.' }),
			},
		};
		expect(tellTotals(totalsOf(milestones, progress))).toMatchInlineSnapshot(`
			[
			  "2 milestones: 1 claimed, 1 planned.",
			  "1 more dropped.",
			  "4 outcomes: 1 has the evidence that it asks for.",
			]
		`);
		const [first, ...others] = milestones;
		const aside = [...(first ? [first] : []), ...others.map((one) => ({ ...one, aside: true }))];
		expect(tellTotals(totalsOf(aside, progress))).toMatchInlineSnapshot(`
			[
			  "1 milestone: 1 claimed.",
			  "1 more dropped.",
			  "1 more of options not chosen.",
			  "2 outcomes: 1 has the evidence that it asks for.",
			]
		`);
		expect(groupByState(aside, progress).map(({ title }) => title)).toMatchInlineSnapshot(`
			[
			  "Claimed, not yet proven",
			  "Dropped",
			  "Of options not chosen",
			]
		`);
	});
});

it('counts what an import would do', () => {
	const here = { ...nothing, milestones: { x: milestone(), y: milestone() } };
	const file = {
		...nothing,
		milestones: { x: milestone(), y: milestone({ state: 'doing' }), z: milestone() },
	};
	const known = (name: string) => name !== 'milestone/z';
	expect(tellMerge(mergeProgress(here, file, known))).toBe(
		'3 items: 1 new, 1 changed, 1 the same, 1 of them not on this road',
	);
	expect(tellMerge(mergeProgress(here, here, known))).toBe('2 items: 0 new, 0 changed, 2 the same');
});

it.each([
	[0, 'none yet'],
	[2, '2, Copies'],
	[5, '5'],
])('calls level %d “%s”', (level, words) => {
	expect(tellLevel(level, ['Sweeps', 'Copies'])).toBe(words);
});

it('tells what a record lacks that was made on a site for others', () => {
	expect(tellLeftOut('public', 'These lines have')).toMatchInlineSnapshot(
		`"This site was built without what your mentor and you alone may see. These lines have of that only what you wrote in this browser: where your progress.yaml says more, keep it."`,
	);
});

it.each([
	['remove', { restored: 2, left: 0 }, 'It is back.'],
	['remove', { restored: 1, left: 1 }, 'It is back, but for 1 part that you have changed since.'],
	['remove', { restored: 0, left: 2 }, 'Nothing is undone: you have changed all of it since.'],
	['import', { restored: 3, left: 0 }, 'Everything is as it was before the file.'],
] as const)('tells of an undone %s with %j: “%s”', (what, done, words) => {
	expect(tellUndone(what, done)).toBe(words);
});

it.each([
	[0, 0, undefined],
	[1, 0, '1 answer of a mentor'],
	[0, 2, '2 frozen reviews'],
	[2, 1, '2 answers of mentors and 1 frozen review'],
])('tells of %d answers and %d reviews as “%s”', (answers, reviews, words) => {
	expect(tellBeside({ answers, reviews })).toBe(words);
});
