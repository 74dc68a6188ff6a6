import type {
	Area,
	Decision,
	Hours,
	Milestone,
	Option,
	Roadmap,
	Skill,
	Theme,
	Year,
} from '../../src/roadmap/model.ts';

/** How large a made-up road is. */
export interface RoadSize {
	readonly years: number;
	/** Milestones in each quarter that holds any. */
	readonly milestones: number;
	/** Quarters of each year that hold milestones, from the first. */
	readonly quarters?: number;
	/** Options of the one decision of the last year; none without. */
	readonly options?: number;
	readonly areas?: number;
	readonly skills?: number;
	/** Titles of milestones, in turn. */
	readonly titles?: readonly string[];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const hues = ['green', 'yellow', 'blue', 'violet', 'red', 'teal', 'orange', 'pink'] as const;
const none: Hours = [0, 0, 0];

/** A road of any size, linked in both directions, for drawings. */
export function makeRoad(size: RoadSize): Roadmap {
	const { quarters = 4, options = 0, areas = 2, skills = 4, titles = ['Milestone'] } = size;
	const years: Year[] = [];
	const milestones: Milestone[] = [];
	for (let number = 1; number <= size.years; number++) {
		const year = makeYear(number);
		years.push(year);
		for (let quarter = 1; quarter <= quarters; quarter++)
			for (let index = 0; index < size.milestones; index++) {
				const title = titles[milestones.length % titles.length] ?? '';
				const label = title === 'Milestone' ? `${title} ${milestones.length + 1}` : title;
				const milestone = makeMilestone(`m-${milestones.length + 1}`, label, year, quarter);
				const before = milestones.at(-2);
				if (before) connect(before, milestone, milestones.length % 3 === 0 ? 'helps' : 'needs');
				milestones.push(milestone);
				(year.milestones as Milestone[]).push(milestone);
			}
	}
	const decisions: Decision[] = [];
	const last = years.at(-1);
	if (options > 0 && last) decisions.push(makeDecision(last, options, milestones));
	const madeAreas = Array.from({ length: areas }, (_, index) => makeArea(index));
	const madeSkills = Array.from({ length: skills }, (_, index) => makeSkill(index, madeAreas));
	madeSkills.forEach((skill, index) => {
		const need = madeSkills[index - 2];
		if (!need) return;
		(skill.needs as Skill[]).push(need);
		(need.leadsTo as Skill[]).push(skill);
	});
	return {
		...empty,
		home: { ...node('home', '', 'The road'), kind: 'home' } as unknown as Roadmap['home'],
		name: undefined,
		years,
		themes: years.flatMap(({ themes }) => themes),
		milestones,
		decisions,
		options: decisions.flatMap((decision) => decision.options),
		areas: madeAreas,
		skills: madeAreas.flatMap((area) => area.skills),
	};
}

const empty = {
	guides: [],
	templates: [],
	resources: [],
	pages: [],
	order: [],
	hidden: [],
};

function node(kind: string, id: string, title: string) {
	return {
		kind,
		id,
		title,
		summary: '',
		reviewed: '2026-11-22',
		address: `/${kind}s/${id}/`,
		file: `content/handbook/${kind}s/${id}.mdx`,
		shelf: 'handbook',
	};
}

function makeYear(number: number): Year {
	const year = {
		...node('year', `y-${number}`, `Year ${number}`),
		number,
		order: number,
		hue: hues[(number - 1) % hues.length],
		themes: [] as Theme[],
		milestones: [],
		decisions: [],
	};
	const theme = {
		...node('theme', `t-${number}`, `Theme ${number}`),
		year,
		milestones: [],
		decisions: [],
	};
	year.themes.push(theme as unknown as Theme);
	return year as unknown as Year;
}

function makeMilestone(
	id: string,
	title: string,
	year: Year,
	quarter: number,
	option?: Option,
): Milestone {
	return {
		...node('milestone', id, title),
		year,
		theme: year.themes[0],
		start: makeQuarter(year, quarter),
		months: quarter,
		effort: { own: none, job: none, total: none },
		option,
		needs: [],
		helps: [],
		unlocks: [],
		easier: [],
		builds: [],
		outcomes: [],
	} as unknown as Milestone;
}

function makeQuarter({ number }: Year, quarter: number) {
	return {
		year: number,
		quarter,
		index: (number - 1) * 4 + quarter - 1,
		label: `Year ${number}, Q${quarter}`,
	};
}

function makeDecision(year: Year, count: number, milestones: Milestone[]): Decision {
	const decision = {
		...node('decision', 'which', 'Which way?'),
		year,
		theme: year.themes[0],
		by: makeQuarter(year, 1),
		options: [] as Option[],
		chosen: [],
		unlocks: [] as Milestone[],
		choose: 1,
		criteria: [],
	} as unknown as Writable<Decision>;
	const target = milestones[0];
	for (let index = 1; index <= count; index++) {
		const option = {
			...node('option', `o-${index}`, `Option ${index}`),
			decision,
			milestones: [] as Milestone[],
			leadsTo: target ? [target] : [],
			skills: [],
			state: 'open',
		} as unknown as Option;
		const own = makeMilestone(`own-${index}`, `Own ${index}`, year, 1, option);
		(option.milestones as Milestone[]).push(own);
		(decision.options as Option[]).push(option);
		milestones.push(own);
		(year.milestones as Milestone[]).push(own);
	}
	const after = makeMilestone('after', 'After the choice', year, 4);
	(after.needs as (Milestone | Decision)[]).push(decision);
	(decision.unlocks as Milestone[]).push(after);
	milestones.push(after);
	(year.milestones as Milestone[]).push(after);
	(year.decisions as Decision[]).push(decision);
	return decision;
}

function connect(from: Milestone, to: Milestone, how: 'needs' | 'helps'): void {
	if (how === 'needs') {
		(to.needs as Milestone[]).push(from);
		(from.unlocks as Milestone[]).push(to);
	} else {
		(to.helps as Milestone[]).push(from);
		(from.easier as Milestone[]).push(to);
	}
}

function makeArea(index: number): Area {
	return { ...node('area', `a-${index + 1}`, `Area ${index + 1}`), skills: [] } as unknown as Area;
}

function makeSkill(index: number, areas: readonly Area[]): Skill {
	const area = areas[index % areas.length];
	const skill = {
		...node('skill', `s-${index + 1}`, `Skill ${index + 1}`),
		area,
		needs: [],
		leadsTo: [],
	} as unknown as Skill;
	(area?.skills as Skill[] | undefined)?.push(skill);
	return skill;
}
