import { daysBetween } from '../../plan/days.ts';
import type { Plan } from '../../plan/model.ts';
import { type Axis, axisFor, drawGrid, drawHead, firstWeekOfYear, headLines, xOf } from './axis.ts';
import { type Form, dataOf, sizes, widths } from './chart.ts';
import { drawLane, signsOf } from './gantt-lane.ts';
import { type Band, type Step, type Year, pausesOf, todayFacts, weeksOf } from './gantt-steps.ts';
import { tellStep } from './gantt-words.ts';
import { drawPicture } from './picture.ts';
import { type Shape, draw } from './shape.ts';
import { drawGlyph, drawLine } from './signs.ts';
import { drawText, widthOf, wrap } from './text.ts';
import { beginOf } from './when.ts';

/** Where things stand in a form: labels beside the bars, or above them on a telephone. */
interface Layout {
	readonly form: Form;
	readonly left: number;
	readonly right: number;
	/** Room for labels. */
	readonly room: number;
	/** Height of a row that has so many lines, and where its parts are, from its top. */
	readonly rowOf: (lines: number) => { height: number; text: number; middle: number };
}

const line = 16;
const noteLine = 15;

/** Room for one sign before a label. */
const signRoom = 15;

const layouts: Readonly<Record<Form, Layout>> = {
	wide: {
		form: 'wide',
		left: 248,
		right: widths.wide - 12,
		room: 232,
		rowOf: (lines) => {
			const height = Math.max(28, lines * line + 10);
			return { height, text: (height - lines * line) / 2, middle: height / 2 };
		},
	},
	narrow: {
		form: 'narrow',
		left: 1,
		right: widths.narrow - 11,
		room: widths.narrow,
		rowOf: (lines) => ({ height: lines * line + 30, text: 5, middle: lines * line + 16 }),
	},
};

/** The axis of a form, which the twin needs as well: what is off it is not drawn. */
export const axisOf = (plan: Plan, form: Form): Axis =>
	axisFor(weeksOf(plan), { ...layouts[form], start: plan.start });

/** The plan as rows with bars, in one of the two forms. */
export function drawGantt(
	plan: Plan,
	years: readonly Year[],
	form: Form,
	head: { readonly id: string; readonly title: string; readonly description: string },
): Shape {
	const layout = layouts[form];
	const axis = axisOf(plan, form);
	const today = plan.today !== undefined && plan.today >= axis.from ? plan.today : undefined;
	let y = today === undefined ? 0 : noteLine;
	const rows = years.flatMap((year) => {
		const begin = drawYearHead(year, plan, axis, layout, y);
		y += begin.height;
		const steps = year.steps.map((step) => {
			const row = drawRow(step, plan, axis, layout, y);
			y += row.height;
			return row.shape;
		});
		return [...begin.shapes, ...steps];
	});
	const top = today === undefined ? 4 : noteLine;
	const bands = pausesOf(plan, axis.from, axis.to).map((band) => drawBand(band, axis, top, y));
	return drawPicture(
		{ ...head, look: 'gantt', form, height: y + 2, links: true },
		draw('g', { class: 'bands' }, bands),
		draw('g', { class: 'grid' }, drawGrid(axis, top, y)),
		...(today === undefined ? [] : [drawToday(today, plan, axis, y)]),
		...rows,
	);
}

function drawYearHead({ year }: Year, { start }: Plan, axis: Axis, layout: Layout, top: number) {
	const from = start === undefined ? '' : `, from ${beginOf(firstWeekOfYear(year), start)}`;
	const above = layout.form === 'narrow' ? line + 4 : 0;
	const space = top < line ? 0 : 10;
	const axisTop = top + space + above + 12;
	const under = axisTop + (headLines(axis) - 1) * noteLine;
	const title = draw(
		'text',
		{ class: 'head', x: 0, y: layout.form === 'narrow' ? top + space + 13 : under },
		`Year ${year}${from}`,
	);
	return { shapes: [title, ...drawHead(axis, axisTop, noteLine)], height: under + 8 - top };
}

function drawRow(step: Step, plan: Plan, axis: Axis, layout: Layout, top: number) {
	const signs = signsOf(step);
	const inset = signs.length * signRoom;
	const { title, to, words } = tellStep(step, plan);
	const lines = wrap(title, layout.room - inset);
	const { height, text, middle } = layout.rowOf(lines.length);
	const baseline = top + text + 12;
	const parts = [
		draw('title', {}, words),
		draw('rect', { class: 'row', x: 0, y: top, width: widths[layout.form], height }),
		...signs.map((name, index) => drawGlyph(name, index * signRoom + 6, baseline - 4)),
		drawText(lines, { x: inset, y: baseline, step: line }),
		...drawLane(step, axis, top + middle),
	];
	const rule = drawLine('rule', [0, top], [widths[layout.form], top]);
	const shape =
		to === undefined
			? draw('g', { class: step.is, ...dataOf(step.mark) }, rule, parts)
			: draw('g', { class: step.is, ...dataOf(step.mark) }, rule, draw('a', { href: to }, parts));
	return { shape, height };
}

function drawBand({ mark, why }: Band, axis: Axis, top: number, bottom: number): Shape {
	const { first, last } = mark.facts;
	const [x, end] = [xOf(first, axis), xOf(last + 1, axis)];
	return draw(
		'g',
		{ class: 'pause', ...dataOf(mark) },
		draw('title', {}, why === '' ? 'Pause' : `Pause: ${why}`),
		draw('rect', { x, y: top, width: Math.max(2, end - x), height: bottom - top }),
		drawLine('edge', [x, top], [x, bottom]),
		drawLine('edge', [Math.max(x + 2, end), top], [Math.max(x + 2, end), bottom]),
	);
}

function drawToday(week: number, plan: Plan, axis: Axis, bottom: number): Shape {
	const { start, day } = plan;
	const x = xOf(
		start === undefined || day === undefined ? week : daysBetween(start, day) / 7,
		axis,
	);
	const width = widthOf('today', sizes.note);
	const at = Math.min(Math.max(x - width / 2, 0), axis.right - width + 10);
	return draw(
		'g',
		{ class: 'today', ...dataOf({ kind: 'today', id: 'today', facts: todayFacts(week, plan) }) },
		draw('text', { class: 'note', x: at, y: 11 }, 'today'),
		drawLine('', [x, noteLine], [x, bottom]),
	);
}
