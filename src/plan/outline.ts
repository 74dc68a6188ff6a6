import { placeOfTheme } from '../roadmap/build/order.ts';
import type { Hours, Roadmap } from '../roadmap/model.ts';

/**
 * The road as the plan needs it: flat, by id, small enough to be sent with a page.
 * Lists are in road order.
 */
export interface Outline {
	readonly milestones: readonly OutlineMilestone[];
	readonly decisions: readonly OutlineDecision[];
	readonly skills: readonly OutlineSkill[];
	readonly years: readonly { readonly id: string; readonly title: string }[];
}

export interface OutlineMilestone {
	readonly id: string;
	readonly title: string;
	/** Path of its page below the base. */
	readonly address: string;
	/** Quarters from the start of the road to the earliest start: 0 for Year 1 Q1. */
	readonly quarter: number;
	/** The place of its theme in the year, from 0: in a quarter the road goes theme by theme, then by id. */
	readonly theme: number;
	/** Calendar months at the likely effort, when the hours are there. */
	readonly months: number;
	/** Hours of own time. */
	readonly own: Hours;
	/** Hours on the job. */
	readonly job: Hours;
	/** Milestones that must be done first. */
	readonly needs: readonly string[];
	/** Decisions of whose chosen options all milestones must be done first. */
	readonly needsDecisions: readonly string[];
	/** Milestones that make this one easier. */
	readonly helps: readonly string[];
	/** The option it belongs to. */
	readonly option?: string;
	readonly thread?: string;
	readonly builds: readonly { readonly skill: string; readonly level: number }[];
	readonly outcomes: readonly string[];
}

export interface OutlineDecision {
	readonly id: string;
	readonly title: string;
	readonly address: string;
	/** The quarter by whose end the road asks for it. */
	readonly quarter: number;
	/** How many options to choose. */
	readonly choose: number;
	readonly options: readonly {
		readonly id: string;
		readonly title: string;
		readonly address: string;
	}[];
}

export interface OutlineSkill {
	readonly id: string;
	readonly title: string;
	readonly address: string;
	/** Names of its levels, lowest first. */
	readonly levels: readonly string[];
}

/** Takes out of a roadmap what the plan reads. */
export function outlineOf(roadmap: Roadmap): Outline {
	return {
		milestones: roadmap.milestones.map((milestone) => ({
			id: milestone.id,
			title: milestone.title,
			address: milestone.address,
			quarter: milestone.start.index,
			theme: placeOfTheme(milestone),
			months: milestone.months,
			own: milestone.effort.own,
			job: milestone.effort.job,
			needs: milestone.needs.filter(({ kind }) => kind === 'milestone').map(({ id }) => id),
			needsDecisions: milestone.needs.filter(({ kind }) => kind === 'decision').map(({ id }) => id),
			helps: milestone.helps.map(({ id }) => id),
			...(milestone.option ? { option: milestone.option.id } : {}),
			...(milestone.thread === undefined ? {} : { thread: milestone.thread }),
			builds: milestone.builds.map(({ skill, level }) => ({ skill: skill.id, level })),
			outcomes: milestone.outcomes.map(({ id }) => id),
		})),
		decisions: roadmap.decisions.map((decision) => ({
			id: decision.id,
			title: decision.title,
			address: decision.address,
			quarter: decision.by.index,
			choose: decision.choose,
			options: decision.options.map(({ id, title, address }) => ({ id, title, address })),
		})),
		skills: roadmap.skills.map(({ id, title, address, levels }) => ({
			id,
			title,
			address,
			levels: levels.map(({ name }) => name),
		})),
		years: roadmap.years.map(({ id, title }) => ({ id, title })),
	};
}
