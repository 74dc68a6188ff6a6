import { buildEvents } from '../formats/calendar.ts';
import { writeCalendar } from '../formats/icalendar.ts';
import { type Ids, firstNames } from '../roadmap/ids/ids.ts';
import { withBase } from './address.ts';
import { type Deployment, isAtHome, siteIdOf } from './deployment.ts';
import type { LoadedPlan } from './plan.ts';

/** Whose calendar it is, where it is served and which version it is. */
export interface CalendarOf {
	/** Title of the road. */
	readonly title: string;
	/** Who walks it, if they say so. */
	readonly name: string | undefined;
	readonly deployment: Pick<Deployment, 'site' | 'base'>;
	/** Numbers of names, and what became of old ones. */
	readonly ids?: Pick<Ids, 'numbers' | 'aliases'>;
	/** Seconds since 1970 in UTC: of the last commit where a site is built, of now in a browser. */
	readonly revision: number;
}

/**
 * The calendar of a plan as a file. Nothing while there is nothing to put into it: a plan without a
 * start date has no days, and a calendar without events is invalid.
 */
export function calendarOf(
	{ plan, outline, progress }: Pick<LoadedPlan, 'plan' | 'outline' | 'progress'>,
	{ title, name, deployment, ids, revision }: CalendarOf,
): string | undefined {
	const { site, base } = deployment;
	const urlOf = (address: string) =>
		isAtHome(deployment) ? undefined : new URL(withBase(address, base), site).href;
	const events = buildEvents(plan, {
		outline,
		progress,
		...(ids && { firstNames: firstNames(ids) }),
		site: siteIdOf(deployment),
		urlOf,
	});
	if (events.length === 0) return undefined;
	return writeCalendar(events, {
		name: name === undefined ? title : `${title}: ${name}`,
		revision,
	});
}
