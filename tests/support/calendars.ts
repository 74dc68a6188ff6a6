import { execFileSync } from 'node:child_process';
import ICAL from 'ical.js';
import nodeIcal from 'node-ical';
import { convertIcsCalendar } from 'ts-ics';

/** An event as a calendar program understands it: days as texts, `end` the first day after it. */
export interface ReadEvent {
	readonly uid: string;
	readonly day: string;
	readonly end: string;
	readonly title: string;
	readonly text: string;
	readonly url: string | undefined;
	readonly categories: readonly string[];
	readonly sequence: number;
	readonly changed: string;
	readonly free: boolean;
}

/** Three libraries read a calendar; the last two have no part in writing it. */
export const readers = { 'ical.js': readIcalJs, 'node-ical': readNodeIcal, 'ts-ics': readTsIcs };

/** Reads a calendar in a process of its own, in another time zone. */
export function readIn(
	zone: string,
	reader: keyof typeof readers,
	calendar: string,
): readonly ReadEvent[] {
	const script = `import { readers } from ${JSON.stringify(import.meta.url)};
		import { readFileSync } from 'node:fs';
		process.stdout.write(JSON.stringify(readers['${reader}'](readFileSync(0, 'utf8'))));`;
	const output = execFileSync(process.execPath, ['--input-type=module', '-e', script], {
		input: calendar,
		env: { ...process.env, TZ: zone },
	});
	return JSON.parse(output.toString()) as readonly ReadEvent[];
}

function readIcalJs(calendar: string): ReadEvent[] {
	const root = new ICAL.Component(ICAL.parse(calendar) as unknown[]);
	return root.getAllSubcomponents('vevent').map((component) => {
		const text = (name: string): string => String(component.getFirstPropertyValue(name) ?? '');
		const event = new ICAL.Event(component);
		if (!event.startDate.isDate || !event.endDate.isDate) throw new Error('not a whole day');
		return {
			uid: event.uid,
			day: event.startDate.toString(),
			end: event.endDate.toString(),
			title: event.summary,
			text: event.description,
			url: text('url') || undefined,
			categories: component.getFirstProperty('categories')?.getValues() as string[],
			sequence: Number(event.sequence),
			changed: text('dtstamp'),
			free: text('transp') === 'TRANSPARENT',
		};
	});
}

function readNodeIcal(calendar: string): ReadEvent[] {
	return Object.values(nodeIcal.sync.parseICS(calendar)).flatMap((event) => {
		if (event?.type !== 'VEVENT') return [];
		if (event.datetype !== 'date') throw new Error('not a whole day');
		return {
			uid: event.uid,
			day: localDay(event.start),
			end: localDay(event.end),
			title: String(event.summary),
			text: String(event.description),
			url: event.url as string | undefined,
			categories: event.categories ?? [],
			sequence: Number(event.sequence),
			changed: secondOf(event.dtstamp),
			free: event.transparency === 'TRANSPARENT',
		};
	});
}

function readTsIcs(calendar: string): ReadEvent[] {
	return (convertIcsCalendar(undefined, calendar).events ?? []).map((event) => {
		const { start, end } = event;
		if (start.type !== 'DATE' || end?.type !== 'DATE') throw new Error('not a whole day');
		return {
			uid: event.uid,
			day: start.date.toISOString().slice(0, 10),
			end: end.date.toISOString().slice(0, 10),
			title: event.summary,
			text: event.description ?? '',
			url: event.url,
			categories: event.categories ?? [],
			sequence: event.sequence ?? NaN,
			changed: secondOf(event.stamp.date),
			free: event.timeTransparent === 'TRANSPARENT',
		};
	});
}

const secondOf = (date: Date): string => date.toISOString().replace('.000', '');

/** The day that a clock on the wall shows. */
function localDay(date: Date | undefined): string {
	if (!date) return '';
	const parts = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
	return [date.getFullYear(), ...parts].join('-');
}
