import { z } from 'astro/zod';
import type * as Model from '../../plan/model.ts';
import { day } from '../../schemas/fields.ts';
import { group, maybe, orNull, plain } from '../fields.ts';
import { budget, count, id, ids, kind, named, range, week } from './values.ts';

/** What a quarter asks and what it is given. */
export const quarter = group<Model.QuarterLoad>('A quarter.')({
	quarter: count('Counted from 0 = Year 1 Q1.'),
	weeks: count('Weeks that count: those left of the quarter under way, 0 of one that is over.'),
	asked: plain(
		z
			.strictObject({
				own: range('Hours of own time a week.'),
				job: range('Hours on the job a week.'),
			})
			.describe('What the road asks for, if everything began when it may.'),
	),
	given: budget('Hours a week that there are, pauses taken off.'),
	placed: budget('Hours a week that the plan has placed, at the likely effort.'),
	over: plain(z.array(kind).describe('Kinds of hours of which more is asked than given.')),
});

/** A skill, as it is and as it will be. */
export const level = group<Model.SkillLevel>('A skill.')({
	...named('skill'),
	names: ids('Names of its levels, lowest first.'),
	recorded: count('Level that is written down, 0 for none.'),
	now: count(
		'Level reached, 0 for none: the one written down, or a higher one that finished milestones suggest.',
	),
	target: count('Highest level that the plan builds, 0 when it builds none.'),
	by: orNull(
		plain(id('milestone')),
		'Id of the milestone that brings it there; `null` when none does.',
	),
});

const ofKind = (kind: string) =>
	group<Model.KindCalibration>(`The same of ${kind}. Left out where nobody has written them down.`)(
		{
			ids: ids('Finished milestones that it counts, proven or not.'),
			spent: plain(z.number().describe('Hours spent on them.')),
			estimated: plain(z.number().describe('Their likely estimates in hours.')),
			ratio: plain(z.number().describe('`spent / estimated`.')),
		},
	);

/** Hours spent against hours estimated. */
export const calibration = group<Model.Calibration>('Hours spent against hours estimated.')({
	milestones: count('Finished milestones that it counts.'),
	spent: plain(z.number().describe('Hours spent on them.')),
	estimated: plain(z.number().describe('Their likely estimates in hours.')),
	ratio: plain(z.number().describe('`spent / estimated`.')),
	own: maybe(ofKind('own time')),
	job: maybe(ofKind('hours on the job')),
});

/** A time with fewer hours. */
export const pause = group<Model.PlannedPause>('A time with fewer hours.')({
	first: plain(week.describe('The first week that it touches, counted from 0.')),
	last: plain(week.describe('The last week that it touches, counted from 0.')),
	from: plain(day('Its first day.')),
	to: plain(day('Its last day.')),
	why: plain(z.string().describe('What the time is for; empty when nobody says.')),
});
