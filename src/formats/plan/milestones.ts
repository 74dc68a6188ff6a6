import { z } from 'astro/zod';
import type * as Model from '../../plan/model.ts';
import { day } from '../../schemas/fields.ts';
import { states } from '../../schemas/progress.ts';
import { group, maybe, orNull, plain } from '../fields.ts';
import { budget, count, flag, id, kind, named, rangeOrNull, weekOrNull } from './values.ts';

const never = z.discriminatedUnion('is', [
	z.strictObject({ is: z.literal('hours').describe('Nobody gave hours of a kind.'), kind }),
	z.strictObject({
		is: z.literal('need').describe('What it needs can never be done.'),
		id: id('milestone that it needs'),
	}),
	z.strictObject({ is: z.literal('horizon').describe('It would take more than a hundred years.') }),
]);

/** A milestone that is planned or done. */
export const milestone = group<Model.PlannedMilestone>('A milestone that is planned or done.')({
	...named('milestone'),
	state: plain(z.enum(states).describe('How far it is.')),
	quarter: count('Quarter in which the road lets it begin, counted from 0 = Year 1 Q1.'),
	first: weekOrNull('Its first week; `null` when nobody knows it or it can never be done.'),
	last: weekOrNull('Its last week; `null` when nobody knows it or it can never be done.'),
	started: maybe(
		plain(day('The day on which it was begun. Left out where nobody has recorded it.')),
	),
	finished: maybe(
		plain(day('The day on which it was finished. Left out where nobody has recorded it.')),
	),
	range: rangeOrNull('Its last week by effort; `null` when it is done or never can be.'),
	slack: orNull(
		count('Weeks.'),
		'How many weeks later it may begin while nothing else moves; `null` where there is nothing to move.',
	),
	critical: flag('Whether it is a link of the chain that sets the end of the road.'),
	late: count('Quarters by which it begins later than the road lets it.'),
	stretched: count('Weeks that it takes longer than it would with all its hours.'),
	never: orNull(plain(never), 'Why it can never be done; `null` when it can.'),
	left: budget('Hours of the likely effort that are left.'),
	usedUp: maybe(
		plain(
			z
				.literal(true)
				.describe('That its likely estimate is spent and it is not done. Left out otherwise.'),
		),
	),
});

/** A milestone that is not planned. */
export const out = group<Model.Plan['out'][number]>('A milestone that is not planned.')({
	...named('milestone'),
	why: plain(
		z
			.enum(['dropped', 'left-out', 'other-option'])
			.describe('Given up, left out of the road, or of an option that is not taken.'),
	),
});
