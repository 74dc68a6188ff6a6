import { hours } from '../../plan/words/phrase.ts';
import { dataOf, sizes, widths } from './chart.ts';
import { type Load, kindNames, span, tellLoad } from './load-words.ts';
import { type Frame, drawPicture } from './picture.ts';
import { type Shape, draw } from './shape.ts';
import { drawGlyph, drawLine } from './signs.ts';
import { widthOf } from './text.ts';

const left = 1;
const right = widths.narrow - 4;
const half = 5;

/** A heading for each quarter with a bar for each kind of hours below it: for a telephone. */
export function drawRows(
	loads: readonly Load[],
	head: Pick<Frame, 'id' | 'title' | 'description'>,
): Shape {
	const most = Math.max(1, ...loads.flatMap(({ asked, given }) => [asked.high, given]));
	const xOf = (value: number): number => left + (value / most) * (right - left);
	let y = 0;
	const shapes = loads.flatMap((load) => {
		const isFirst = load.kind === 'own';
		const top = y + (isFirst ? 30 : 0);
		const name = isFirst
			? [
					drawLine('rule', [0, y + 4], [widths.narrow, y + 4]),
					draw('text', { class: 'head', x: 0, y: y + 22 }, load.name),
				]
			: [];
		y = top + 42;
		return [...name, drawRow(load, top, xOf)];
	});
	return drawPicture({ ...head, look: 'load', form: 'narrow', height: y, links: false }, ...shapes);
}

function drawRow(load: Load, top: number, xOf: (value: number) => number): Shape {
	const { kind, asked, given, over, mark } = load;
	const middle = top + 26;
	const box = (look: string, low: number, high: number) =>
		high > low
			? [
					draw('rect', {
						class: look,
						x: xOf(low),
						y: middle - half,
						width: xOf(high) - xOf(low),
						height: 2 * half,
					}),
				]
			: [];
	const end = (value: number) =>
		drawLine('tail', [xOf(value), middle - 4], [xOf(value), middle + 4]);
	const words = `${kindNames[kind]}: ${span(asked)} of ${hours(given)} h`;
	return draw(
		'g',
		{ class: 'load-of-quarter', ...dataOf(mark) },
		draw('title', {}, tellLoad(load)),
		draw('text', { class: 'note', x: 0, y: top + 12 }, words),
		over ? drawOver(widthOf(words, sizes.note) + 14, top + 12) : [],
		box('asked', 0, over ? Math.min(given, asked.likely) : asked.likely),
		over ? box('excess', given, asked.likely) : [],
		asked.high > asked.low
			? [
					drawLine('tail', [xOf(asked.low), middle], [xOf(asked.high), middle]),
					end(asked.low),
					end(asked.high),
				]
			: [],
		drawLine('given', [xOf(given), middle - 9], [xOf(given), middle + 9]),
	);
}

const drawOver = (x: number, baseline: number): readonly Shape[] => [
	drawGlyph('over', x, baseline - 4),
	draw('text', { class: 'note excess-name', x: x + 9, y: baseline }, 'over'),
];
