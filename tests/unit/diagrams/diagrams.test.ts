import { beforeAll, describe, expect, it } from 'vitest';
import {
	buildDecision,
	buildDecisionTree,
	buildDependencies,
	buildNeighbourhood,
	buildRoadTimeline,
	buildSkillMap,
	buildSkillNeighbourhood,
	buildYearTimeline,
} from '../../../src/diagrams/index.ts';
import type { Diagram } from '../../../src/diagrams/index.ts';
import type { Drawing } from '../../../src/site/mermaid/index.ts';
import type { Roadmap } from '../../../src/roadmap/model.ts';
import { drawRoadDiagrams, labelOf, letters, parseSvg, wordsOf } from '../../support/drawings.ts';
import { makeRoad } from '../../support/road.ts';

const small = makeRoad({ years: 2, milestones: 1, quarters: 2, options: 2 });
const diagrams = buildAll(small);
let drawn: Map<string, Drawing>;

beforeAll(async () => {
	drawn = await drawRoadDiagrams(diagrams);
});

function buildAll(road: Roadmap): Diagram[] {
	const [decision] = road.decisions;
	const [, , milestone = road.milestones[0]] = road.milestones;
	const [, , skill = road.skills[0]] = road.skills;
	return [
		buildRoadTimeline(road),
		...road.years.map(buildYearTimeline),
		buildDependencies(road),
		...(milestone ? [buildNeighbourhood(milestone)] : []),
		buildSkillMap(road),
		...(skill ? [buildSkillNeighbourhood(skill, road.areas)] : []),
		...(decision ? [buildDecisionTree(road), buildDecision(decision)] : []),
	];
}

function formsOf(diagram: Diagram): Element[] {
	return ['wide', 'narrow'].flatMap((form) => {
		const drawing = drawn.get(`${diagram.id}-${form}`);
		return drawing ? [parseSvg(drawing.svg)] : [];
	});
}

const cases = diagrams.map((diagram) => [diagram.id, diagram] as const);

describe('a drawing and its twin', () => {
	it.each(cases)('show the same nodes with the same names: %s', (_, diagram) => {
		const named = new Set(wordsOf(diagram.twin).flatMap(({ node }) => node ?? []));
		const ids = diagram.nodes.map(({ id }) => id);
		expect(ids.filter((id) => !named.has(id))).toEqual([]);
		for (const svg of formsOf(diagram)) {
			const nodes = [...svg.querySelectorAll('[data-node]')];
			const shown = nodes.map((node) => node.getAttribute('data-node'));
			expect(ids.filter((id) => !shown.includes(id))).toEqual([]);
			for (const { id, label } of diagram.nodes) {
				const node = nodes.find((one) => one.getAttribute('data-node') === id);
				expect(node && labelOf(node)).toBe(letters(label));
			}
		}
	});

	it.each(cases)('show the same lines: %s', (_, diagram) => {
		const told = wordsOf(diagram.twin).flatMap(({ edge }) =>
			edge ? [`${edge.from} ${edge.to}`] : [],
		);
		const meant = diagram.edges.map(({ from, to }) => `${from} ${to}`);
		expect([...new Set(told)].sort()).toEqual([...new Set(meant)].sort());
		const [wide] = formsOf(diagram);
		const lines = [...(wide?.querySelectorAll('.edge') ?? [])];
		expect(lines.map((line) => line.getAttribute('data-edge')).sort()).toEqual([...meant].sort());
		const soft = lines.filter((line) => line.classList.contains('dotted'));
		expect(soft.length).toBe(diagram.edges.filter((edge) => edge.soft).length);
	});

	it('stand in the same order on a board', () => {
		const diagram = diagrams[0];
		if (!diagram) throw new Error('No diagram');
		const ids = diagram.nodes.map(({ id }) => id);
		const told = wordsOf(diagram.twin).flatMap(({ node }) =>
			node && ids.includes(node) ? [node] : [],
		);
		expect(told).toEqual(ids);
		for (const svg of formsOf(diagram)) {
			const shown = [...svg.querySelectorAll('.node[data-node]')].map((node) =>
				node.getAttribute('data-node'),
			);
			expect(shown.filter((id) => id !== null && ids.includes(id))).toEqual(ids);
		}
	});
});

