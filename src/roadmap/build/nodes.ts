import { hues } from '../../schemas/year.ts';
import type {
	AreaData,
	GuideData,
	HomeData,
	PageData,
	ResourceData,
	TemplateData,
} from './data.ts';
import type { LinkIndex } from '../links.ts';
import type * as Model from '../model.ts';
import type { Draft } from '../pages/draft.ts';
import type { Entry } from '../pages/entry.ts';
import type { Open } from './open.ts';
import { bySequence } from './order.ts';
import {
	base,
	makeDecision,
	makeHome,
	makeMilestone,
	makeOption,
	makeResource,
	makeSkill,
	makeYear,
} from './parts.ts';

/** Every part of the road by id, not yet linked. */
export interface Nodes {
	readonly home: Model.Home;
	readonly years: ReadonlyMap<string, Open<Model.Year>>;
	readonly milestones: ReadonlyMap<string, Open<Model.Milestone>>;
	readonly decisions: ReadonlyMap<string, Open<Model.Decision>>;
	readonly options: ReadonlyMap<string, Open<Model.Option>>;
	readonly areas: ReadonlyMap<string, Open<Model.Area>>;
	readonly skills: ReadonlyMap<string, Open<Model.Skill>>;
	readonly guides: ReadonlyMap<string, Open<Model.Guide>>;
	readonly templates: ReadonlyMap<string, Open<Model.Template>>;
	readonly resources: ReadonlyMap<string, Open<Model.Resource>>;
	readonly pages: ReadonlyMap<string, Open<Model.Page>>;
}

/** Makes the parts; what they point at is filled in later, in link.ts. */
export function makeNodes(draft: Draft, index: LinkIndex): Nodes {
	const of = <D, N>(kind: Entry['kind'], make: (entry: Entry, data: D) => N): Map<string, N> =>
		new Map(
			draft.entries
				.filter((entry) => entry.kind === kind)
				.map((entry) => [entry.id, make(entry, entry.data as D)]),
		);
	const years = of('year', makeYear);
	[...years.values()].sort(bySequence).forEach((year, at) => {
		year.number = at + 1;
		year.hue = year.hue ?? hues[at % hues.length] ?? 'green';
	});
	const [home] = of('home', (entry, data: HomeData) => makeHome(entry, data, index)).values();
	if (home === undefined) throw new Error('a road without a home page was not refused');
	return {
		home,
		years,
		milestones: of('milestone', makeMilestone),
		decisions: of('decision', makeDecision),
		options: of('option', makeOption),
		areas: of('area', (entry, data: AreaData) => ({
			...data,
			...base(entry),
			kind: 'area' as const,
			skills: [],
		})),
		skills: of('skill', makeSkill),
		guides: of('guide', (entry, data: GuideData) => ({
			...data,
			...base(entry),
			kind: 'guide' as const,
		})),
		templates: of('template', (entry, data: TemplateData) => ({
			...data,
			...base(entry),
			kind: 'template' as const,
			skills: [],
			resources: [],
			milestones: [],
		})),
		resources: new Map(
			draft.resources.map(({ id, data }) => [id, makeResource(data as ResourceData)]),
		),
		pages: of('page', (entry, data: PageData) => ({
			...data,
			...base(entry),
			kind: 'page' as const,
		})),
	};
}
