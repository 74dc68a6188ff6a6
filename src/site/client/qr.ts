import { encode } from 'uqr';
import { type Shape, draw } from '../../diagrams/chart/shape.ts';
import { paintShape } from './paint-shape.ts';

/**
 * A QR code of a link as an element of the page, to be scanned from a screen in a meeting. Black on white in dark pages
 * too: not every camera reads it the other way round.
 */
export function paintQr(link: string, document?: Document): Element | undefined {
	const shape = drawQr(link);
	return shape && paintShape(shape, '/', document);
}

/** The code as a shape; nothing when it would be too fine to be scanned from a screen. */
export function drawQr(link: string): Shape | undefined {
	const code = encodeLink(link);
	if (code === undefined) return undefined;
	const { data, size } = code;
	return draw(
		'svg',
		{ viewBox: `0 0 ${size} ${size}`, role: 'img', class: 'qr', 'shape-rendering': 'crispEdges' },
		draw('title', {}, 'QR code of the link'),
		draw('rect', { width: size, height: size, fill: '#fff' }),
		draw('path', { d: data.map(drawRow).join(''), fill: '#000' }),
	);
}

/** The finest code that phones read from a screen at arm’s length: 117 modules a side, 997 characters. */
const finest = 25;

/** The light margin that the standard asks for, in modules (ISO/IEC 18004, clause 9.1). */
const margin = 4;

/** Level M: the code stays readable when 15 % of it are not. */
export function encodeLink(link: string) {
	try {
		return encode(link, { ecc: 'M', boostEcc: false, border: margin, maxVersion: finest });
	} catch {
		return undefined;
	}
}

/** Runs of dark modules in one row, each as a bar of height 1. */
function drawRow(row: readonly boolean[], y: number): string {
	let path = '';
	for (let x = 0; x < row.length; x++) {
		if (!row[x]) continue;
		const from = x;
		while (row[x + 1]) x++;
		path += `M${from} ${y}h${x + 1 - from}v1h${from - x - 1}z`;
	}
	return path;
}
