import { findTextStyle } from './cascade.ts';
import { flattenPath } from './paths.ts';
import type { Point } from './paths.ts';
import { layOutText } from './text.ts';

/** The box around an element, in its own coordinates. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

type Matrix = readonly [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** Elements that are never painted where they stand. */
const unpainted = new Set([
	'clipPath',
	'defs',
	'desc',
	'filter',
	'linearGradient',
	'marker',
	'mask',
	'metadata',
	'pattern',
	'radialGradient',
	'script',
	'style',
	'symbol',
	'title',
]);

/** What a browser's `getBBox` answers; nothing when the element paints nothing. */
export function findBox(element: Element): Box | undefined {
	return around(pointsOf(element, identity));
}

function around(points: readonly Point[]): Box | undefined {
	if (points.length === 0) return undefined;
	let left = Infinity;
	let top = Infinity;
	let right = -Infinity;
	let bottom = -Infinity;
	for (const [x, y] of points) {
		if (x < left) left = x;
		if (x > right) right = x;
		if (y < top) top = y;
		if (y > bottom) bottom = y;
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}

/** Points whose bounding box is the element's, seen through a matrix. */
function pointsOf(element: Element, matrix: Matrix): Point[] {
	return localPoints(element).map(([x, y]) => [
		matrix[0] * x + matrix[2] * y + matrix[4],
		matrix[1] * x + matrix[3] * y + matrix[5],
	]);
}

function localPoints(element: Element): Point[] {
	const number = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '') || 0;
	switch (element.localName) {
		case 'text':
		case 'tspan':
			return textPoints(element);
		case 'rect':
		case 'image':
		case 'foreignObject':
		case 'foreignobject':
			return corners(number('x'), number('y'), number('width'), number('height'));
		case 'circle':
			return corners(
				number('cx') - number('r'),
				number('cy') - number('r'),
				2 * number('r'),
				2 * number('r'),
			);
		case 'ellipse':
			return corners(
				number('cx') - number('rx'),
				number('cy') - number('ry'),
				2 * number('rx'),
				2 * number('ry'),
			);
		case 'line':
			return [
				[number('x1'), number('y1')],
				[number('x2'), number('y2')],
			];
		case 'polygon':
		case 'polyline':
			return pairs(element.getAttribute('points') ?? '');
		case 'path':
			return flattenPath(element.getAttribute('d') ?? '').flat();
		default:
			return childPoints(element);
	}
}

function childPoints(element: Element): Point[] {
	const points: Point[] = [];
	for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
		if (unpainted.has(child.localName) || isHidden(child)) continue;
		let matrix = parseTransform(child.getAttribute('transform') ?? '');
		if (child.localName === 'svg') {
			const shift = (name: string) => Number.parseFloat(child?.getAttribute(name) ?? '') || 0;
			matrix = multiply(matrix, [1, 0, 0, 1, shift('x'), shift('y')]);
		}
		const box = around(localPoints(child));
		// A browser leaves boxes without any size out of the union.
		if (box && (box.width > 0 || box.height > 0)) points.push(...pointsOf(child, matrix));
	}
	return points;
}

function isHidden(element: Element): boolean {
	return (
		element.getAttribute('display') === 'none' ||
		/display:\s*none/.test(element.getAttribute('style') ?? '') ||
		findTextStyle(element).hidden
	);
}

function textPoints(element: Element): Point[] {
	return layOutText(element).flatMap((run) =>
		corners(run.x, run.y - run.above, run.width, run.above + run.below),
	);
}

function corners(x: number, y: number, width: number, height: number): Point[] {
	return [
		[x, y],
		[x + width, y],
		[x, y + height],
		[x + width, y + height],
	];
}

function pairs(text: string): Point[] {
	const numbers = text
		.trim()
		.split(/[\s,]+/)
		.map(Number);
	const points: Point[] = [];
	for (let index = 0; index + 1 < numbers.length; index += 2)
		points.push([numbers[index] ?? 0, numbers[index + 1] ?? 0]);
	return points;
}

/** `translate(10, 4) rotate(45)` as one matrix. */
function parseTransform(text: string): Matrix {
	let matrix = identity;
	for (const [, name = '', list = ''] of text.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
		const values = list
			.trim()
			.split(/[\s,]+/)
			.map((value) => Number.parseFloat(value) || 0);
		matrix = multiply(matrix, toMatrix(name, values));
	}
	return matrix;
}

function toMatrix(name: string, values: readonly number[]): Matrix {
	const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = values;
	switch (name) {
		case 'translate':
			return [1, 0, 0, 1, a, b];
		case 'scale':
			return [a, 0, 0, values.length > 1 ? b : a, 0, 0];
		case 'rotate': {
			const angle = (a * Math.PI) / 180;
			const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
			return [cos, sin, -sin, cos, b - b * cos + c * sin, c - b * sin - c * cos];
		}
		case 'matrix':
			return [a, b, c, d, e, f];
		default:
			return identity;
	}
}

function multiply(m: Matrix, n: Matrix): Matrix {
	return [
		m[0] * n[0] + m[2] * n[1],
		m[1] * n[0] + m[3] * n[1],
		m[0] * n[2] + m[2] * n[3],
		m[1] * n[2] + m[3] * n[3],
		m[0] * n[4] + m[2] * n[5] + m[4],
		m[1] * n[4] + m[3] * n[5] + m[5],
	];
}
