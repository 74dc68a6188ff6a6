import { constants, deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openLink } from '../../../src/sharing/link.ts';
import { deflate, inflate } from '../../../src/site/client/deflate.ts';
import { payloadOf, sign } from './any-fragment.ts';
import { home, opener } from './open.ts';
import { makePlanLink } from '../../../src/sharing/link.ts';
import { afterAYear } from './samples.ts';
import { site } from './road.ts';
import { workOf } from './time.ts';

const bomb = deflateRawSync(new Uint8Array(100_000_000), { level: constants.Z_BEST_COMPRESSION });

test('stops a bomb of 100 MB at 64 KiB, without memory for it', async () => {
	expect(await inflate(bomb, 65_536)).toEqual({ ok: false, code: 'bomb' });
	const before = process.memoryUsage();
	expect(await workOf(() => inflate(bomb, 65_536))).toBeLessThan(50);
	const after = process.memoryUsage();
	expect(after.arrayBuffers - before.arrayBuffers).toBeLessThan(8_000_000);
	expect(after.rss - before.rss).toBeLessThan(32_000_000);
});

test('refuses links with a bomb in them by name', async () => {
	const headless = await makePlanLink(afterAYear, {
		site,
		home,
		deflate: () => Promise.resolve(new Uint8Array(0)),
	});
	const head = headless.ok ? payloadOf(headless.link.split('#')[1] ?? '') : new Uint8Array();
	const withBomb = (bytes: Uint8Array) => sign(Uint8Array.from([...head, ...bytes]));
	const small = deflateRawSync(new Uint8Array(1_000_000));
	expect(await openLink(withBomb(small), opener)).toEqual({ ok: false, code: 'bomb' });
	const whole = withBomb(bomb);
	expect(await openLink(whole, opener)).toEqual({ ok: false, code: 'too-long' });
	const inFile = { ...opener, inFile: true };
	expect(await openLink(whole, inFile)).toEqual({ ok: false, code: 'bomb' });
	expect(await workOf(() => openLink(whole, inFile))).toBeLessThan(100);
	expect(await workOf(() => openLink(whole, opener))).toBeLessThan(50);
});

test.each([
	['nothing', new Uint8Array(0)],
	['bytes that are not deflated', Uint8Array.of(255, 255, 255)],
	['a stream that stops', deflateRawSync('words and more words').subarray(0, 8)],
	['a stream with more behind it', Uint8Array.from([...deflateRawSync('words'), 1, 2])],
])('refuses %s', async (_, bytes) => {
	expect(await inflate(bytes, 1000)).toEqual({ ok: false, code: 'malformed' });
});

test('compresses and reads again', async () => {
	const bytes = new TextEncoder().encode('words and words '.repeat(300));
	const small = (await deflate(bytes)) ?? new Uint8Array();
	expect(small.length).toBeLessThan(100);
	expect(await inflate(small, bytes.length)).toEqual({ ok: true, bytes });
	expect(await inflate(small, bytes.length - 1)).toEqual({ ok: false, code: 'bomb' });
});

test.each([
	['the streams', {}],
	[
		'this format',
		{
			CompressionStream: class {
				constructor() {
					throw new TypeError('format');
				}
			} as unknown as typeof CompressionStream,
			DecompressionStream: class {
				constructor() {
					throw new TypeError('format');
				}
			} as unknown as typeof DecompressionStream,
		},
	],
])('says so where a browser has not %s', async (_, platform) => {
	expect(await deflate(new Uint8Array(10), platform)).toBeUndefined();
	expect(await inflate(new Uint8Array(10), 10, platform)).toEqual({
		ok: false,
		code: 'no-inflate',
	});
});
