import ICAL from 'ical.js';
import { addDays } from '../plan/days.ts';
import type { CalendarEvent } from './calendar.ts';

/** How a calendar is called, and which of its versions this is. */
export interface CalendarFile {
	/** The name under which calendar programs list it. */
	readonly name: string;
	/** When what it says was last changed, in seconds since 1970 in UTC. A later version counts more. */
	readonly revision: number;
}

/**
 * Writes events as iCalendar (RFC 5545), with the extensions of RFC 7986 for a calendar that is
 * subscribed to. Every event lasts a day that has no time zone, and keeps nobody from a meeting.
 *
 * @param events at least one: a calendar without any is no calendar
 * @returns lines of 75 octets at most, each ended by CR LF
 */
export function writeCalendar(events: readonly CalendarEvent[], file: CalendarFile): string {
	const calendar = [
		'vcalendar',
		headOf(file),
		events.map((event) => ['vevent', propertiesOf(event, file.revision), []]),
	];
	// The library does not count the space that begins a folded line.
	ICAL.foldLength = 74;
	return `${ICAL.stringify.component(calendar, design)}\r\n`;
}

/**
 * The number of a version, for SEQUENCE: minutes since 2020, so that it rises with every change, on
 * every machine, and stays below 2³¹.
 *
 * @param revision seconds since 1970 in UTC
 */
export function sequenceOf(revision: number): number {
	const minutes = Math.floor((revision - secondsTo2020) / 60);
	return Math.min(Math.max(minutes, 0), 2 ** 31 - 1);
}

const secondsTo2020 = 1_577_836_800;

/** A line of a calendar as jCal (RFC 7265): name, parameters, type, value. */
type Property = readonly [string, Readonly<Record<string, string>>, string, string | number];

/** What the library knows of the format, and the names that came later or are in use without a standard. */
const design: typeof ICAL.design.defaultSet = {
	...ICAL.design.icalendar,
	property: {
		...ICAL.design.icalendar.property,
		name: { defaultType: 'text' },
		'x-wr-calname': { defaultType: 'text' },
		'x-published-ttl': { defaultType: 'duration' },
	},
};

function headOf({ name }: CalendarFile): Property[] {
	return [
		['version', {}, 'text', '2.0'],
		['prodid', {}, 'text', '-//Handbook//Plan//EN'],
		['method', {}, 'text', 'PUBLISH'],
		['name', {}, 'text', tidy(name)],
		['x-wr-calname', {}, 'text', tidy(name)],
		['refresh-interval', {}, 'duration', 'P1D'],
		['x-published-ttl', {}, 'duration', 'P1D'],
	];
}

function propertiesOf(event: CalendarEvent, revision: number): Property[] {
	const changed = new Date(revision * 1000).toISOString().replace(/\.\d+/, '');
	return [
		['uid', {}, 'text', event.uid],
		['dtstamp', {}, 'date-time', changed],
		['last-modified', {}, 'date-time', changed],
		['sequence', {}, 'integer', sequenceOf(revision)],
		['dtstart', {}, 'date', event.day],
		// The end of an event is the first day that it does not hold.
		['dtend', {}, 'date', addDays(event.day, 1)],
		['summary', {}, 'text', tidy(event.title)],
		['description', {}, 'text', tidy(event.text)],
		...(event.url === undefined ? [] : [['url', {}, 'uri', event.url] satisfies Property]),
		['categories', {}, 'text', event.category],
		['transp', {}, 'text', 'TRANSPARENT'],
	];
}

/** Text as the format allows it: breaks of lines of one kind, and no other control characters. */
function tidy(text: string): string {
	return text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0008\u000b-\u001f\u007f]/g, '');
}
