import { hours } from '../../plan/words/phrase.ts';
import { dataOf, sizes, widths } from './chart.ts';
import { type Load, kindNames, mostOf, span } from './load-words.ts';
import { type Frame, drawPicture } from './picture.ts';
import { type Shape, draw } from './shape.ts';
import { drawGlyph, drawLine } from './signs.ts';
import { widthOf } from './text.ts';

const left = 1;
const right = widths.narrow - 4;
const half = 5;

/** A heading for each quarter with two bars for each kind of hours below it: for a telephone. */
export function drawRows(
	loads: readonly Load[],
	head: Pick<Frame, 'id' | 'title' | 'description'>,
): Shape {
	const most = Math.max(1, ...loads.flatMap(mostOf));
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
		y = top + (load.standing === 'past' ? 20 : 64);
		return [...name, drawRow(load, top, xOf)];
	});
	return drawPicture({ ...head, look: 'load', form: 'narrow', height: y, links: false }, ...shapes);
}

function drawRow(load: Load, top: number, xOf: (value: number) => number): Shape {
	const { kind, asked, standing, mark } = load;
	const isPast = standing === 'past';
	const words = `${kindNames[kind]}: ${isPast ? 'past' : `asked ${span(asked)}`}`;
	return draw(
		'g',
		{ class: 'load-of-quarter', ...dataOf(mark) },
		draw('text', { class: 'note', x: 0, y: top + 12 }, words),
		standing === 'over' ? drawOver(widthOf(words, sizes.note) + 14, top + 12) : [],
		isPast ? [] : drawBars(load, top, xOf),
	);
}

/** What is asked at likely effort, below it what is planned, and a line for what is given through both. */
function drawBars(load: Load, top: number, xOf: (value: number) => number): readonly Shape[] {
	const { asked, planned, given, standing } = load;
	const over = standing === 'over';
	const middle = top + 39;
	const box = (look: string, low: number, high: number, y = middle - half) =>
		high > low
			? [
					draw('rect', {
						class: look,
						x: xOf(low),
						y,
						width: xOf(high) - xOf(low),
						height: 2 * half,
					}),
				]
			: [];
	return [
		draw(
			'text',
			{ class: 'note', x: 0, y: top + 28 },
			`planned ${hours(planned)} h, given ${hours(given)} h`,
		),
		...box('asked', 0, over ? Math.min(given, asked.likely) : asked.likely),
		...(over ? box('excess', given, asked.likely) : []),
		...box('planned', 0, planned, middle + half + 2),
		drawLine('given', [xOf(given), middle - 8], [xOf(given), middle + 3 * half + 5]),
	];
}

const drawOver = (x: number, baseline: number): readonly Shape[] => [
	drawGlyph('over', x, baseline - 4),
	draw('text', { class: 'note excess-name', x: x + 9, y: baseline }, 'over'),
];
