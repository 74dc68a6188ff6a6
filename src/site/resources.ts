import type { Resource, Roadmap, RoadmapPage } from '../roadmap/model.ts';
import { resourceKinds } from '../schemas/resource.ts';
import { titleOrder } from './titles.ts';

const kindTitles = {
	book: 'Books',
	paper: 'Papers',
	course: 'Courses',
	docs: 'Documentation and standards',
	tool: 'Tools',
	talk: 'Talks',
	article: 'Articles',
} as const satisfies Record<(typeof resourceKinds)[number], string>;

/** Resources by kind, each group by title; kinds without a resource are left out. */
export function resourceGroups({
	resources,
}: Roadmap): readonly { id: string; title: string; resources: readonly Resource[] }[] {
	return resourceKinds
		.map((kind) => ({
			id: `kind-${kind}`,
			title: kindTitles[kind],
			resources: resources.filter((resource) => resource.kind === kind).sort(byTitle),
		}))
		.filter((group) => group.resources.length > 0);
}

const byTitle = (a: Resource, b: Resource): number =>
	titleOrder.compare(a.title, b.title) || (a.id < b.id ? -1 : 1);

/** Every page that names a resource, each once, in the order skills, milestones, templates, texts. */
export function usersOf({
	skills,
	milestones,
	templates,
	citedBy,
}: Resource): readonly RoadmapPage[] {
	return [...new Set<RoadmapPage>([...skills, ...milestones, ...templates, ...citedBy])];
}
