import {
	buildDecision,
	buildDecisionTree,
	buildDependencies,
	buildNeighbourhood,
	buildRoadTimeline,
	buildSkillMap,
	buildSkillNeighbourhood,
	buildYearTimeline,
	type Diagram,
} from '../diagrams/index.ts';
import type { Roadmap, RoadmapPage } from '../roadmap/model.ts';
import { folderKinds, type FolderKind } from '../schemas/index.ts';

/** The diagram that a page of the road shows. */
export function pageDiagram(page: RoadmapPage, roadmap: Roadmap): Diagram | undefined {
	switch (page.kind) {
		case 'home':
			return roadmap.years.length > 0 ? buildRoadTimeline(roadmap) : undefined;
		case 'year':
			return page.milestones.length + page.decisions.length > 0 ? buildYearTimeline(page) : undefined;
		case 'milestone':
			return [page.needs, page.helps, page.unlocks, page.easier].some(({ length }) => length > 0) ? buildNeighbourhood(page) : undefined;
		case 'decision':
			return buildDecision(page);
		case 'skill':
			return page.needs.length + page.leadsTo.length > 0 ? buildSkillNeighbourhood(page, roadmap.areas) : undefined;
		default:
			return undefined;
	}
}

/** The diagram that the list page of a kind opens with. */
export function listDiagram(kind: FolderKind, roadmap: Roadmap): Diagram | undefined {
	switch (kind) {
		case 'year':
			return roadmap.years.length > 0 ? buildRoadTimeline(roadmap) : undefined;
		case 'milestone':
			return roadmap.milestones.length > 0 ? buildDependencies(roadmap) : undefined;
		case 'decision':
			return roadmap.decisions.length > 0 ? buildDecisionTree(roadmap) : undefined;
		case 'skill':
			return roadmap.skills.length > 0 ? buildSkillMap(roadmap) : undefined;
		default:
			return undefined;
	}
}

/** Every diagram of the site, each once. */
export function allDiagrams(roadmap: Roadmap): readonly Diagram[] {
	const diagrams = [
		...folderKinds.map((kind) => listDiagram(kind, roadmap)),
		...roadmap.order.map((page) => pageDiagram(page, roadmap)),
	].filter((diagram) => diagram !== undefined);
	return [...new Map(diagrams.map((diagram) => [diagram.id, diagram])).values()];
}
