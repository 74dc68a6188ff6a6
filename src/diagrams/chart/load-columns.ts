import { hours } from '../../plan/words/phrase.ts';
import { quarterAt } from '../../roadmap/quarter.ts';
import { dataOf, sizes, widths } from './chart.ts';
import { type Load, kindNames, loadKinds, mostOf, tellLoad } from './load-words.ts';
import { type Frame, drawPicture } from './picture.ts';
import { stepsTo } from './scale.ts';
import { type Shape, draw } from './shape.ts';
import { drawGlyph, drawLine, point } from './signs.ts';
import { widthOf } from './text.ts';

const left = 44;
const right = widths.wide - 4;
const height = 132;
/** Above the columns: the name of the panel, and room for a sign over the highest. */
const above = 40;
const below = 38;

/** A panel for each kind of hours with a column for each quarter. */
export function drawColumns(
	loads: readonly Load[],
	head: Pick<Frame, 'id' | 'title' | 'description'>,
): Shape {
	const steps = stepsTo(Math.max(0, ...loads.flatMap(mostOf)));
	const quarters = [...new Set(loads.map(({ quarter }) => quarter))];
	const width = (right - left) / Math.max(1, quarters.length);
	const xOf = (quarter: number): number => left + (quarter - (quarters[0] ?? 0)) * width;
	const panels = loadKinds.map((kind, index) => {
		const bottom = (index + 1) * (above + height) + index * below;
		const yOf = (value: number) => Math.round(bottom - (value / (steps.at(-1) ?? 1)) * height);
		return draw(
			'g',
			{ class: 'panel' },
			draw(
				'text',
				{ class: 'head', x: 0, y: bottom - height - 22 },
				`${kindNames[kind]}, hours a week`,
			),
			steps.map((step) => drawLine('rule', [left, yOf(step)], [right, yOf(step)])),
			steps.map((step) =>
				draw('text', { class: 'note to-end', x: left - 6, y: yOf(step) + 4 }, hours(step)),
			),
			drawNames(quarters, xOf, width, bottom),
			loads
				.filter((load) => load.kind === kind)
				.map((load) => drawColumn(load, xOf(load.quarter), width, yOf)),
		);
	});
	return drawPicture(
		{ ...head, look: 'load', form: 'wide', height: 2 * (above + height + below), links: false },
		...panels,
	);
}

function drawColumn(load: Load, x: number, width: number, yOf: (value: number) => number): Shape {
	const { asked, planned, given, standing, mark } = load;
	const over = standing === 'over';
	const bar = Math.min(16, width * 0.35);
	const middle = x + width / 2 - bar / 2;
	const box = (look: string, low: number, high: number, from = x + width / 2 - bar) =>
		high > low
			? [
					draw('rect', {
						class: look,
						x: from,
						y: yOf(high),
						width: bar,
						height: yOf(low) - yOf(high),
					}),
				]
			: [];
	return draw(
		'g',
		{ class: 'load-of-quarter', ...dataOf(mark) },
		draw('title', {}, tellLoad(load)),
		draw('rect', { class: 'row', x, y: yOf(0) - height, width, height }),
		...(standing === 'past' ? drawPast(x + width / 2, yOf(0), width) : drawBars()),
	);

	function drawBars(): readonly Shape[] {
		return [
			...box('asked', 0, over ? Math.min(given, asked.likely) : asked.likely),
			...(over ? box('excess', given, asked.likely) : []),
			...box('planned', 0, planned, x + width / 2),
			...(asked.high > asked.low
				? [drawSpan(middle, yOf(asked.high), yOf(asked.low), Math.min(4, Math.round(bar / 3)))]
				: []),
			drawLine('given', [x, yOf(given)], [x + width, yOf(given)]),
			...(over ? drawOver(x + width / 2, yOf(Math.max(asked.high, given)), width) : []),
		];
	}
}

/** From low to high effort, with a cap at both ends. */
const drawSpan = (x: number, top: number, bottom: number, cap: number): Shape =>
	draw('path', {
		class: 'tail',
		d: `M${point(x - cap, top)}h${2 * cap}m-${cap} 0v${bottom - top}m-${cap} 0h${2 * cap}`,
	});

/** The word for a quarter that is over, where there is room for it. */
const drawPast = (middle: number, bottom: number, width: number): readonly Shape[] =>
	widthOf('past', sizes.note) <= width
		? [draw('text', { class: 'note to-middle', x: middle, y: bottom - 6 }, 'past')]
		: [];

/** The sign over a column that asks too much, with its word where there is room. */
function drawOver(middle: number, top: number, width: number): readonly Shape[] {
	const word = widthOf('over', sizes.note);
	return word + 14 <= width
		? [
				drawGlyph('over', middle - word / 2, top - 9),
				draw('text', { class: 'note excess-name', x: middle - word / 2 + 8, y: top - 5 }, 'over'),
			]
		: [drawGlyph('over', middle, top - 9)];
}

/** `Q1` below every column if there is room, and below the first of each year its name, of as many as there is room for. */
function drawNames(
	quarters: readonly number[],
	xOf: (quarter: number) => number,
	width: number,
	bottom: number,
): readonly Shape[] {
	const fits = widthOf('Q4', sizes.note) + 4 <= width;
	const firsts = quarters.filter((index, place) => place === 0 || index % 4 === 0);
	const end = (quarters.at(-1) ?? 0) + 1;
	const short = widthOf(`Y${quarterAt(end).year}`, sizes.note) + 8;
	const every = Math.max(1, Math.ceil(short / (4 * width)));
	const named = firsts.filter((_, place) => place % every === 0);
	return [
		...(fits ? quarters : []).map((index) =>
			draw(
				'text',
				{ class: 'note to-middle', x: xOf(index) + width / 2, y: bottom + 16 },
				`Q${quarterAt(index).quarter}`,
			),
		),
		...named.map((index, place) => drawYear(index, named[place + 1] ?? end)),
	];

	function drawYear(index: number, next: number): Shape {
		const x = xOf(index);
		const { year } = quarterAt(index);
		const room = (next - index) * width;
		const name = widthOf(`Year ${year}`, sizes.note) + 8 <= room ? 'Year ' : 'Y';
		const y = bottom + (fits ? 33 : 16);
		return draw(
			'g',
			{},
			drawLine('rule', [x, bottom], [x, y + 2]),
			room < short ? [] : draw('text', { class: 'note', x: x + 4, y }, `${name}${year}`),
		);
	}
}
