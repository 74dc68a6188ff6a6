import type { Decision, Milestone, RoadmapPage } from '../model.ts';
import type { Draft } from '../pages/draft.ts';
import type { Nodes } from './nodes.ts';
import { byRoad, bySequence, byTitle, inOrder } from './order.ts';

/** Fills in what points at each part. */
export function linkBack(nodes: Nodes, draft: Draft): void {
	const milestones = [...nodes.milestones.values()].sort(byRoad);
	for (const milestone of nodes.milestones.values()) {
		milestone.unlocks = milestones.filter(({ needs }) =>
			needs.some((need) => stepsOf(need).includes(milestone)),
		);
		milestone.easier = milestones.filter(({ helps }) => helps.includes(milestone));
	}
	for (const decision of nodes.decisions.values())
		decision.unlocks = milestones.filter(({ needs }) => needs.includes(decision));
	linkSkillsBack(nodes, milestones);
	for (const template of nodes.templates.values())
		template.milestones = milestones.filter(({ templates }) => templates.includes(template));
	linkResourcesBack(nodes, milestones, draft);
}

/** A need that is a decision stands for the milestones of its chosen options, or of all while it is open. */
function stepsOf(need: Milestone | Decision): readonly Milestone[] {
	if (need.kind === 'milestone') return [need];
	const options = need.chosen.length > 0 ? need.chosen : need.options;
	return options.flatMap((option) => option.milestones);
}

function linkSkillsBack(nodes: Nodes, milestones: readonly Milestone[]): void {
	for (const skill of nodes.skills.values()) {
		skill.leadsTo = [...nodes.skills.values()]
			.filter(({ needs }) => needs.includes(skill))
			.sort(byTitle);
		skill.milestones = milestones.flatMap((milestone) =>
			milestone.builds
				.filter((built) => built.skill === skill)
				.map(({ level }) => ({ milestone, level })),
		);
		skill.options = [...nodes.options.values()]
			.filter(({ skills }) => skills.includes(skill))
			.sort(bySequence);
		skill.templates = [...nodes.templates.values()]
			.filter(({ skills }) => skills.includes(skill))
			.sort(bySequence);
	}
}

function linkResourcesBack(nodes: Nodes, milestones: readonly Milestone[], draft: Draft): void {
	const pages = pagesByFile(nodes);
	for (const resource of nodes.resources.values()) {
		resource.skills = [...nodes.skills.values()]
			.filter(({ resources }) => resources.includes(resource))
			.sort(byTitle);
		resource.milestones = milestones.filter(({ resources }) => resources.includes(resource));
		resource.templates = [...nodes.templates.values()]
			.filter(({ resources }) => resources.includes(resource))
			.sort(bySequence);
	}
	const cited = new Map<string, Set<RoadmapPage>>();
	for (const { path, body } of draft.entries) {
		const page = pages.get(`content/${path}`);
		for (const { id } of page ? body.citations : [])
			cited.set(id, (cited.get(id) ?? new Set()).add(page as RoadmapPage));
	}
	const place = new Map([...pages.values()].map((page, at) => [page, at]));
	for (const [id, citing] of cited) {
		const resource = nodes.resources.get(id);
		if (resource)
			resource.citedBy = [...citing].sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
	}
}

/** Every page by its file, in the order of the road. */
function pagesByFile(nodes: Nodes): Map<string, RoadmapPage> {
	const years = [...nodes.years.values()].sort(bySequence);
	const ordered = inOrder({
		home: nodes.home,
		years,
		areas: [...nodes.areas.values()].sort(bySequence),
		guides: [...nodes.guides.values()].sort(bySequence),
		templates: [...nodes.templates.values()].sort(bySequence),
		pages: [...nodes.pages.values()],
	});
	return new Map([...ordered, ...nodes.pages.values()].map((page) => [page.file, page]));
}
