import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lengthOf, readBits, writeBits } from '../../../src/sharing/bits.ts';

test('reads the numbers that were written, in any order and width', () => {
	const number = fc.record({ value: fc.nat(0x7fff_ffff), order: fc.nat(15) });
	fc.assert(
		fc.property(fc.array(number), (numbers) => {
			const writer = writeBits();
			for (const { value, order } of numbers) writer.number(value, order);
			const bytes = writer.bytes();
			const reader = readBits(bytes);
			expect(numbers.map(({ order }) => reader.number(order))).toEqual(
				numbers.map(({ value }) => value),
			);
			expect(reader.failed).toBe(false);
			const bits = numbers.reduce((sum, { value, order }) => sum + lengthOf(value, order), 0);
			expect(bytes).toHaveLength(Math.ceil(bits / 8));
		}),
	);
});

test.each([
	[0, 0, 1],
	[1, 0, 3],
	[3, 2, 3],
	[4, 2, 5],
	[8191, 9, 18],
])('takes for %i in order %i: %i bits', (value, order, bits) => {
	expect(lengthOf(value, order)).toBe(bits);
});

test('never reads past the end, and reads zeros from then on', () => {
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 4 }), fc.array(fc.nat(32)), (bytes, widths) => {
			const reader = readBits(bytes);
			for (const width of widths) {
				const value = reader.bits(width);
				if (reader.failed) expect(value).toBe(0);
				expect(reader.length).toBeLessThanOrEqual(bytes.length);
			}
			expect(reader.failed).toBe(widths.reduce((sum, width) => sum + width, 0) > bytes.length * 8);
		}),
	);
});

test('fails on a number that never ends', () => {
	const reader = readBits(new Uint8Array(100));
	expect(reader.number(0)).toBe(0);
	expect(reader.failed).toBe(true);
});
