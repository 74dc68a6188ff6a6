import { type Shape, draw } from './shape.ts';

/** Signs that say by their form what colour says as well; 12 × 12 around their middle. */
const outlines = {
	critical: 'm-4 0a4 4 0 1 0 8 0 4 4 0 1 0-8 0z',
	done: 'm-5 0 3.5 4 6-8',
	doing: 'm-3.5-5 8 5-8 5z',
	blocked: 'm-4-4 8 8m0-8-8 8',
	diamond: 'm0-6.5 6.5 6.5-6.5 6.5-6.5-6.5z',
	flag: 'm0 7v-14h10l-3 4 3 4h-10',
	over: 'm-5 4 5-9 5 9z',
} as const;

export type SignName = keyof typeof outlines;

/** A sign with its middle at a point. */
export const drawGlyph = (name: SignName, x: number, y: number, look = ''): Shape =>
	draw('path', {
		class: `glyph ${name}${look && ` ${look}`}`,
		d: `M${point(x, y)}${outlines[name]}`,
	});

/** A line through points: `M1 2 3 4`. */
export const drawLine = (look: string, ...points: readonly (readonly [number, number])[]): Shape =>
	draw('path', { class: look, d: `M${points.map(([x, y]) => point(x, y)).join(' ')}` });

/** Several lines of one look as one path. */
export const drawLines = (
	look: string,
	lines: readonly (readonly [from: readonly [number, number], to: readonly [number, number]])[],
): readonly Shape[] =>
	lines.length === 0
		? []
		: [
				draw('path', {
					class: look,
					d: lines.map(([[x1, y1], [x2, y2]]) => `M${point(x1, y1)} ${point(x2, y2)}`).join(''),
				}),
			];

/** `12.3 4` */
export const point = (x: number, y: number): string => `${tenth(x)} ${tenth(y)}`;

const tenth = (value: number): number => Math.round(value * 10) / 10;