describe('a drawing', () => {
	it.each(cases)('gives every node a link with a name: %s', (_, diagram) => {
		for (const svg of formsOf(diagram))
			for (const { id, label, to } of diagram.nodes) {
				const link = svg.querySelector(`[data-node="${id}"]`)?.closest('a');
				expect(link?.getAttribute('href')).toBe(to);
				const words = (text = ''): string => text.replace(/\s+/g, ' ').trim();
				expect(words(link?.textContent ?? '')).toContain(words(label));
			}
	});

	it.each(cases)('has a title, a description and text of eleven pixels: %s', (_, diagram) => {
		for (const form of ['wide', 'narrow'] as const) {
			const drawing = drawn.get(`${diagram.id}-${form}`);
			if (!drawing) continue;
			const svg = parseSvg(drawing.svg);
			const labelled = svg.getAttribute('aria-labelledby') ?? '';
			expect(svg.querySelector(`#${labelled}`)?.textContent).toBe(diagram.title);
			const described = svg.getAttribute('aria-describedby') ?? '';
			expect(svg.querySelector(`#${described}`)?.textContent).toBe(diagram.description);
			const column = form === 'wide' ? 700 : 288;
			expect(14 * Math.min(1, column / drawing.width)).toBeGreaterThanOrEqual(11);
		}
	});
});

describe('diagrams of roads of other sizes', () => {
	it('are drawn for a road of one milestone', async () => {
		const road = makeRoad({ years: 1, milestones: 1, quarters: 1, areas: 1, skills: 1 });
		const tiny = [
			buildRoadTimeline(road),
			...road.years.map(buildYearTimeline),
			buildSkillMap(road),
		];
		const drawings = await drawRoadDiagrams(tiny);
		for (const { width, height } of drawings.values()) {
			expect(width).toBeLessThanOrEqual(290);
			expect(height).toBeLessThan(200);
		}
	});

	it('keep their width for eight years, sixty milestones and eight options', async () => {
		const road = makeRoad({ years: 8, milestones: 2, options: 8, areas: 6, skills: 30 });
		const [decision] = road.decisions;
		if (!decision) throw new Error('No decision');
		const drawings = await drawRoadDiagrams([buildRoadTimeline(road), buildDecision(decision)]);
		for (const [key, { width }] of drawings)
			expect(width, key).toBeLessThanOrEqual(key.endsWith('wide') ? 891 : 290);
	});

	it('become boards of cards when no eye could follow their lines', () => {
		const road = makeRoad({ years: 8, milestones: 6, areas: 8, skills: 120 });
		expect(buildDependencies(road).forms.wide).toContain('kanban');
		expect(buildSkillMap(road).forms.wide).toContain('kanban');
	});

	it('leave out lines that follow from others', () => {
		const road = makeRoad({ years: 1, milestones: 3, quarters: 1 });
		const [first, , third] = road.milestones;
		if (!first || !third) throw new Error('No milestones');
		const [second] = road.milestones.slice(1);
		const chain = {
			...road,
			milestones: [first, { ...second, needs: [first] }, { ...third, needs: [first] }],
		} as Roadmap;
		const [, middle] = chain.milestones;
		(chain.milestones[2]?.needs as unknown[]).push(middle);
		expect(buildDependencies(chain).edges.map(({ from, to }) => `${from} ${to}`)).toEqual([
			'milestone-m-1 milestone-m-2',
			'milestone-m-2 milestone-m-3',
		]);
	});

	it('have ids of their own for a skill and a milestone of one id', () => {
		const [milestone] = small.milestones;
		const [skill] = small.skills;
		if (!milestone || !skill) throw new Error('No milestone or no skill');
		const around = [
			buildNeighbourhood(milestone),
			buildSkillNeighbourhood({ ...skill, id: milestone.id }, small.areas),
		];
		expect(around.map(({ id }) => id)).toEqual([
			`diagram-around-milestone-${milestone.id}`,
			`diagram-around-skill-${milestone.id}`,
		]);
	});

	it('name years without a milestone in words', () => {
		const road = makeRoad({ years: 2, milestones: 0 });
		const words = wordsOf(buildRoadTimeline(road).twin).map(({ text }) => text);
		expect(words).toContain('Year 1');
		expect(words).toContain('Year 2');
	});
});
