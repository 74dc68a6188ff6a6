import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, toDay, toNumber } from '../../../src/plan/days.ts';

test.each([
	['1970-01-01', 0],
	['1969-12-31', -1],
	['2000-02-29', 11_016],
	['2026-11-22', 20_779],
	['2100-03-01', 47_541],
])('counts %s as day %i', (day, number) => {
	expect(toNumber(day)).toBe(number);
	expect(toDay(number)).toBe(day);
});

test('agrees with the platform on every day of two thousand years', () => {
	fc.assert(
		fc.property(fc.integer({ min: -200_000, max: 500_000 }), (number) => {
			expect(toDay(number)).toBe(new Date(number * 86_400_000).toISOString().slice(0, 10));
			expect(toNumber(toDay(number))).toBe(number);
		}),
	);
});

test.each([
	['2027-02-27', 3, '2027-03-02'],
	['2028-02-27', 3, '2028-03-01'],
	['2027-01-01', -1, '2026-12-31'],
])('adds to %s %i days: %s', (day, days, result) => {
	expect(addDays(day, days)).toBe(result);
	expect(daysBetween(day, result)).toBe(days);
});
