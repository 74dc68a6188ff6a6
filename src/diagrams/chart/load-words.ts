import type { Kind } from '../../plan/ledger.ts';
import type { Plan, QuarterLoad, Range } from '../../plan/model.ts';
import { tolerance } from '../../plan/load.ts';
import type { Day } from '../../plan/days.ts';
import { firstWeekOf, weeksInQuarter } from '../../plan/weeks.ts';
import { count, hours } from '../../plan/words/phrase.ts';
import { quarterAt } from '../../roadmap/quarter.ts';
import type { Mark } from './chart.ts';
import { beginOf } from './when.ts';

/** What one quarter asks of one kind of hours, what the plan does there and what is given, in hours a week. */
export interface Load {
	readonly quarter: number;
	/** `Year 1, Q2`, with its first day if there is a start. */
	readonly name: string;
	readonly kind: Kind;
	readonly asked: Range;
	readonly planned: number;
	readonly given: number;
	readonly standing: Standing;
	readonly mark: Mark;
}

/** How a quarter stands: it is over, asks too much, is filled by the plan, or has hours left. */
export type Standing = 'past' | 'over' | 'full' | 'over-high' | 'fits';

/** A standing in words. */
export const standings = {
	past: 'past',
	over: '▲ over',
	full: 'full',
	'over-high': 'over at high effort',
	fits: 'fits',
} as const satisfies Record<Standing, string>;

/** Kinds of hours in the order in which they are drawn. */
export const loadKinds = ['own', 'job'] as const;

/** What the kinds of hours are called. */
export const kindNames = { own: 'Own time', job: 'On the job' } as const;

/** The most that is drawn of a load: nothing of a quarter that is over. */
export const mostOf = ({ asked, planned, given, standing }: Load): readonly number[] =>
	standing === 'past' ? [] : [asked.high, planned, given];

/** `8–14 h`, or `8 h` where low and high are one. */
export const span = ({ low, high }: Range): string =>
	hours(low) === hours(high) ? `${hours(low)} h` : `${hours(low)}–${hours(high)} h`;

/** All that is drawn of a load, in words. */
export const tellLoad = ({ name, kind, asked, planned, given, standing }: Load): string =>
	`${name}, ${kindNames[kind].toLowerCase()}: ${standing === 'past' ? '' : `asked ${span(asked)} a week, likely ${hours(asked.likely)} h, planned ${hours(planned)} h, given ${hours(given)} h: `}${standings[standing].replace('▲ ', '')}`;

/** A quarter as it is drawn for one kind of hours. */
export function toLoad(quarter: QuarterLoad, kind: Kind, { start }: Plan): Load {
	const [asked, planned, given] = [quarter.asked[kind], quarter.placed[kind], quarter.given[kind]];
	const standing = standingOf(quarter, kind);
	return {
		quarter: quarter.quarter,
		name: nameOf(quarter, start),
		kind,
		asked,
		planned,
		given,
		standing,
		mark: {
			kind: 'load',
			id: `${quarter.quarter}-${kind}`,
			facts: {
				quarter: quarter.quarter,
				hours: kind,
				low: hours(asked.low),
				likely: hours(asked.likely),
				high: hours(asked.high),
				planned: hours(planned),
				given: hours(given),
				standing,
			},
		},
	};
}

/** A quarter is full when all but three minutes a week are planned. */
function standingOf({ weeks, over, asked, given, placed }: QuarterLoad, kind: Kind): Standing {
	if (weeks === 0) return 'past';
	if (over.includes(kind)) return 'over';
	if (placed[kind] > 0 && placed[kind] >= given[kind] - tolerance) return 'full';
	return asked[kind].high > given[kind] ? 'over-high' : 'fits';
}

/** `Year 1, Q2, from 5 Apr 2027`; of the quarter under way its weeks left. */
function nameOf({ quarter, weeks }: QuarterLoad, start: Day | undefined): string {
	const { label } = quarterAt(quarter);
	if (weeks > 0 && weeks < weeksInQuarter) return `${label}, last ${count(weeks, 'week')}`;
	return start === undefined ? label : `${label}, from ${beginOf(firstWeekOf(quarter), start)}`;
}
