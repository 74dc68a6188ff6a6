import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareReviews, isStill } from '../../../src/progress/changes.ts';
import type { ReviewData } from '../../../src/schemas/review.ts';
import { anyDay, anyId, anyProgress, evidence, milestone, nothing } from './any-progress.ts';

const ids = ['keel', 'mast', 'constructor'];
const outcomes = [
	{ id: 'laid', proof: 'link' as const },
	{ id: 'constructor', proof: 'witness' as const },
];
const road = ids.map((id) => ({ id, outcomes }));

const anyReview: fc.Arbitrary<ReviewData> = fc
	.record(
		{
			date: anyDay,
			ends: anyDay,
			visibility: fc.constant('mentor' as const),
			dates: fc.dictionary(fc.constantFrom(...ids), fc.record({ first: anyDay, last: anyDay }), {
				noNullPrototype: true,
			}),
			choices: fc.dictionary(anyId, fc.array(anyId, { maxLength: 2 }), { noNullPrototype: true }),
			progress: anyProgress({
				milestone: fc.constantFrom(...ids),
				outcome: fc.constantFrom('laid', 'constructor'),
			}),
		},
		{ requiredKeys: ['date', 'visibility', 'dates', 'choices', 'progress'] },
	)
	.map((review) => review as ReviewData);

const review = (fields: Partial<ReviewData> = {}): ReviewData => ({
	date: '2027-03-01',
	visibility: 'mentor',
	dates: {},
	choices: {},
	progress: nothing,
	...fields,
});

/** The same move told from its other end. */
const turn = <T extends { from: unknown; to: unknown; days?: number }>({
	from,
	to,
	days,
	...rest
}: T) => ({
	...rest,
	from: to,
	to: from,
	...(days === undefined ? {} : { days: 0 - days }),
});

describe('what moved between two reviews', () => {
	test('is nothing between a review and itself', () => {
		fc.assert(
			fc.property(anyReview, (one) => {
				expect(isStill(compareReviews(one, structuredClone(one), road))).toBe(true);
			}),
		);
	});

	test('is the same the other way round, with its sign turned', () => {
		fc.assert(
			fc.property(anyReview, anyReview, (a, b) => {
				const [there, back] = [compareReviews(a, b, road), compareReviews(b, a, road)];
				const without = ({ why: _, ...rest }: (typeof there.states)[number]) => rest;
				expect(back.states.map(without)).toEqual(there.states.map(without).map(turn));
				expect(back.slipped).toEqual(there.slipped.map(turn));
				expect(back.end).toEqual(there.end && turn(there.end));
				expect(back.levels).toEqual(there.levels.map(turn));
				expect(back.lost).toEqual(there.gained);
				expect(back.replaced).toEqual(
					there.replaced.map(({ before, now, ...place }) => ({
						...place,
						before: now,
						now: before,
					})),
				);
				expect(back.spent.own + there.spent.own).toBeCloseTo(0);
				expect(back.chosen.map(({ decision }) => decision)).toEqual(
					there.chosen.map(({ decision }) => decision),
				);
				expect(isStill(back)).toBe(isStill(there));
			}),
			{ numRuns: 1000 },
		);
	});

	test('is told in the order of the road, with only the differences', () => {
		const before = review({
			date: '2027-01-01',
			ends: '2029-12-31',
			dates: {
				keel: { first: '2027-01-04', last: '2027-03-28' },
				mast: { first: '2027-04-05', last: '2027-06-27' },
			},
			progress: {
				...nothing,
				milestones: { mast: milestone({ state: 'doing', spent: { own: 2, job: 1 } }) },
			},
		});
		const after = review({
			ends: '2030-01-07',
			dates: {
				keel: { first: '2027-01-04', last: '2027-03-28' },
				mast: { first: '2027-04-05', last: '2027-07-04' },
			},
			choices: { drive: ['sail'] },
			progress: {
				...nothing,
				milestones: {
					keel: milestone({ state: 'done', outcomes: { laid: [evidence('link')] } }),
					mast: milestone({ state: 'blocked', why: 'No wood.', spent: { own: 5, job: 1 } }),
				},
				skills: { planing: { level: 1, visibility: 'mentor', notes: [] } },
			},
		});
		expect(compareReviews(before, after, road)).toEqual({
			from: '2027-01-01',
			to: '2027-03-01',
			states: [
				{ id: 'keel', from: 'planned', to: 'claimed' },
				{ id: 'mast', from: 'doing', to: 'blocked', why: 'No wood.' },
			],
			slipped: [{ id: 'mast', from: '2027-06-27', to: '2027-07-04', days: 7 }],
			end: { from: '2029-12-31', to: '2030-01-07', days: 7 },
			gained: [{ id: 'keel', outcome: 'laid', evidence: evidence('link') }],
			replaced: [],
			lost: [],
			levels: [{ id: 'planing', from: 0, to: 1 }],
			spent: { own: 3, job: 0 },
			chosen: [{ decision: 'drive', options: ['sail'] }],
		});
	});

	test('names a choice that was taken back', () => {
		const [before, after] = [review({ choices: { drive: ['sail'] } }), review()];
		expect(compareReviews(before, after, road).chosen).toEqual([
			{ decision: 'drive', options: [] },
		]);
	});
});

describe('evidence', () => {
	const [draft, post, letter] = ['Draft notebook', 'Post of March', 'Letter'].map((text) => ({
		...evidence('link'),
		text,
	}));
	const holding = (...laid: (typeof draft)[]) =>
		review({
			progress: {
				...nothing,
				milestones: {
					keel: milestone({ outcomes: { laid: laid.flatMap((one) => one ?? []) } }),
				},
			},
		});

	test('that took the place of other evidence is neither gained nor taken back', () => {
		const changes = compareReviews(holding(draft), holding(post, letter), road);
		expect(changes.replaced).toEqual([{ id: 'keel', outcome: 'laid', before: draft, now: post }]);
		expect(changes.gained.map(({ evidence }) => evidence)).toEqual([letter]);
		expect(changes.lost).toEqual([]);
	});

	test('that was taken back is quoted', () => {
		const { lost } = compareReviews(holding(draft, post), holding(post), road);
		expect(lost).toEqual([{ id: 'keel', outcome: 'laid', evidence: draft }]);
	});
});
