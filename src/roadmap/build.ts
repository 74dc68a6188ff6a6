import { linkAll } from './build/link.ts';
import { makeNodes } from './build/nodes.ts';
import { bySequence, byRoad, inOrder } from './build/order.ts';
import { deepFreeze } from './freeze.ts';
import type { LinkIndex } from './links.ts';
import type { Hidden, Roadmap } from './model.ts';
import type { Draft } from './pages/draft.ts';
import { notKept } from './pages/hidden.ts';

/** Makes the roadmap of a draft without faults: linked in both directions, sorted and frozen. */
export function buildRoadmap(draft: Draft, index: LinkIndex): Roadmap {
	const nodes = makeNodes(draft, index);
	linkAll(nodes, draft);
	const years = [...nodes.years.values()].sort(bySequence);
	const road = {
		home: nodes.home,
		name: draft.profile.name,
		years,
		themes: years.flatMap((year) => year.themes),
		milestones: [...nodes.milestones.values()].sort(byRoad),
		decisions: years.flatMap((year) => year.decisions),
		options: years.flatMap((year) => year.decisions).flatMap((decision) => decision.options),
		areas: [...nodes.areas.values()].sort(bySequence),
		skills: [...nodes.areas.values()].sort(bySequence).flatMap((area) => area.skills),
		guides: [...nodes.guides.values()].sort(bySequence),
		templates: [...nodes.templates.values()].sort(bySequence),
		resources: [...nodes.resources.values()],
		pages: [...nodes.pages.values()],
		hidden: listHidden(draft),
	};
	return deepFreeze({ ...road, order: inOrder(road) });
}

function listHidden(draft: Draft): Hidden[] {
	return [...draft.hidden]
		.filter(([name, why]) => why !== notKept && !draft.secret.has(name))
		.map(([name, why]) => {
			const [kind = '', id = ''] = name.split('/');
			const data =
				draft.all.get(name)?.data ??
				(kind === 'resource' ? draft.allResources.get(id)?.data : undefined);
			return { kind, id, title: typeof data?.['title'] === 'string' ? data['title'] : id, why };
		});
}
