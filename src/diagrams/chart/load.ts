import { count, hours } from '../../plan/words/phrase.ts';
import { quarterAt } from '../../roadmap/quarter.ts';
import type { Plan, QuarterLoad } from '../../plan/model.ts';
import type { TwinText } from '../diagram.ts';
import { type Chart, type Sign, nodeOf } from './chart.ts';
import { drawColumns } from './load-columns.ts';
import { drawRows } from './load-rows.ts';
import { type Load, kindNames, loadKinds, span, standings, toLoad } from './load-words.ts';
import { drawSign } from './picture.ts';
import { draw } from './shape.ts';
import { drawGlyph, drawLine } from './signs.ts';

/** Hours a week that each quarter asks and the plan places there, against the hours that are given. */
export function buildLoad(plan: Plan): Chart {
	const last = plan.quarters.findLastIndex(asksSomething);
	const end = plan.quarters.findLastIndex(holdsSomething);
	const quarters = plan.quarters.slice(0, Math.max(last + 1, Math.min(end + 1, mostQuarters)));
	const loads = quarters.flatMap((quarter) => loadKinds.map((kind) => toLoad(quarter, kind, plan)));
	const head = {
		id: 'chart-load',
		title: 'Hours a week: asked, planned and given',
		description: `What the road asks of each quarter at low, likely and high effort, what the plan does there at likely effort, and ${hours(plan.hours.own)} h a week of own time and ${hours(plan.hours.job)} h on the job, less in a pause. All 13 weeks of a quarter count, of one under way those left. ${tellOver(quarters)}${end < quarters.length ? '' : ` The plan goes on until ${quarterAt(end).label}.`}`,
	};
	return {
		...head,
		wide: drawColumns(loads, head),
		narrow: drawRows(loads, head),
		legend: legendFor(loads),
		twin: {
			kind: 'table',
			columns: ['Quarter', 'Hours', 'Asked a week', 'Likely', 'Planned', 'Given', 'Standing'],
			rows: loads.map(cellsOf),
		},
		marks: loads.map(({ mark }) => mark),
	};
}

/** Quarters behind those that the road asks for are drawn up to ten years: later ones look alike. */
const mostQuarters = 40;

const asksSomething = ({ asked }: QuarterLoad): boolean => asked.own.high + asked.job.high > 0;
const holdsSomething = ({ placed }: QuarterLoad): boolean => placed.own + placed.job > 0;

function tellOver(quarters: readonly QuarterLoad[]): string {
	const over = quarters.filter((quarter) => quarter.over.length > 0).length;
	return over === 0
		? 'No quarter asks more than is given.'
		: `${over} of ${count(quarters.length, 'quarter')} ${over === 1 ? 'asks' : 'ask'} more than is given.`;
}

function cellsOf(load: Load): readonly (readonly TwinText[])[] {
	const { name, kind, asked, planned, given, standing, mark } = load;
	const told = [
		span(asked),
		`${hours(asked.likely)} h`,
		`${hours(planned)} h`,
		`${hours(given)} h`,
	];
	return [
		[{ text: name, node: nodeOf(mark) }],
		[{ text: kindNames[kind].toLowerCase() }],
		...told.map((text) => (standing === 'past' ? [] : [{ text }])),
		[{ text: standings[standing] }],
	];
}

function legendFor(loads: readonly Load[]): readonly Sign[] {
	const box = (look: string) => draw('rect', { class: look, x: 8, y: 2, width: 14, height: 10 });
	return [
		{ text: 'asked by the road, likely effort', picture: drawSign('load', box('asked')) },
		...(loads.some(({ standing }) => standing === 'over')
			? [
					{
						text: 'over: more than is given',
						picture: drawSign('load', box('excess'), drawGlyph('over', 15, 7, 'inside')),
					},
				]
			: []),
		{
			text: 'low to high effort',
			picture: drawSign(
				'load',
				drawLine('tail', [4, 7], [26, 7]),
				drawLine('tail', [4, 3], [4, 11]),
				drawLine('tail', [26, 3], [26, 11]),
			),
		},
		{ text: 'planned', picture: drawSign('load', box('planned')) },
		{ text: 'given', picture: drawSign('load', drawLine('given', [2, 7], [28, 7])) },
	];
}
