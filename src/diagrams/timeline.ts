import type { Decision, Roadmap, Year } from '../roadmap/model.ts';
import { headsOf, nodesOf, writeBoard } from './board.ts';
import type { Card, Group } from './board.ts';
import type { Diagram, LegendEntry, Look, TwinText } from './diagram.ts';
import { monthsOf, nodeId, toNode } from './nodes.ts';
import { startOf } from './steps.ts';
import type { Step } from './steps.ts';

/** The whole road: a column of cards for each year, in the order in which they can begin. */
export function buildRoadTimeline(roadmap: Roadmap): Diagram {
	const groups = roadmap.years.map((year): Group => ({
		head: { ...toNode(year, 'head'), label: headOf(year) },
		cards: stepsOf(year).map((step) => ({
			node: toNode(step),
			notes: [`Q${startOf(step).quarter}`, lengthOf(step)],
		})),
	}));
	const rows = roadmap.years.flatMap((year) => [
		...stepsOf(year).map((step, index): TwinText[][] => [
			[{ text: step.title, to: step.address, node: nodeId(step) }],
			[
				index === 0
					? { text: headOf(year), to: year.address, node: nodeId(year) }
					: { text: headOf(year), to: year.address },
			],
			...wordsFor(step),
		]),
		// A year without anything to do is drawn as well.
		...(stepsOf(year).length > 0
			? []
			: [
					[
						[{ text: 'nothing yet' }],
						[{ text: headOf(year), to: year.address, node: nodeId(year) }],
						[],
						[],
						[],
					],
				]),
	]);
	return {
		id: 'diagram-road',
		title: 'The road at a glance',
		description: `${count(roadmap.years.length, 'year')} with ${count(roadmap.milestones.length, 'milestone')} and ${count(roadmap.decisions.length, 'decision')}, each in the quarter in which it can begin.`,
		forms: writeBoard(groups, { id: 'road', label: roadmap.home.title }),
		nodes: nodesOf(groups),
		edges: [],
		heads: headsOf(groups),
		legend: legendFor(groups.flatMap(({ cards }) => cards)),
		twin: { kind: 'table', columns: ['Step', 'Year', 'Begins', 'Takes', 'Theme'], rows },
	};
}

/** One year: a column of cards for each quarter in which something begins. */
export function buildYearTimeline(year: Year): Diagram {
	const steps = stepsOf(year);
	const quarters = [
		...new Map(steps.map((step) => [startOf(step).quarter, startOf(step)])).values(),
	];
	const groups = quarters.map((quarter): Group => ({
		head: {
			id: `quarter-${quarter.quarter}`,
			label: `Q${quarter.quarter}`,
			hue: year.hue,
			looks: ['head'],
		},
		cards: steps
			.filter((step) => startOf(step).quarter === quarter.quarter)
			.map((step) => ({ node: toNode(step), notes: [lengthOf(step), ''] })),
	}));
	const rows = groups.flatMap(({ head, cards }) =>
		cards.map(({ node }, index): TwinText[][] => {
			const step = steps.find((other) => nodeId(other) === node.id);
			return [
				[{ text: node.label, to: node.to, node: node.id }],
				[index === 0 ? { text: head.label, node: head.id } : { text: head.label }],
				...(step ? wordsFor(step).slice(1) : []),
			];
		}),
	);
	return {
		id: `diagram-year-${year.id}`,
		title: `${year.title}, quarter by quarter`,
		description: `${count(year.milestones.length, 'milestone')} and ${count(year.decisions.length, 'decision')}, each in the quarter in which it can begin.`,
		forms: writeBoard(groups, { id: nodeId(year), label: headOf(year) }),
		nodes: nodesOf(groups),
		edges: [],
		heads: headsOf(groups),
		legend: legendFor(groups.flatMap(({ cards }) => cards)),
		twin: { kind: 'table', columns: ['Step', 'Begins', 'Takes', 'Theme'], rows },
	};
}

/** Milestones and decisions by quarter; in each, what has to be decided comes first. */
function stepsOf(year: Year): Step[] {
	const steps: Step[] = [...year.decisions, ...year.milestones];
	return steps.sort((a, b) => startOf(a).index - startOf(b).index);
}

function lengthOf(step: Step): string {
	if (step.kind === 'milestone') return monthsOf(step);
	return isTaken(step) ? 'decided' : 'decide';
}

const isTaken = ({ chosen }: Decision): boolean => chosen.length > 0;

/** When a step begins, or by when it is to be decided. */
function whenOf(step: Step, quarter: string): string {
	if (step.kind === 'milestone') return quarter;
	return isTaken(step) ? 'decided' : `decide by the end of ${quarter}`;
}

function wordsFor(step: Step): TwinText[][] {
	const quarter = `Q${startOf(step).quarter}`;
	const only: TwinText[] =
		step.kind === 'milestone' && step.option
			? [{ text: 'only with' }, { text: step.option.title, to: step.option.address }]
			: [];
	return [
		[{ text: whenOf(step, quarter) }],
		[
			{
				text:
					step.kind === 'decision'
						? 'a choice'
						: only.length > 0
							? `${monthsOf(step)},`
							: monthsOf(step),
			},
			...only,
		],
		[{ text: step.theme.title, to: step.theme.address }],
	];
}

function headOf(year: Year): string {
	return year.marker ? `${year.marker} ${year.title}` : year.title;
}

function legendFor(cards: readonly Card[]): LegendEntry[] {
	const has = (look: Look) => cards.some(({ node }) => node.looks.includes(look));
	return [
		...(has('decision') ? [{ look: 'decision' as const, text: 'a decision' }] : []),
		...(has('optional')
			? [{ look: 'optional' as const, text: 'only with the option that it belongs to' }]
			: []),
	];
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
