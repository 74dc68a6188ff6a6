import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { plan } from '../../../src/plan/plan.ts';
import { progressOf } from '../../../src/plan/from-content.ts';
import { freeze, writeReview } from '../../../src/progress/snapshot.ts';
import { reviewSchema } from '../../../src/schemas/review.ts';
import { fork, settings } from '../formats/outlines.ts';
import { anyDay, anyId, anyProgress, anyText, milestone, nothing } from './any-progress.ts';

const progress = {
	...nothing,
	milestones: {
		'lay-keel': milestone({ state: 'done', started: '2027-01-04', finished: '2027-02-07' }),
		mast: milestone({ state: 'dropped', why: 'A motor it is.' }),
	},
};
const made = plan(
	fork,
	{ ...settings, choices: { drive: ['motor'] } },
	progressOf(progress),
	'2027-03-01',
);

describe('a review', () => {
	test('freezes the record, the choices and the dates of what is still to be done', () => {
		const review = freeze('2027-03-01', made, progress, { drive: ['motor'] }, 'Ada');
		expect(review).toMatchObject({
			date: '2027-03-01',
			with: 'Ada',
			choices: { drive: ['motor'] },
		});
		expect(review.progress).toEqual(progress);
		expect(Object.keys(review.dates)).toEqual(
			made.milestones.filter(({ state }) => state !== 'done').map(({ id }) => id),
		);
		expect(Object.keys(review.dates)).not.toContain('lay-keel');
	});

	test('tells the days that the plan tells', () => {
		const { dates, ends } = freeze('2027-03-01', made, progress, {});
		const plank = made.milestones.find(({ id }) => id === 'plank');
		expect(plank?.first).toBeDefined();
		expect(dates['plank']).toEqual({ first: '2027-04-05', last: '2027-07-04' });
		expect(ends).toBe('2028-01-02');
	});

	test('knows no days without a first day of the road', () => {
		const dateless = plan(fork, { ...settings, start: undefined }, progressOf(progress));
		expect(freeze('2027-03-01', dateless, progress, {})).toEqual({
			date: '2027-03-01',
			visibility: 'mentor',
			dates: {},
			choices: {},
			progress,
		});
	});

	test('is read as it was written', () => {
		const span = fc.record({ first: anyDay, last: anyDay });
		const choices = fc.dictionary(anyId, fc.array(anyId, { minLength: 1, maxLength: 2 }), {
			noNullPrototype: true,
		});
		const anyReview = fc.record(
			{
				date: anyDay,
				with: anyText,
				visibility: fc.constantFrom('public', 'mentor', 'private'),
				ends: anyDay,
				dates: fc.dictionary(anyId, span, { noNullPrototype: true }),
				choices,
				progress: anyProgress(),
			},
			{ requiredKeys: ['date', 'visibility', 'dates', 'choices', 'progress'] },
		);
		fc.assert(
			fc.property(anyReview, (drawn) => {
				const review = reviewSchema.parse(drawn);
				const text = writeReview(review);
				expect(reviewSchema.parse(parse(text))).toEqual(review);
				expect(writeReview(reviewSchema.parse(parse(text)))).toBe(text);
			}),
			{ numRuns: 1000 },
		);
	});

	test('of a road on which nothing has happened can be read', () => {
		const review = freeze('2027-03-01', made, nothing, {});
		expect(reviewSchema.parse(parse(writeReview(review)))).toEqual(review);
	});
});
