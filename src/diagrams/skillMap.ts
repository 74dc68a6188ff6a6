import type { Area, Roadmap, Skill } from '../roadmap/model.ts';
import type { Diagram, DiagramEdge, DiagramNode, Hue, TwinItem } from './diagram.ts';
import { headsOf, writeBoard } from './board.ts';
import type { Group } from './board.ts';
import { isDrawable, writeGraph } from './graph.ts';
import { countLines, nodeId, toNode } from './nodes.ts';

/** Colours of areas in order; not those that the first years take, so that nobody reads a year into them. */
const hues: readonly Hue[] = ['teal', 'violet', 'orange', 'pink', 'blue', 'green', 'red', 'yellow'];

/** All skills, coloured by area; a line leads from each to those that build on it. */
export function buildSkillMap(roadmap: Roadmap): Diagram {
	return build(
		{
			id: 'diagram-skills',
			title: 'Skills and what they build on',
			description:
				'Each skill stands below those that it needs; colours show the area that it belongs to.',
		},
		roadmap.areas.flatMap(({ skills }) => skills),
		roadmap.areas,
	);
}

/** One skill with those that it needs and those that build on it. */
export function buildSkillNeighbourhood(skill: Skill, areas: readonly Area[]): Diagram {
	return build(
		{
			id: `diagram-around-${nodeId(skill)}`,
			title: `Around “${skill.title}”`,
			description: 'What it needs stands above, what builds on it below.',
		},
		[...new Set([...skill.needs, skill, ...skill.leadsTo])],
		areas,
		skill,
	);
}

function build(
	head: Pick<Diagram, 'id' | 'title' | 'description'>,
	skills: readonly Skill[],
	areas: readonly Area[],
	here?: Skill,
): Diagram {
	const hueOf = (area: Area): Hue => hues[areas.indexOf(area) % hues.length] ?? 'teal';
	const shown = new Set(skills);
	const nodes = skills.map((skill): DiagramNode => ({
		...toNode(skill),
		hue: hueOf(skill.area),
		looks: skill === here ? ['here'] : [],
	}));
	const needsOf = (skill: Skill) =>
		skill.needs.filter((need) => shown.has(need) && (!here || skill === here || need === here));
	const edges = skills.flatMap((skill) => needsOf(skill).map((need) => toEdge(need, skill)));
	const present = [...areas].filter((area) => skills.some((skill) => skill.area === area));
	// On a telephone: cards by area, each with the number of its lines.
	const groups = present.map((area): Group => ({
		head: {
			id: nodeId(area),
			label: area.title,
			to: area.address,
			hue: hueOf(area),
			looks: ['head'],
		},
		cards: nodes
			.filter((_, index) => skills[index]?.area === area)
			.map((node) => ({
				node,
				notes: countLines(
					edges.filter(({ to }) => to === node.id).length,
					edges.filter(({ from }) => from === node.id).length,
				),
			})),
	}));
	const board = writeBoard(groups, { id: 'skills', label: head.title });
	return {
		...head,
		forms: {
			wide:
				here || isDrawable({ nodes, edges })
					? writeGraph({ nodes, edges }, { direction: 'TB', label: 112, most: here ? 4 : 5 })
					: board.wide,
			narrow: here
				? writeGraph({ nodes, edges }, { direction: 'TB', label: 120, most: 1 })
				: board.narrow,
		},
		nodes,
		edges,
		heads: here ? [] : headsOf(groups),
		legend: present.map((area) => ({ hue: hueOf(area), text: area.title })),
		twin: {
			kind: 'list',
			items: present.map((area) => ({
				text: area.title,
				to: area.address,
				items: skills
					.filter((skill) => skill.area === area)
					.map((skill): TwinItem => ({
						text: skill.title,
						to: skill.address,
						node: nodeId(skill),
						items: needsOf(skill).map((need) => ({
							text: `needs ${need.title}`,
							to: need.address,
							edge: toEdge(need, skill),
							items: [],
						})),
					})),
			})),
		},
	};
}

function toEdge(from: Skill, to: Skill): DiagramEdge {
	return { from: nodeId(from), to: nodeId(to), soft: false };
}
