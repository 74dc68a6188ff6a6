import type { Audience } from './audience.ts';
import type { AreaData } from '../schemas/area.ts';
import type { DecisionData } from '../schemas/decision.ts';
import type { GuideData } from '../schemas/guide.ts';
import type { HomeData } from '../schemas/home.ts';
import type { MilestoneData } from '../schemas/milestone.ts';
import type { OptionData } from '../schemas/option.ts';
import type { PageData } from '../schemas/page.ts';
import type { ResourceData } from '../schemas/resource.ts';
import type { SkillData } from '../schemas/skill.ts';
import type { TemplateData } from '../schemas/template.ts';
import type { YearData, hues } from '../schemas/year.ts';

/**
 * The road as one immutable value with links in both directions.
 *
 * Items point at each other as objects, never as ids, so a page walks from a skill to its
 * milestones without a look-up. The whole value is deeply frozen. Lists are in reading order.
 */
export interface Roadmap {
	readonly home: Home;
	/** Whose road it is, if the profile says so. */
	readonly name: string | undefined;
	readonly years: readonly Year[];
	readonly themes: readonly Theme[];
	/** In road order: year, quarter, theme, id. */
	readonly milestones: readonly Milestone[];
	readonly decisions: readonly Decision[];
	readonly options: readonly Option[];
	readonly areas: readonly Area[];
	readonly skills: readonly Skill[];
	readonly guides: readonly Guide[];
	readonly templates: readonly Template[];
	readonly resources: readonly Resource[];
	readonly pages: readonly Page[];
	/** Every page with an address, in the order of the road: what “previous” and “next” follow. */
	readonly order: readonly RoadmapPage[];
	/** What the profile leaves out, with the reason. */
	readonly hidden: readonly Hidden[];
}

/** What every page has beside its own fields. */
interface Node {
	readonly id: string;
	readonly title: string;
	readonly summary: string;
	readonly reviewed: string;
	/** Who sees the page; it is only here when these readers may. */
	readonly visibility: Audience;
	/** Path of the page below the site’s base, with slashes on both ends: `/skills/dressing/`. */
	readonly address: string;
	/** The file that holds the page’s text, from the project root: `content/handbook/skills/x.mdx`. */
	readonly file: string;
	/** `mine` when a fork added or replaced the page, `patched` when it changed single fields. */
	readonly shelf: 'handbook' | 'mine' | 'patched';
}

export interface Home extends Node, Omit<HomeData, keyof Node | 'doors'> {
	readonly kind: 'home';
	/** `to` is an address below the base, resolved from the file that the author named. */
	readonly doors: readonly {
		readonly title: string;
		readonly text: string;
		readonly label: string;
		readonly to: string;
	}[];
}

export interface Page extends Node, Omit<PageData, keyof Node> {
	readonly kind: 'page';
}

export interface Year extends Node, Omit<YearData, keyof Node | 'themes' | 'hue'> {
	readonly kind: 'year';
	readonly hue: (typeof hues)[number];
	/** Counted from 1 by place, whatever the numbers in `order` are. */
	readonly number: number;
	readonly themes: readonly Theme[];
	readonly milestones: readonly Milestone[];
	readonly decisions: readonly Decision[];
}

/** A strand of a year: a section of the year’s page. */
export interface Theme {
	readonly kind: 'theme';
	readonly id: string;
	readonly title: string;
	readonly text: string | undefined;
	/** `/years/first/#theme-ward` */
	readonly address: string;
	readonly year: Year;
	readonly milestones: readonly Milestone[];
	readonly decisions: readonly Decision[];
}

/** One of the three-month periods that the road is counted in, from the first quarter of the first year. */
export interface Quarter {
	/** Year by place, from 1. */
	readonly year: number;
	/** 1 to 4. */
	readonly quarter: number;
	/** Quarters since the start of the road: 0 for Year 1 Q1. */
	readonly index: number;
	/** `Year 1, Q2` */
	readonly label: string;
}

