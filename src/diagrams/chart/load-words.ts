import type { Kind } from '../../plan/ledger.ts';
import type { Plan, QuarterLoad, Range } from '../../plan/model.ts';
import { firstWeekOf } from '../../plan/weeks.ts';
import { hours } from '../../plan/words/phrase.ts';
import { quarterAt } from '../../roadmap/quarter.ts';
import type { Mark } from './chart.ts';
import { beginOf } from './when.ts';

/** What one quarter asks of one kind of hours, in hours a week. */
export interface Load {
	readonly quarter: number;
	/** `Year 1, Q2`, with its first day if there is a start. */
	readonly name: string;
	readonly kind: Kind;
	readonly asked: Range;
	readonly given: number;
	readonly over: boolean;
	readonly mark: Mark;
}

/** Kinds of hours in the order in which they are drawn. */
export const loadKinds = ['own', 'job'] as const;
export const kindNames = { own: 'Own time', job: 'On the job' } as const;

/** `8–14 h`, or `8 h` where low and high are one. */
export const span = ({ low, high }: Range): string =>
	hours(low) === hours(high) ? `${hours(low)} h` : `${hours(low)}–${hours(high)} h`;

/** All that is drawn of a load, in words. */
export const tellLoad = ({ name, kind, asked, given, over }: Load): string =>
	`${name}, ${kindNames[kind].toLowerCase()}: asked ${span(asked)} a week, likely ${hours(asked.likely)} h, given ${hours(given)} h${over ? ': over' : ''}`;

/** A quarter as it is drawn for one kind of hours. */
export function toLoad(quarter: QuarterLoad, kind: Kind, { start }: Plan): Load {
	const asked = quarter.asked[kind];
	const given = quarter.given[kind];
	const over = quarter.over.includes(kind);
	const label = quarterAt(quarter.quarter).label;
	return {
		quarter: quarter.quarter,
		name:
			start === undefined
				? label
				: `${label}, from ${beginOf(firstWeekOf(quarter.quarter), start)}`,
		kind,
		asked,
		given,
		over,
		mark: {
			kind: 'load',
			id: `${quarter.quarter}-${kind}`,
			facts: {
				quarter: quarter.quarter,
				hours: kind,
				low: hours(asked.low),
				likely: hours(asked.likely),
				high: hours(asked.high),
				given: hours(given),
				over: over ? 'yes' : 'no',
			},
		},
	};
}
