import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromDigits, toDigits } from '../../../src/sharing/digits.ts';

test('writes bytes as letters and digits, and reads the same bytes', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			expect(toDigits(bytes)).toMatch(/^[0-9A-Za-z]*$/);
			expect(fromDigits(toDigits(bytes))).toEqual(bytes);
		}),
	);
});

test('reads only what it writes', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[0-9A-Za-z]{0,100}$/), (text) => {
			const bytes = fromDigits(text);
			if (bytes) expect(toDigits(bytes)).toBe(text);
		}),
		{ numRuns: 2000 },
	);
});

test.each([
	['a length that no bytes have', '0'],
	['a number too high for a byte', '48'],
	['a number too high for a block', 'z'.repeat(43)],
	['a sign of another alphabet', '4_'],
	['a letter with a mark', '4é'],
])('reads nothing from %s', (_, text) => {
	expect(fromDigits(text)).toBeUndefined();
});

test('takes as few digits as the highest number of so many bytes needs', () => {
	for (let bytes = 1; bytes <= 32; bytes++) {
		const digits = toDigits(new Uint8Array(bytes).fill(255)).length;
		expect(62n ** BigInt(digits)).toBeGreaterThanOrEqual(256n ** BigInt(bytes));
		expect(62n ** BigInt(digits - 1)).toBeLessThan(256n ** BigInt(bytes));
	}
});

test('takes 43 digits for 32 bytes', () => {
	expect(toDigits(new Uint8Array(32))).toHaveLength(43);
	expect(toDigits(new Uint8Array(1000).fill(255))).toHaveLength(1344);
});
