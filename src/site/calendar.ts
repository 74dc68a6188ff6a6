import { buildEvents } from '../formats/calendar.ts';
import { writeCalendar } from '../formats/icalendar.ts';
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
	/** Seconds since 1970 in UTC: of the last commit where a site is built, of now in a browser. */
	readonly revision: number;
}

/**
 * The calendar of a plan as a file. Nothing while there is nothing to put into it: a plan without a
 * start date has no days, and a calendar without events is invalid.
 */
export function calendarOf(
	{ plan, outline, progress }: Pick<LoadedPlan, 'plan' | 'outline' | 'progress'>,
	{ title, name, deployment, revision }: CalendarOf,
): string | undefined {
	const { site, base } = deployment;
	const urlOf = (address: string) =>
		isAtHome(deployment) ? undefined : new URL(withBase(address, base), site).href;
	const events = buildEvents(plan, { outline, progress, site: siteIdOf(deployment), urlOf });
	if (events.length === 0) return undefined;
	return writeCalendar(events, {
		name: name === undefined ? title : `${title}: ${name}`,
		revision,
	});
}
