import { hours } from '../../plan/words/phrase.ts';
import type { Plan, QuarterLoad } from '../../plan/model.ts';
import type { TwinText } from '../diagram.ts';
import { type Chart, type Sign, nodeOf } from './chart.ts';
import { drawColumns } from './load-columns.ts';
import { drawRows } from './load-rows.ts';
import { type Load, kindNames, loadKinds, span, toLoad } from './load-words.ts';
import { drawSign } from './picture.ts';
import { draw } from './shape.ts';
import { drawGlyph, drawLine } from './signs.ts';

/** Hours a week that each quarter asks, against the hours that are given. */
export function buildLoad(plan: Plan): Chart {
	const last = plan.quarters.findLastIndex(asksSomething);
	const loads = plan.quarters
		.slice(0, last + 1)
		.flatMap((quarter) => loadKinds.map((kind) => toLoad(quarter, kind, plan)));
	const over = loads.filter((load) => load.over).length;
	const head = {
		id: 'chart-load',
		title: 'Hours a week, asked and given',
		description: `What the road asks of each quarter at low, likely and high effort, against ${hours(plan.hours.own)} h a week of own time and ${hours(plan.hours.job)} h on the job. ${over === 0 ? 'No quarter asks more than is given.' : `${over} of ${loads.length} ask more than is given.`}`,
	};
	return {
		...head,
		wide: drawColumns(loads, head),
		narrow: drawRows(loads, head),
		legend: legendFor(loads),
		twin: {
			kind: 'table',
			columns: ['Quarter', 'Hours', 'Asked a week', 'Likely', 'Given', 'Standing'],
			rows: loads.map(cellsOf),
		},
		marks: loads.map(({ mark }) => mark),
	};
}

const asksSomething = ({ asked }: QuarterLoad): boolean => asked.own.high + asked.job.high > 0;

function cellsOf(load: Load): readonly (readonly TwinText[])[] {
	const { name, kind, asked, given, over, mark } = load;
	return [
		[{ text: name, node: nodeOf(mark) }],
		[{ text: kindNames[kind].toLowerCase() }],
		[{ text: span(asked) }],
		[{ text: `${hours(asked.likely)} h` }],
		[{ text: `${hours(given)} h` }],
		[{ text: over ? '▲ over' : asked.high > given ? 'over at high effort' : 'fits' }],
	];
}

function legendFor(loads: readonly Load[]): readonly Sign[] {
	const box = (look: string) => draw('rect', { class: look, x: 8, y: 2, width: 14, height: 10 });
	return [
		{ text: 'asked, likely effort', picture: drawSign('load', box('asked')) },
		...(loads.some(({ over }) => over)
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
		{ text: 'given', picture: drawSign('load', drawLine('given', [2, 7], [28, 7])) },
	];
}
