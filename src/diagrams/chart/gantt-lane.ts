import { type Axis, xOf } from './axis.ts';
import type { Shape } from './shape.ts';
import { draw } from './shape.ts';
import { type SignName, drawGlyph, drawLine } from './signs.ts';
import type { Drawn, Step } from './gantt-steps.ts';

/** What stands in the row of a step, along a line in its middle. */
export function drawLane(step: Step, axis: Axis, middle: number): readonly Shape[] {
	switch (step.is) {
		case 'milestone':
			return [...drawBehind(step, axis, middle), ...drawBar(step.milestone, axis, middle)];
		case 'decision':
			return [
				drawGlyph(
					'diamond',
					xOf(step.week + 1, axis),
					middle,
					step.decision.chosen.length > 0 ? 'chosen' : '',
				),
			];
		case 'end': {
			const { low, likely, high } = step.end;
			const [from, at, to] = [low, likely, high].map((week) => xOf(week + 1, axis));
			return [
				...drawTail(from ?? 0, to ?? 0, middle),
				drawLine('tail', [from ?? 0, middle - 4], [from ?? 0, middle + 4]),
				drawGlyph('flag', at ?? 0, middle),
			];
		}
	}
}

/** The signs before the name of a step. */
export function signsOf(step: Step): readonly SignName[] {
	if (step.is !== 'milestone') return [];
	const { state, critical } = step.milestone;
	const look = state === 'done' || state === 'doing' || state === 'blocked' ? [state] : [];
	return [...(critical ? (['critical'] as const) : []), ...look];
}

/** Half the height of a bar. */
export const half = { usual: 5, critical: 7 } as const;

/** What has gone by since something under way was begun. */
const drawBehind = (
	{ begun, milestone: { first } }: Extract<Step, { readonly is: 'milestone' }>,
	axis: Axis,
	middle: number,
): readonly Shape[] =>
	begun === undefined
		? []
		: [drawLine('behind', [xOf(begun, axis), middle], [xOf(first, axis), middle])];

function drawBar(milestone: Drawn, axis: Axis, middle: number): readonly Shape[] {
	const { first, last, range, slack = 0, state, critical } = milestone;
	const up = critical ? half.critical : half.usual;
	const [x, end] = [xOf(first, axis), xOf(last + 1, axis)];
	const bar = draw('rect', {
		class: `bar ${state}${critical ? ' critical' : ''}`,
		x,
		y: middle - up,
		width: Math.max(3, end - x),
		height: 2 * up,
		rx: 2,
	});
	const high = xOf((range?.high ?? last) + 1, axis);
	const free = xOf(last + slack + 1, axis);
	return [
		...(high > end ? drawTail(end, high, middle - 1) : []),
		...(slack > 0
			? [drawLine('slack', [end + 1, middle + 4], [Math.max(free, end + 4), middle + 4])]
			: []),
		bar,
	];
}

/** A thin line with an end: how far a finish can be off. */
const drawTail = (from: number, to: number, y: number): readonly Shape[] => [
	drawLine('tail', [from, y], [to, y]),
	drawLine('tail', [to, y - 4], [to, y + 4]),
];
