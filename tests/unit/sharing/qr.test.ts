import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { makePlanLink } from '../../../src/sharing/link.ts';
import { drawQr, encodeLink, paintQr } from '../../../src/site/client/qr.ts';
import { maker } from './open.ts';
import { halfDated } from './samples.ts';

test('needs version 10 or less, at level M, for a typical link', async () => {
	const made = await makePlanLink(halfDated, maker);
	expect(made.ok && encodeLink(made.link)?.version).toBeLessThanOrEqual(10);
	expect(made.ok && encodeLink(made.link)?.version).toBe(10);
});

test('draws every dark module once, with a margin of four around the code', () => {
	const link = 'https://jane.github.io/career/mentor/#p1.2T8uYriCXSP6P2.3COfx4';
	const code = encodeLink(link) ?? expect.fail();
	const path = drawQr(link)?.children.at(-1);
	const d = typeof path === 'object' ? String(path.attributes['d']) : '';
	const drawn = new Set<string>();
	for (const [, x, y, width] of d.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
		for (let at = 0; at < Number(width); at++) drawn.add(`${Number(x) + at} ${y}`);
	const dark = code.data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x} ${y}`] : [])));
	expect([...drawn].sort()).toEqual(dark.sort());
	const places = dark.flatMap((place) => place.split(' ').map(Number));
	expect([Math.min(...places), Math.max(...places)]).toEqual([4, code.size - 5]);
});

test('paints it as elements of a picture, with a name and nothing that can run', () => {
	const { document } = new JSDOM('').window;
	const picture = paintQr('https://example.com/"><script>', document);
	expect(picture?.namespaceURI).toBe('http://www.w3.org/2000/svg');
	expect([...(picture?.querySelectorAll('*') ?? [])].map(({ tagName }) => tagName)).toEqual([
		'title',
		'rect',
		'path',
	]);
	expect(picture?.textContent).toBe('QR code of the link');
});

test('leaves a link alone that would make too fine a code', () => {
	expect(paintQr(`https://example.com/#p1.${'x'.repeat(1000)}`)).toBeUndefined();
});