export interface Milestone
	extends
		Node,
		Omit<
			MilestoneData,
			| keyof Node
			| 'theme'
			| 'option'
			| 'needs'
			| 'helps'
			| 'builds'
			| 'outcomes'
			| 'resources'
			| 'templates'
			| 'quarter'
			| 'effort'
		> {
	readonly kind: 'milestone';
	readonly year: Year;
	readonly theme: Theme;
	/** Earliest start. */
	readonly start: Quarter;
	readonly effort: Effort;
	readonly option: Option | undefined;
	/** Milestones and decisions that must come first. */
	readonly needs: readonly (Milestone | Decision)[];
	readonly helps: readonly Milestone[];
	/** Backlink of `needs`, with decisions resolved: milestones that wait for this one. */
	readonly unlocks: readonly Milestone[];
	/** Backlink of `helps`. */
	readonly easier: readonly Milestone[];
	readonly builds: readonly { readonly skill: Skill; readonly level: number }[];
	readonly outcomes: readonly Outcome[];
	readonly resources: readonly Resource[];
	readonly templates: readonly Template[];
}

/** Hours of work as `[low, likely, high]`. */
export type Hours = readonly [low: number, likely: number, high: number];

/** Hours in own time, on the job, and both together. */
export interface Effort {
	readonly own: Hours;
	readonly job: Hours;
	readonly total: Hours;
}

export interface Outcome {
	readonly id: string;
	readonly text: string;
	readonly proof: MilestoneData['outcomes'][number]['proof'];
	/** `/milestones/x/#outcome-ten-dressings` */
	readonly address: string;
}

export interface Decision extends Node, Omit<DecisionData, keyof Node | 'theme' | 'quarter'> {
	readonly kind: 'decision';
	readonly year: Year;
	readonly theme: Theme;
	/** The quarter by whose end it should be taken. */
	readonly by: Quarter;
	readonly options: readonly Option[];
	/** The options that the profile has chosen; empty while it is open. */
	readonly chosen: readonly Option[];
	/** Milestones that wait for the chosen option’s milestones. */
	readonly unlocks: readonly Milestone[];
}

export interface Option
	extends Node, Omit<OptionData, keyof Node | 'decision' | 'leadsTo' | 'skills'> {
	readonly kind: 'option';
	readonly decision: Decision;
	/** Milestones that are walked only by those who choose the option. */
	readonly milestones: readonly Milestone[];
	readonly leadsTo: readonly Milestone[];
	readonly skills: readonly Skill[];
	/** `open` while nothing is chosen, then `chosen` or `not-chosen`. */
	readonly state: 'open' | 'chosen' | 'not-chosen';
}

export interface Area extends Node, Omit<AreaData, keyof Node> {
	readonly kind: 'area';
	readonly skills: readonly Skill[];
}

export interface Skill extends Node, Omit<SkillData, keyof Node | 'area' | 'needs' | 'levels'> {
	readonly kind: 'skill';
	readonly area: Area;
	readonly needs: readonly Skill[];
	/** Backlink of `needs`: skills that build on this one. */
	readonly leadsTo: readonly Skill[];
	readonly levels: readonly Level[];
	/** Milestones that raise it, in road order, with the level they bring it to. */
	readonly milestones: readonly { readonly milestone: Milestone; readonly level: number }[];
	/** Options that it carries. */
	readonly options: readonly Option[];
	readonly templates: readonly Template[];
	/** All resources of its levels, lowest level first, each once. */
	readonly resources: readonly Resource[];
}

export interface Level {
	/** Counted from 1. */
	readonly number: number;
	readonly name: string;
	readonly signals: readonly string[];
	readonly antiSignals: readonly string[];
	readonly source: string | undefined;
	readonly resources: readonly Resource[];
}

export interface Guide extends Node, Omit<GuideData, keyof Node> {
	readonly kind: 'guide';
}

export interface Template extends Node, Omit<TemplateData, keyof Node | 'skills' | 'resources'> {
	readonly kind: 'template';
	readonly skills: readonly Skill[];
	readonly resources: readonly Resource[];
	/** Milestones that ask for it. */
	readonly milestones: readonly Milestone[];
}

export interface Resource extends ResourceData {
	/** A section of the resource list: `/resources/#wound-book`. */
	readonly address: string;
	readonly skills: readonly Skill[];
	readonly milestones: readonly Milestone[];
	readonly templates: readonly Template[];
	/** Pages whose text cites it. */
	readonly citedBy: readonly RoadmapPage[];
}

/** Something that the profile leaves out. */
export interface Hidden {
	readonly kind: string;
	readonly id: string;
	readonly title: string;
	readonly why: string;
}

/** Everything that has a page of its own, told apart by `kind`. */
export type RoadmapPage =
	Home | Page | Year | Milestone | Decision | Option | Area | Skill | Guide | Template;
