import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseReview } from '../../../src/progress/parse-review.ts';
import { wrong } from '../../../src/progress/shape.ts';
import { reviewSchema } from '../../../src/schemas/review.ts';
import { anyDay, anyId, anyProgress, anyText } from './any-progress.ts';

const anyReview = fc.record(
	{
		date: anyDay,
		with: anyText,
		visibility: fc.constantFrom('public', 'mentor', 'private'),
		ends: anyDay,
		dates: fc.dictionary(anyId, fc.record({ first: anyDay, last: anyDay })),
		choices: fc.dictionary(anyId, fc.array(anyId, { maxLength: 2 })),
		progress: anyProgress(),
	},
	{ requiredKeys: ['date'] },
);

/** What stands where something else is expected. */
const odd = fc.constantFrom<unknown>(null, '', 0, true, [], {}, '2026-02-29', 'nobody', [1], {
	x: 1,
});

/** Asks the schema and the parser, and expects one answer. */
function compare(value: unknown): void {
	const asked = reviewSchema.safeParse(value);
	const answer = parseReview(value);
	if (asked.success) expect(answer).toEqual(asked.data);
	else expect(answer).toBe(wrong);
}

test('reads a review as its schema does', () => {
	fc.assert(fc.property(anyReview, (review) => compare(JSON.parse(JSON.stringify(review)))));
});

test('refuses what the schema refuses, whatever field it is in', () => {
	const field = fc.constantFrom('date', 'with', 'visibility', 'ends', 'dates', 'choices', 'extra');
	fc.assert(
		fc.property(anyReview, field, odd, (review, name, value) =>
			compare({ ...JSON.parse(JSON.stringify(review)), [name]: value }),
		),
	);
});
