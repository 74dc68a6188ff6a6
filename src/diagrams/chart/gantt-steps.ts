import type { Plan, PlannedDecision, PlannedMilestone, Range } from '../../plan/model.ts';
import { beginDay, endDay } from '../../plan/dates.ts';
import { firstDayOf, firstWeekOf, lastDayOf, weekOf as weekOfDay } from '../../plan/weeks.ts';
import { yearOf } from './axis.ts';
import type { Mark } from './chart.ts';

/** A row of the chart. */
export type Step =
	| {
			readonly is: 'milestone';
			readonly milestone: Drawn;
			/** The week in which it was begun, when that is behind the first one planned. */
			readonly begun: number | undefined;
			readonly mark: Mark;
	  }
	| {
			readonly is: 'decision';
			readonly decision: PlannedDecision;
			/** Its last week, or that of its quarter when nothing waits for it. */
			readonly week: number;
			readonly mark: Mark;
	  }
	| { readonly is: 'end'; readonly end: Range; readonly mark: Mark };

/** A milestone that has weeks. */
export type Drawn = PlannedMilestone & { readonly first: number; readonly last: number };

/** Rows that begin in one year of the road. */
export interface Year {
	/** From 1. */
	readonly year: number;
	readonly steps: readonly Step[];
}

/** What is drawn, by year and in the order in which it begins; the end of the road is the last row. */
export function yearsOf(plan: Plan): readonly Year[] {
	const steps = [
		...plan.decisions.map(toDecision),
		...plan.milestones.filter(isDrawn).map((milestone) => toMilestone(milestone, plan)),
	].sort((a, b) => weekOf(a) - weekOf(b));
	const years = [...Map.groupBy(steps, (step) => yearOf(weekOf(step)))];
	const last = years.at(-1);
	if (!last || !plan.end) return years.map(([year, own]) => ({ year, steps: own }));
	const end = toEnd(plan.end);
	return years.map(([year, own]) => ({ year, steps: year === last[0] ? [...own, end] : own }));
}

/** Pauses of the weeks that are drawn. */
export const pausesOf = (plan: Plan, from: number, to: number): readonly Band[] =>
	plan.pauses
		.filter(({ first, last }) => last >= from && first < to)
		.map(({ first, last, why }, index) => ({
			why,
			mark: { kind: 'pause', id: String(index + 1), facts: { first, last } },
		}));

export interface Band {
	readonly why: string;
	readonly mark: Mark & { readonly facts: { readonly first: number; readonly last: number } };
}

/** What the line of today tells: its week, and its day if that is known. */
export const todayFacts = (week: number, { day }: Plan) => ({ week, ...(day && { day }) });

/** Every week that the axis must hold; slack may run out of it. */
export function weeksOf(plan: Plan): readonly number[] {
	const weeks = plan.milestones.flatMap((milestone) => [
		begunWeek(milestone, plan),
		milestone.first,
		milestone.last,
		milestone.range?.high,
	]);
	const decisions = plan.decisions.map((decision) => toDecision(decision).week);
	return [...weeks, ...decisions, plan.end?.high, plan.today].filter(
		(week): week is number => week !== undefined && week >= 0,
	);
}

/** Whether a milestone has weeks, and so a bar. */
export const isDrawn = (milestone: PlannedMilestone): milestone is Drawn =>
	milestone.first !== undefined && milestone.last !== undefined;

const weekOf = (step: Step): number =>
	step.is === 'milestone'
		? (step.begun ?? step.milestone.first)
		: step.is === 'decision'
			? step.week
			: Infinity;

/** The week in which something under way was begun, when the record says it. */
function begunWeek(
	{ first = 0, state, started }: PlannedMilestone,
	{ start }: Plan,
): number | undefined {
	if (state === 'done' || started === undefined || start === undefined) return undefined;
	const week = weekOfDay(started, start);
	return week < first ? week : undefined;
}

function toMilestone(milestone: Drawn, plan: Plan): Step {
	const { id, first, last, range, slack, state, critical } = milestone;
	const begun = begunWeek(milestone, plan);
	const facts = {
		first,
		last,
		...daysOf(milestone, plan),
		...(begun !== undefined && { begun }),
		...(range && { high: range.high }),
		...(slack !== undefined && { slack }),
		state,
		critical: critical ? 'yes' : 'no',
	};
	return { is: 'milestone', milestone, begun, mark: { kind: 'milestone', id, facts } };
}

/** The days that the words tell, where they are not those of its weeks. */
function daysOf(milestone: Drawn, plan: Plan) {
	const [begins, ends] = [beginDay(milestone, plan), endDay(milestone, plan)];
	const { start } = plan;
	if (start === undefined || begins === undefined || ends === undefined) return {};
	return {
		...(begins !== firstDayOf(milestone.first, start) && { begins }),
		...(ends !== lastDayOf(milestone.last, start) && { ends }),
	};
}

function toDecision(decision: PlannedDecision): Step & { is: 'decision' } {
	const { id, by, quarter, chosen } = decision;
	const week = by ?? firstWeekOf(quarter + 1) - 1;
	const facts = {
		week,
		waits: by === undefined ? 'nothing' : 'something',
		state: chosen.length > 0 ? 'chosen' : 'open',
	};
	return { is: 'decision', decision, week, mark: { kind: 'decision', id, facts } };
}

function toEnd(end: Range): Step {
	const { low, likely, high } = end;
	return { is: 'end', end, mark: { kind: 'end', id: 'road', facts: { low, likely, high } } };
}
