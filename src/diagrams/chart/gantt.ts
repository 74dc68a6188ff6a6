import type { Plan } from '../../plan/model.ts';
import { count } from '../../plan/words/phrase.ts';
import type { Chart, Mark, Sign } from './chart.ts';
import { axisOf, drawGantt } from './gantt-drawing.ts';
import { type Year, pausesOf, todayFacts, yearsOf } from './gantt-steps.ts';
import { columns, tellRows } from './gantt-words.ts';
import { drawSign } from './picture.ts';
import { draw } from './shape.ts';
import { drawGlyph, drawLine } from './signs.ts';
import { endOf } from './when.ts';

/** The plan week by week: a row for each milestone and decision, in the order in which they begin. */
export function buildGantt(plan: Plan): Chart {
	const years = yearsOf(plan);
	const { from, to } = axisOf(plan, 'wide');
	const bands = pausesOf(plan, from, to);
	const today = plan.today !== undefined && plan.today >= from ? plan.today : undefined;
	const head = {
		id: 'chart-plan',
		title: 'The plan, week by week',
		description: describe(plan, years),
	};
	const marks: Mark[] = [
		...years.flatMap(({ steps }) => steps.map(({ mark }) => mark)),
		...bands.map(({ mark }) => mark),
		...(today === undefined
			? []
			: [{ kind: 'today', id: 'today', facts: todayFacts(today, plan) }]),
	];
	return {
		...head,
		wide: drawGantt(plan, years, 'wide', head),
		narrow: drawGantt(plan, years, 'narrow', head),
		legend: legendOf(marks),
		twin: { kind: 'table', columns, rows: tellRows(plan, years, bands, today) },
		marks,
	};
}

function describe({ end, start }: Plan, years: readonly Year[]): string {
	const all = years.flatMap(({ steps }) => steps);
	const milestones = all.flatMap((step) => (step.is === 'milestone' ? [step.milestone] : []));
	const critical = milestones.filter((milestone) => milestone.critical).length;
	const decisions = all.filter((step) => step.is === 'decision').length;
	return [
		`${count(milestones.length, 'milestone')} and ${count(decisions, 'decision')}, in the order in which they begin.`,
		...(critical > 0
			? [
					`${critical} of them ${critical === 1 ? 'is' : 'are'} on the critical path, which sets the end of the road.`,
				]
			: []),
		...(end
			? [
					`At the likely efforts the road ends ${start === undefined ? 'in' : 'on'} ${endOf(end.likely, start)}.`,
				]
			: []),
	].join(' ');
}

/** Signs that are drawn, each with its meaning. */
function legendOf(marks: readonly Mark[]): readonly Sign[] {
	const has = (name: string, value: string) => marks.some(({ facts }) => facts[name] === value);
	const is = (kind: string) => marks.some((mark) => mark.kind === kind);
	const some = (test: (facts: Mark['facts']) => boolean) =>
		marks.some(({ kind, facts }) => kind === 'milestone' && test(facts));
	const signs: readonly (readonly [boolean, string, Sign['picture']])[] = [
		[
			has('critical', 'yes'),
			'critical path: it sets the end',
			drawSign('gantt', drawGlyph('critical', 6, 7), bar('planned critical', 14)),
		],
		[
			some(({ state, critical }) => state === 'planned' && critical === 'no'),
			'planned',
			drawSign('gantt', bar('planned', 10)),
		],
		[
			has('state', 'doing'),
			'under way',
			drawSign('gantt', drawGlyph('doing', 6, 7), bar('doing', 10)),
		],
		[
			some(({ begun }) => begun !== undefined),
			'under way until now',
			drawSign('gantt', drawLine('behind', [2, 7], [28, 7])),
		],
		[
			has('state', 'blocked'),
			'blocked',
			drawSign('gantt', drawGlyph('blocked', 6, 7), bar('blocked', 10)),
		],
		[has('state', 'done'), 'done', drawSign('gantt', drawGlyph('done', 6, 7), bar('done', 10))],
		[
			some(({ high = 0, last = 0 }) => high > last),
			'end at high effort',
			drawSign('gantt', drawLine('tail', [2, 7], [24, 7]), drawLine('tail', [24, 3], [24, 11])),
		],
		[
			some(({ slack = 0 }) => Number(slack) > 0),
			'slack',
			drawSign('gantt', drawLine('slack', [2, 7], [28, 7])),
		],
		[has('state', 'open'), 'decide by', drawSign('gantt', drawGlyph('diamond', 15, 7))],
		[has('state', 'chosen'), 'decided', drawSign('gantt', drawGlyph('diamond', 15, 7, 'chosen'))],
		[
			is('pause'),
			'pause',
			drawSign(
				'gantt',
				draw(
					'g',
					{ class: 'pause' },
					draw('rect', { x: 9, y: 0, width: 12, height: 14 }),
					drawLine('edge', [9, 0], [9, 14]),
					drawLine('edge', [21, 0], [21, 14]),
				),
			),
		],
	];
	return signs.flatMap(([drawn, text, picture]) => (drawn ? [{ picture, text }] : []));
}

const bar = (look: string, height: number) =>
	draw('rect', { class: `bar ${look}`, x: 13, y: 7 - height / 2, width: 16, height, rx: 2 });
