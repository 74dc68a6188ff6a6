import type {
	DecisionData,
	HomeData,
	Hours,
	MilestoneData,
	OptionData,
	ResourceData,
	SkillData,
	YearData,
} from './data.ts';
import { type LinkIndex, addressOf, resolveLink } from '../links.ts';
import type * as Model from '../model.ts';
import type { Entry } from '../pages/entry.ts';
import type { Open } from './open.ts';

/** Stands in for a link until link.ts has filled it in. */
function later<T>(): T {
	return undefined as T;
}

/** What every page has beside its own fields. */
export function base(entry: Entry): {
	id: string;
	address: string;
	file: string;
	shelf: Entry['shelf'];
} {
	return {
		id: entry.id,
		address: entry.address,
		file: `content/${entry.path}`,
		shelf: entry.shelf,
	};
}

/** The front page; a door to something hidden is left out. */
export function makeHome(entry: Entry, data: HomeData, index: LinkIndex): Model.Home {
	const doors = data.doors.flatMap((door) => {
		const found = resolveLink(door.to, entry.path, index);
		const to = found.kind === 'outside' ? door.to : addressOf(found);
		return to === undefined ? [] : [{ ...door, to }];
	});
	return { ...data, ...base(entry), kind: 'home', doors };
}

/** A year, whose place on the road is not known yet. */
export function makeYear(entry: Entry, data: YearData): Open<Model.Year> {
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

/** A milestone, not linked to anything. */
export function makeMilestone(entry: Entry, data: MilestoneData): Open<Model.Milestone> {
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

/** A decision, not linked to anything. */
export function makeDecision(entry: Entry, data: DecisionData): Open<Model.Decision> {
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

/** An option, not linked to anything. */
export function makeOption(entry: Entry, data: OptionData): Open<Model.Option> {
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

/** A skill, not linked to anything. */
export function makeSkill(entry: Entry, data: SkillData): Open<Model.Skill> {
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

/** A resource, not linked to anything. */
export function makeResource(data: ResourceData): Open<Model.Resource> {
	return {
		...data,
		address: `/resources/#${data.id}`,
		skills: [],
		milestones: [],
		templates: [],
		citedBy: [],
	};
}
