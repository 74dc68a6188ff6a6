import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	canonical,
	draftedNames,
	noDrafts,
	same,
	untouched,
	withDrafts,
} from '../../../src/progress/draft.ts';
import { anyProgress, evidence, milestone, nothing } from './any-progress.ts';

const committed = {
	...nothing,
	updated: '2027-01-10',
	asks: [{ text: 'How?', visibility: 'mentor' as const }],
	milestones: { keel: milestone({ state: 'doing' }), mast: milestone() },
	skills: { planing: { level: 1, visibility: 'mentor' as const, notes: [] } },
};

describe('drafts over what is committed', () => {
	test('change nothing when there are none', () => {
		expect(withDrafts(committed, noDrafts)).toEqual(committed);
		expect(draftedNames(committed, noDrafts)).toEqual([]);
	});

	test('replace whole items and leave the others', () => {
		const keel = milestone({ state: 'done', outcomes: { laid: [evidence('link')] } });
		const over = withDrafts(committed, { ...noDrafts, milestones: { keel }, asks: [] });
		expect(over).toEqual({ ...committed, asks: [], milestones: { ...committed.milestones, keel } });
	});

	test.each([
		[
			'names what is new',
			{ milestones: { plank: milestone({ state: 'doing' }) } },
			['milestone/plank'],
		],
		[
			'names what changes',
			{ milestones: { mast: milestone({ state: 'doing' }) } },
			['milestone/mast'],
		],
		['names no milestone that says the same', { milestones: { mast: milestone() } }, []],
		[
			'names no draft that says nothing of what nobody has touched',
			{ milestones: { plank: untouched } },
			[],
		],
		[
			'names no level 0 of a skill of which nothing is written',
			{ skills: { knots: level(0) } },
			[],
		],
		[
			'names a level',
			{ skills: { planing: level(2), knots: level(1) } },
			['skill/planing', 'skill/knots'],
		],
		['names requests', { asks: [] }, ['asks']],
		['names no requests that are the same', { asks: committed.asks }, []],
		['knows ids such as constructor', { milestones: { constructor: untouched } }, []],
		[
			'tells constructor like others',
			{ milestones: { constructor: milestone({ state: 'done' }) } },
			['milestone/constructor'],
		],
	] as const)('%s', (_, drafts, names) => {
		expect(draftedNames(committed, { ...noDrafts, ...drafts } as typeof noDrafts)).toEqual(names);
	});

	test('say what is committed again once they are committed', () => {
		fc.assert(
			fc.property(anyProgress(), anyProgress(), (here, { milestones, skills, asks }) => {
				const drafts = { milestones, skills, asks };
				expect(draftedNames(withDrafts(here, drafts), drafts)).toEqual([]);
			}),
		);
	});
});

describe('sameness', () => {
	test.each([
		[{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
		[{ a: undefined }, {}, true],
		[[1, 2], [2, 1], false],
		[{ a: { b: [1] } }, { a: { b: [1] } }, true],
		[{ a: '1' }, { a: 1 }, false],
		[undefined, {}, false],
		[[], {}, false],
		[{ 'a":1,"b': 1 }, { a: 1, b: 1 }, false],
	])('of %j and %j is %j', (a, b, expected) => {
		expect(same(a, b)).toBe(expected);
	});

	test('is one text that can be read again', () => {
		fc.assert(
			fc.property(anyProgress(), (progress) => {
				expect(JSON.parse(canonical(progress))).toEqual(progress);
			}),
		);
	});
});

function level(number: number) {
	return { level: number, visibility: 'mentor' as const, notes: [] };
}
