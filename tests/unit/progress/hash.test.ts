import fc from 'fast-check';
import { crc32 as zlib } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { contentHash, crc32 } from '../../../src/progress/hash.ts';

describe('the hash of an item’s words', () => {
	test.each([
		[[], '0000000'],
		[['Title', 'Summary'], '1tuioy9'],
		[['Title', 'Summary', 'Outcome'], '1q9reyi'],
	])('of %j stays %s for ever', (texts, hash) => {
		expect(contentHash(texts)).toBe(hash);
	});

	test('is seven characters of a to z and 0 to 9', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' })), (texts) => {
				expect(contentHash(texts)).toMatch(/^[0-9a-z]{7}$/);
			}),
		);
	});

	test.each([
		[
			'does not count space at the ends and runs of it',
			['  A  title ', 'b\n  c'],
			['A title', 'b c'],
			true,
		],
		['counts a letter', ['A title'], ['A titel'], false],
		['counts order', ['a', 'b'], ['b', 'a'], false],
		['tells two texts from one', ['a', 'b'], ['a b'], false],
		['counts case', ['A'], ['a'], false],
	])('%s', (_, first, second, alike) => {
		expect(contentHash(first) === contentHash(second)).toBe(alike);
	});
});

test('CRC-32 agrees with its check value and with zlib', () => {
	expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf4_3926);
	fc.assert(
		fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
			expect(crc32(bytes)).toBe(zlib(bytes));
		}),
	);
});
