import type { Day } from '../plan/days.ts';
import type { Plan, PlannedMilestone, Range } from '../plan/model.ts';
import type { Outline, OutlineMilestone } from '../plan/outline.ts';
import { lastDayOf, quarterOf } from '../plan/weeks.ts';
import { tellDay } from '../plan/words/index.ts';

/** When a milestone ends by effort: `Likely to end on 4 April 2027, between …`. */
export function tellRange({ low, likely, high }: Range, start: Day): string {
	const [early, usual, late] = [low, likely, high].map((week) => tellDay(lastDayOf(week, start)));
	return early === late
		? `Likely to end on ${usual}, at low and high efforts alike.`
		: `Likely to end on ${usual}; with low efforts on ${early}, with high ones on ${late}.`;
}

/** The option that a milestone belongs to: while nobody has chosen, the plan only keeps room for it. */
export function tellOption(
	milestone: OutlineMilestone | undefined,
	{ decisions }: Outline,
): string | undefined {
	const option = decisions
		.flatMap(({ options }) => options)
		.find(({ id }) => id === milestone?.option);
	return option && `Belongs to the option “${option.title}”.`;
}

/** `3 outcomes to prove.`, if there are any. */
export function tellOutcomes(milestone: OutlineMilestone | undefined): string | undefined {
	const count = milestone?.outcomes.length ?? 0;
	return count === 0 ? undefined : `${count} ${count === 1 ? 'outcome' : 'outcomes'} to prove.`;
}

/** What ends in a quarter, what begins in the next, and what a review asks. */
export function tellReview({ milestones }: Plan, quarter: number): (string | undefined)[] {
	const isIn = (week: number | undefined, wanted: number) =>
		week !== undefined && quarterOf(week) === wanted;
	const ends = milestones.filter(({ last }) => isIn(last, quarter));
	const begins = milestones.filter(({ first }) => isIn(first, quarter + 1));
	return [
		list('Ends in this quarter', ends),
		list('Begins in the next', begins),
		'What is done and proven, what slipped and why, and what moves or goes?',
	];
}

const list = (words: string, found: readonly PlannedMilestone[]): string | undefined =>
	found.length === 0 ? undefined : `${words}: ${found.map(({ title }) => title).join('; ')}.`;
