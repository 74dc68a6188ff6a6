import { type Day, addDays } from '../../plan/days.ts';
import { firstDayOf, weeksInQuarter } from '../../plan/weeks.ts';
import { sizes } from './chart.ts';
import { type Shape, draw } from './shape.ts';
import { drawLines } from './signs.ts';
import { widthOf } from './text.ts';
import { shortDay } from './when.ts';

/** Weeks from left to right. */
export interface Axis {
	/** The first week, that of a year of the road. */
	readonly from: number;
	/** The week after the last, that of a quarter. */
	readonly to: number;
	readonly left: number;
	readonly right: number;
	readonly start: Day | undefined;
}

const weeksInYear = 4 * weeksInQuarter;

/** An axis that holds these weeks: whole years before, whole quarters behind, nothing before week 0. */
export function axisFor(
	weeks: readonly number[],
	place: Pick<Axis, 'left' | 'right' | 'start'>,
): Axis {
	const from = Math.max(0, Math.min(...(weeks.length > 0 ? weeks : [0])));
	const to = Math.max(from, ...weeks) + 1;
	return {
		from: Math.floor(from / weeksInYear) * weeksInYear,
		to: Math.ceil(to / weeksInQuarter) * weeksInQuarter,
		...place,
	};
}

/** Where a week begins; weeks off the axis stand at its ends. */
export function xOf(week: number, { from, to, left, right }: Axis): number {
	const inside = Math.min(to, Math.max(from, week));
	return left + ((inside - from) / (to - from)) * (right - left);
}

/** The year of the road that a week lies in, from 1; what was before the road counts to the first. */
export const yearOf = (week: number): number => Math.max(0, Math.floor(week / weeksInYear)) + 1;

/** The first week of a year of the road. */
export const firstWeekOfYear = (year: number): number => (year - 1) * weeksInYear;

/** Lines between quarters and, heavier, between years; quarters only where there is room. */
export function drawGrid(axis: Axis, top: number, bottom: number): readonly Shape[] {
	const ticks = ticksOf(axis, weeksInQuarter);
	const toLine = (week: number) => {
		const x = xOf(week, axis);
		return [[x, top] as const, [x, bottom] as const] as const;
	};
	const quarters = pixelsOf(weeksInQuarter, axis) < 6 ? [] : ticks;
	return [
		...drawLines('grid-quarter', quarters.filter((week) => week % weeksInYear !== 0).map(toLine)),
		...drawLines('grid-year', ticks.filter((week) => week % weeksInYear === 0).map(toLine)),
	];
}

/** How many lines of text the labels take. */
export const headLines = (axis: Axis): 1 | 2 => (quarterLabels(axis) ? 2 : 1);

/** Names of years and, where there is room, of quarters; `y` is the baseline of the first. */
export function drawHead(axis: Axis, y: number, step: number): readonly Shape[] {
	const label = (look: string, text: string, week: number, line: number) =>
		draw('text', { class: look, x: xOf(week, axis) + 3, y: y + line * step }, text);
	const quarters = quarterLabels(axis) ?? [];
	return [
		...yearLabels(axis).map(([week, text]) => label('note', text, week, 0)),
		...quarters.map(([week, text]) => label('note', text, week, 1)),
	];
}

type Label = readonly [week: number, text: string];

/** The longest names for which every year has room; few of them where none has. */
function yearLabels(axis: Axis): readonly Label[] {
	const weeks = ticksOf(axis, weeksInYear);
	const room = pixelsOf(weeksInYear, axis);
	const names = (axis.start === undefined ? plainNames : datedNames(axis.start)).map((name) =>
		weeks.map((week): Label => [week, name(week)]),
	);
	const [last = []] = names.slice(-1);
	const fitting = names.find((labels) => widest(labels) + air <= room) ?? last;
	const every = Math.max(1, Math.ceil((widest(fitting) + air) / room));
	return fitting.filter(
		([week, text], index) =>
			index % every === 0 && widthOf(text, sizes.note) + air <= axis.right - xOf(week, axis) + 12,
	);
}

function quarterLabels(axis: Axis): readonly Label[] | undefined {
	const { start } = axis;
	const labels = ticksOf(axis, weeksInQuarter).map((week): Label => [
		week,
		start === undefined ? `Q${((week / weeksInQuarter) % 4) + 1}` : monthOf(week, start),
	]);
	return widest(labels) + air <= pixelsOf(weeksInQuarter, axis) ? labels : undefined;
}

/** What a week that begins a year is called without dates, the longest name first. */
export const plainNames = [
	(week: number) => `Year ${yearOf(week)}`,
	(week: number) => `Y${yearOf(week)}`,
];

/** What it is called with dates, the longest name first. */
export const datedNames = (start: Day) => [
	(week: number) => `Year ${yearOf(week)}, ${monthOf(week, start)} ${numberOf(week, start)}`,
	(week: number) => `${monthOf(week, start)} ${numberOf(week, start)}`,
	(week: number) => `${monthOf(week, start)} ’${numberOf(week, start).slice(-2)}`,
	(week: number) => `Y${yearOf(week)}`,
];

/**
 * Month or year of a tick. Years of 52 weeks are a day short, so that after some years a road that
 * began on 1 January has years from 27 December: the week after names the month that is meant.
 */
const partOf = (week: number, start: Day, part: 1 | 2): string =>
	shortDay(addDays(firstDayOf(week, start), 7)).split(' ')[part] ?? '';
const monthOf = (week: number, start: Day) => partOf(week, start, 1);
const numberOf = (week: number, start: Day) => partOf(week, start, 2);

/** Space between two labels. */
const air = 5;

const widest = (labels: readonly Label[]): number =>
	Math.max(0, ...labels.map(([, text]) => widthOf(text, sizes.note)));

const pixelsOf = (weeks: number, { from, to, left, right }: Axis): number =>
	(weeks / (to - from)) * (right - left);

function ticksOf({ from, to }: Axis, every: number): number[] {
	return Array.from({ length: Math.ceil((to - from) / every) }, (_, index) => from + index * every);
}
