import { z } from 'astro/zod';
import type { Plan } from '../plan/model.ts';
import { day } from '../schemas/fields.ts';
import { group, list, maybe, orNull, plain } from './fields.ts';
import { head, parse } from './head.ts';
import { openShelf } from './nodes.ts';
import { decision } from './plan/decisions.ts';
import { calibration, level, pause, quarter } from './plan/measures.ts';
import { milestone, out } from './plan/milestones.ts';
import { link, next } from './plan/reasons.ts';
import { budget, rangeOrNull } from './plan/values.ts';

const body = group<Plan>()({
	start: orNull(
		plain(day('The first day of week 0.')),
		'The first day of the road; `null` when nobody has said it.',
	),
	today: orNull(
		plain(z.int().describe('A week, counted from 0.')),
		'The week that it is; nothing that is left is planned before it. `null` while the plan knows no day.',
	),
	day: maybe(plain(day('The day that it is. Left out while the plan knows none.'))),
	hours: budget('Hours that a usual week has.'),
	parallel: plain(z.int().min(1).describe('Most milestones that are open in the same week.')),
	finished: plain(z.boolean().describe('Whether everything that is planned is done.')),
	end: rangeOrNull(
		'The last week of the road; `null` when it is finished, or a milestone can never be done.',
	),
	milestones: list(milestone, 'What is planned or done, in the order of placing.'),
	out: list(out, 'What is not planned, and why.'),
	critical: list(link, 'The chain that sets the end, first link first.'),
	quarters: list(quarter, 'Every quarter in which something is asked or done.'),
	decisions: list(decision, 'Forks in the road.'),
	next: list(next, 'What can be begun now, best first.'),
	levels: list(level, 'Skills, what they are and what they will be.'),
	calibration: orNull(
		calibration,
		'Hours spent against hours estimated; `null` while no finished milestone says both.',
	),
	pauses: list(pause, 'Times with fewer hours.'),
});

/** A plan as JSON: the same parts, with `null` for what has no value. */
export const planDocument = z.strictObject({ ...head.shape, ...body.schema.shape }).meta({
	title: 'Plan',
	description:
		'A road with the hours of one person laid over it. Weeks and quarters are counted from 0, the first of each being that of Year 1 Q1; a quarter has 13 weeks.',
});

export type PlanJson = z.output<typeof planDocument>;

/**
 * Writes a plan as JSON; `readPlan` makes an equal one of it.
 *
 * @param $schema address of the published schema, with the base of the site
 */
export const writePlan = (plan: Plan, $schema = '/schemas/plan.json'): PlanJson => ({
	$schema,
	version: 1,
	...body.write(plan),
});

/**
 * Reads what `writePlan` has written.
 *
 * @throws Error that says what is wrong, when it is not such a document
 */
export function readPlan(json: unknown): Plan {
	const { $schema: _, version: __, ...rest } = parse(planDocument, json, 'plan');
	return body.read(rest, openShelf().find);
}
