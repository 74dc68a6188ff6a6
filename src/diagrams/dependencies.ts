import type { Milestone, Roadmap, Year } from '../roadmap/model.ts';
import type { Diagram, LegendEntry, TwinText } from './diagram.ts';
import { headsOf, writeBoard } from './board.ts';
import type { Group } from './board.ts';
import { isDrawable, writeGraph } from './graph.ts';
import type { GraphForm } from './graph.ts';
import { countLines, nodeId, toNode } from './nodes.ts';
import { linksAfter, linksInto, startOf, toEdge, uniqueLinks, withoutImplied } from './steps.ts';
import type { Link, Step } from './steps.ts';

/** What needs what, on the whole road. Milestones that need nothing and that nothing needs are not drawn. */
export function buildDependencies(roadmap: Roadmap): Diagram {
	const steps: Step[] = [...roadmap.decisions, ...roadmap.milestones].sort(
		(a, b) => startOf(a).index - startOf(b).index,
	);
	// What only helps would hide what is needed: it is drawn around each milestone.
	const links = withoutImplied(
		uniqueLinks(steps.flatMap(linksInto)).filter(({ to, soft }) => !soft || to.kind === 'decision'),
	);
	return build(
		{
			id: 'diagram-dependencies',
			title: 'What needs what',
			description:
				'A line leads from each milestone to those that need it; dotted lines lead to a decision, from the milestones of its options. A need that follows from another is left out.',
		},
		steps.filter((step) => links.some(({ from, to }) => from === step || to === step)),
		links,
		(shown) => groupByYear(shown, roadmap.years, links),
	);
}

/** One milestone with what it needs, what helps it, and what it unlocks and makes easier. */
export function buildNeighbourhood(milestone: Milestone): Diagram {
	const before = linksInto(milestone);
	const links = uniqueLinks([...before, ...linksAfter(milestone)]);
	const steps = [
		...new Set<Step>([
			...before.map(({ from }) => from),
			milestone,
			...links.flatMap(({ from, to }) => [from, to]),
		]),
	];
	return build(
		{
			id: `diagram-around-${nodeId(milestone)}`,
			title: `Around “${milestone.title}”`,
			description:
				'What it needs and what helps it come before, what it unlocks and makes easier come after. Dotted lines help, or are one of several.',
		},
		steps,
		links,
		undefined,
		milestone,
	);
}

function build(
	head: Pick<Diagram, 'id' | 'title' | 'description'>,
	steps: readonly Step[],
	links: readonly Link[],
	group: ((shown: readonly Step[]) => readonly Group[]) | undefined,
	here?: Milestone,
): Diagram {
	const nodes = steps.map((step) => (step === here ? toNode(step, 'here') : toNode(step)));
	const edges = links.map(toEdge);
	const groups = group?.(steps);
	const board = groups && writeBoard(groups, { id: 'road', label: head.title });
	const graph = (form: GraphForm) => writeGraph({ nodes, edges }, form);
	return {
		...head,
		forms: {
			wide:
				board && !isDrawable({ nodes, edges })
					? board.wide
					: graph({ direction: 'TB', label: 112, most: 4 }),
			narrow: board ? board.narrow : graph({ direction: 'TB', label: 120, most: 1 }),
		},
		nodes,
		edges,
		heads: groups ? headsOf(groups) : [],
		legend: legendFor(steps, links),
		twin: {
			kind: 'table',
			columns: ['Step', 'Needs', 'Helped by'],
			rows: steps.map((step) => {
				const into = links.filter(({ to }) => to === step);
				return [
					[{ text: step.title, to: step.address, node: nodeId(step) }],
					into.filter(({ soft }) => !soft).map(toText),
					into.filter(({ soft }) => soft).map(toText),
				];
			}),
		},
	};
}

/** On a telephone: cards by year, each with the number of its lines. */
function groupByYear(
	shown: readonly Step[],
	years: readonly Year[],
	links: readonly Link[],
): Group[] {
	return years
		.map((year) => ({ year, steps: shown.filter((step) => step.year === year) }))
		.filter(({ steps }) => steps.length > 0)
		.map(({ year, steps }) => ({
			head: toNode(year, 'head'),
			cards: steps.map((step) => ({
				node: toNode(step),
				notes: countLines(
					links.filter(({ to }) => to === step).length,
					links.filter(({ from }) => from === step).length,
					step.kind === 'decision' ? step.choose : undefined,
				),
			})),
		}));
}

function legendFor(steps: readonly Step[], links: readonly Link[]): LegendEntry[] {
	const years = [...new Set<Year>(steps.map(({ year }) => year))].sort(
		(a, b) => a.number - b.number,
	);
	return [
		...years.map((year) => ({ hue: year.hue, text: year.title })),
		...(steps.some(({ kind }) => kind === 'decision')
			? [{ look: 'decision' as const, text: 'a decision' }]
			: []),
		...(steps.some((step) => step.kind === 'milestone' && step.option)
			? [{ look: 'optional' as const, text: 'only with the option that it belongs to' }]
			: []),
		...(links.some(({ soft }) => soft)
			? [{ look: 'soft' as const, text: 'helps, or one of several' }]
			: []),
	];
}

function toText(link: Link): TwinText {
	return { text: link.from.title, to: link.from.address, edge: toEdge(link) };
}
