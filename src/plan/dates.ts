import type { Day } from './days.ts';
import type { Plan, PlannedMilestone } from './model.ts';
import { firstDayOf, lastDayOf } from './weeks.ts';

/**
 * The day on which a milestone begins or began: the recorded one, else the first of its week, and
 * nothing that is still to begin begins before the day of the plan. Nothing without dates.
 */
export function beginDay(
	{ first, started }: Pick<PlannedMilestone, 'first' | 'started'>,
	{ start, day }: Pick<Plan, 'start' | 'day'>,
): Day | undefined {
	if (started !== undefined) return started;
	return first === undefined || start === undefined ? undefined : dayFrom(first, start, day);
}

/** The day on which a milestone ends or ended: the recorded one, else the last of its week. */
export function endDay(
	{ last, finished }: Pick<PlannedMilestone, 'last' | 'finished'>,
	{ start }: Pick<Plan, 'start'>,
): Day | undefined {
	if (finished !== undefined) return finished;
	return last === undefined || start === undefined ? undefined : lastDayOf(last, start);
}

/** The first day of a week, or the day that it is when that is later within the week. */
export function dayFrom(week: number, start: Day, today: Day | undefined): Day {
	const first = firstDayOf(week, start);
	return today !== undefined && first < today && today <= lastDayOf(week, start) ? today : first;
}
