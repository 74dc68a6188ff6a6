import { z } from 'astro/zod';
import type * as Model from '../../plan/model.ts';
import { group, plain } from '../fields.ts';
import { id } from './values.ts';

const alone = <Is extends string>(is: Is, description: string) =>
	z.strictObject({ is: z.literal(is).describe(description) });
const after = <Is extends string>(is: Is, description: string) =>
	z.strictObject({ is: z.literal(is).describe(description), id: id('milestone before it') });

/** A link of the chain that sets the end. */
export const link = group<Model.Link>('A milestone of the chain that sets the end.')({
	id: plain(id('milestone')),
	because: plain(
		z
			.discriminatedUnion('is', [
				alone('quarter', 'Its quarter begins.'),
				alone('today', 'It is under way, or the plan begins on this day.'),
				after('need', 'It needs another, which ends in the week before.'),
				after('place', 'As many are open as may be, and another ends first.'),
				after('hours', 'Others have all hours of the week before.'),
				alone('pause', 'The week before is a pause.'),
			])
			.describe('What kept it from beginning a week earlier.'),
	),
});

const reason = z.discriminatedUnion('is', [
	alone('critical', 'It is a link of the chain that sets the end.'),
	z.strictObject({
		is: z.literal('unlocks').describe('Others wait for it.'),
		ids: z.array(z.string()).describe('Ids of those milestones.'),
	}),
	z.strictObject({
		is: z.literal('no-regret').describe('Every open option wants it.'),
		decision: id('decision'),
	}),
	z.strictObject({
		is: z.literal('helps').describe('It makes others easier.'),
		ids: z.array(z.string()).describe('Ids of those milestones.'),
	}),
	z.strictObject({
		is: z.literal('slack').describe('It has time to spare.'),
		weeks: z.number().describe('How many weeks.'),
	}),
]);

/** Something that can be begun now. */
export const next = group<Model.Next>('A milestone that can be begun now.')({
	id: plain(id('milestone')),
	why: plain(z.array(reason).describe('Reasons, strongest first.')),
});
