import type * as Model from '../../plan/model.ts';
import { group, list } from '../fields.ts';
import { budget, count, ids, named, weekOrNull } from './values.ts';

const option = group<Model.PlannedDecision['options'][number]>('One branch of a decision.')({
	...named('option'),
	hours: budget('Hours of its own milestones, likely.'),
	end: weekOrNull('The last week of the road when it is taken; `null` when that never comes.'),
});

/** A fork in the road, and what each of its options would change. */
export const decision = group<Model.PlannedDecision>('A fork in the road.')({
	...named('decision'),
	choose: count('How many options to choose.'),
	quarter: count('Quarter by whose end the road asks for it, counted from 0 = Year 1 Q1.'),
	chosen: ids('Options that are chosen; none while it is open.'),
	assumed: ids('Options that the plan keeps room for while it is open.'),
	by: weekOrNull(
		'The last week in which it can be taken while nothing moves; `null` when nothing waits for it.',
	),
	options: list(option, 'Its options.'),
	noRegret: ids('Milestones to do first, as every open option wants them.'),
});
