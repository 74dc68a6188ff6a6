import { hues } from '../../schemas/year.ts';
import type {
	AreaData,
	DecisionData,
	GuideData,
	HomeData,
	Hours,
	MilestoneData,
	OptionData,
	PageData,
	ResourceData,
	SkillData,
	TemplateData,
	YearData,
} from './data.ts';
import { type LinkIndex, resolveLink } from '../links.ts';
import type * as Model from '../model.ts';
import type { Draft } from '../pages/draft.ts';
import type { Entry } from '../pages/entry.ts';
import { bySequence } from './order.ts';

/** While the road is built its parts can still be changed. */
export type Open<T> = { -readonly [K in keyof T]: T[K] };

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

/** Stands in for a link until link.ts has filled it in. */
function later<T>(): T {
	return undefined as T;
}

function base(entry: Entry): { id: string; address: string; file: string; shelf: Entry['shelf'] } {
	return {
		id: entry.id,
		address: entry.address,
		file: `content/${entry.path}`,
		shelf: entry.shelf,
	};
}

function makeHome(entry: Entry, data: HomeData, index: LinkIndex): Model.Home {
	const doors = data.doors.flatMap((door) => {
		const found = resolveLink(door.to, entry.path, index);
		if (found.kind === 'page') return [{ ...door, to: found.address + found.hash }];
		return found.kind === 'outside' ? [door] : [];
	});
	return { ...data, ...base(entry), kind: 'home', doors };
}

function makeYear(entry: Entry, data: YearData): Open<Model.Year> {
	const address = (id: string) => `${entry.address}#theme-${id}`;
	const themes = data.themes.map(({ id, title, text }) => ({
		kind: 'theme' as const,
		id,
		title,
		text,
		address: address(id),
		year: later<Model.Year>(),
		milestones: [],
		decisions: [],
	}));
	return {
		...data,
		...base(entry),
		kind: 'year',
		hue: data.hue as Model.Year['hue'],
		number: 0,
		themes,
		milestones: [],
		decisions: [],
	};
}

function makeMilestone(entry: Entry, data: MilestoneData): Open<Model.Milestone> {
	const { own, job } = data.effort;
	const outcomes = data.outcomes.map((outcome) => ({
		...outcome,
		address: `${entry.address}#outcome-${outcome.id}`,
	}));
	const { quarter: _, ...rest } = data;
	return {
		...rest,
		...base(entry),
		kind: 'milestone',
		year: later(),
		theme: later(),
		start: later(),
		effort: { own, job, total: own.map((hours, at) => hours + (job[at] ?? 0)) as unknown as Hours },
		option: undefined,
		outcomes,
		...{ needs: [], helps: [], unlocks: [], easier: [], builds: [], resources: [], templates: [] },
	};
}

function makeDecision(entry: Entry, data: DecisionData): Open<Model.Decision> {
	const { quarter: _, ...rest } = data;
	return {
		...rest,
		...base(entry),
		kind: 'decision',
		year: later(),
		theme: later(),
		by: later(),
		options: [],
		chosen: [],
		unlocks: [],
	};
}

function makeOption(entry: Entry, data: OptionData): Open<Model.Option> {
	return {
		...data,
		...base(entry),
		kind: 'option',
		decision: later(),
		milestones: [],
		leadsTo: [],
		skills: [],
		state: 'open',
	};
}

function makeSkill(entry: Entry, data: SkillData): Open<Model.Skill> {
	const levels = data.levels.map(({ name, signals, antiSignals, source }, at) => ({
		number: at + 1,
		name,
		signals,
		antiSignals,
		source,
		resources: [],
	}));
	return {
		...data,
		...base(entry),
		kind: 'skill',
		area: later(),
		levels,
		...{ needs: [], leadsTo: [], milestones: [], options: [], templates: [], resources: [] },
	};
}

function makeResource(data: ResourceData): Open<Model.Resource> {
	return {
		...data,
		address: `/resources/#${data.id}`,
		skills: [],
		milestones: [],
		templates: [],
		citedBy: [],
	};
}
