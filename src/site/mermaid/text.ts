import { findStyleBelow, findTextStyle } from './cascade.ts';
import type { TextStyle } from './cascade.ts';
import { findFace } from './fonts.ts';

/** A piece of text of one style on one baseline, in the coordinates of its `text` element. */
export interface Run {
	readonly element: Element;
	x: number;
	readonly y: number;
	readonly width: number;
	/** From the baseline up, in pixels. */
	readonly above: number;
	/** From the baseline down, in pixels. */
	readonly below: number;
}

interface Pen {
	x: number;
	y: number;
	/** Runs since the last absolute position: `text-anchor` moves them together. */
	chunk: Run[];
	anchor: string;
	/** White space is collapsed across elements. */
	afterSpace: boolean;
	readonly runs: Run[];
}

/** The runs inside a `text` or `tspan`, where a browser would put them. */
export function layOutText(element: Element): Run[] {
	const root = element.closest('text') ?? element;
	const pen: Pen = { x: 0, y: 0, chunk: [], anchor: 'start', afterSpace: true, runs: [] };
	walk(root, findTextStyle(root), pen);
	endChunk(pen);
	return root === element ? pen.runs : pen.runs.filter((run) => element.contains(run.element));
}

/** Sum of the advances inside an element. */
export function findTextLength(element: Element): number {
	return layOutText(element).reduce((sum, run) => sum + run.width, 0);
}

function walk(element: Element, style: TextStyle, pen: Pen): void {
	if (style.hidden) return;
	place(element, style, pen);
	for (let node = element.firstChild; node; node = node.nextSibling) {
		if (node.nodeType === 3) write(element, node.nodeValue ?? '', style, pen);
		else if (node.nodeType === 1)
			walk(node as Element, findStyleBelow(node as Element, style), pen);
	}
}

function place(element: Element, style: TextStyle, pen: Pen): void {
	const read = (name: string) => toPixels(element.getAttribute(name), style);
	const x = read('x');
	const y = read('y');
	if (x !== undefined || y !== undefined || element.localName === 'text') {
		endChunk(pen);
		pen.anchor = style.anchor;
	}
	if (x !== undefined) pen.x = x;
	if (y !== undefined) pen.y = y;
	pen.x += read('dx') ?? 0;
	pen.y += read('dy') ?? 0;
}

function write(element: Element, raw: string, style: TextStyle, pen: Pen): void {
	let text = raw.replace(/[\t\n\r ]+/g, ' ');
	if (pen.afterSpace) text = text.replace(/^ /, '');
	if (!text) return;
	pen.afterSpace = text.endsWith(' ');
	const face = findFace(style.weight, style.italic);
	const ascent = Math.round(face.ascent * style.size);
	const descent = Math.round(face.descent * style.size);
	const drop = baselineDrop(style, face.xHeight, ascent, descent);
	const run: Run = {
		element,
		x: pen.x,
		y: pen.y,
		width: face.width(text, style.size),
		above: ascent - drop,
		below: descent + drop,
	};
	pen.x += run.width;
	pen.chunk.push(run);
	pen.runs.push(run);
}

/** How far a dominant baseline moves the glyphs down. */
function baselineDrop(style: TextStyle, xHeight: number, ascent: number, descent: number): number {
	switch (style.baseline) {
		case 'middle':
			return (xHeight * style.size) / 2;
		case 'central':
			return (ascent - descent) / 2;
		case 'hanging':
			return 0.8 * ascent;
		case 'text-before-edge':
		case 'before-edge':
			return ascent;
		default:
			return 0;
	}
}

function endChunk(pen: Pen): void {
	const width = pen.chunk.reduce((sum, run) => sum + run.width, 0);
	const shift = pen.anchor === 'middle' ? width / 2 : pen.anchor === 'end' ? width : 0;
	for (const run of pen.chunk) run.x -= shift;
	pen.x -= shift;
	pen.chunk = [];
}

function toPixels(value: string | null, style: TextStyle): number | undefined {
	if (value === null) return undefined;
	const number = Number.parseFloat(value);
	if (Number.isNaN(number)) return undefined;
	return value.trim().endsWith('em') ? number * style.size : number;
}
