import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { buildEvents, type CalendarEvent } from '../../../src/formats/calendar.ts';
import { sequenceOf, writeCalendar } from '../../../src/formats/icalendar.ts';
import { addDays, toDay } from '../../../src/plan/days.ts';
import { plan } from '../../../src/plan/plan.ts';
import { nothingYet } from '../../../src/plan/progress.ts';
import { readers, readIn, type ReadEvent } from '../../support/calendars.ts';
import { fork, milestone, settings } from './outlines.ts';

const zones = ['America/Los_Angeles', 'UTC', 'Pacific/Kiritimati'] as const;
const names = Object.keys(readers) as (keyof typeof readers)[];
const file = { name: 'The Boat Yard', revision: Date.UTC(2026, 10, 22, 10, 30) / 1000 };
const source = {
	outline: fork,
	progress: nothingYet,
	site: 'yard.example',
	urlOf: (address: string) => `https://yard.example${address}`,
};
const events = buildEvents(plan(fork, settings, nothingYet), source);

describe('a written calendar', () => {
	const text = writeCalendar(events, file);

	it('looks like this', () => {
		const short = writeCalendar(events.slice(0, 1), file);
		expect(short.replaceAll('\r\n', '\n')).toMatchInlineSnapshot(`
			"BEGIN:VCALENDAR
			VERSION:2.0
			PRODID:-//Handbook//Plan//EN
			METHOD:PUBLISH
			NAME:The Boat Yard
			X-WR-CALNAME:The Boat Yard
			REFRESH-INTERVAL;VALUE=DURATION:P1D
			X-PUBLISHED-TTL:P1D
			BEGIN:VEVENT
			UID:milestone-lay-keel-begin@yard.example
			DTSTAMP:20261122T103000Z
			LAST-MODIFIED:20261122T103000Z
			SEQUENCE:3625110
			DTSTART;VALUE=DATE:20270104
			DTEND;VALUE=DATE:20270105
			SUMMARY:Begin: Title of lay-keel
			DESCRIPTION:Likely to end on 4 April 2027\\; with low efforts on 4 April 20
			 27\\, with high ones on 4 July 2027.\\n2 outcomes to prove.\\nhttps://yard.ex
			 ample/milestones/lay-keel/
			URL:https://yard.example/milestones/lay-keel/
			CATEGORIES:Milestone
			TRANSP:TRANSPARENT
			END:VEVENT
			END:VCALENDAR
			"
		`);
	});

	it.each(names.flatMap((name) => zones.map((zone) => [name, zone] as const)))(
		'says the same to %s in %s',
		(name, zone) => {
			expect(readIn(zone, name, text)).toEqual(events.map(asRead));
		},
	);
});

/** Titles that would break a file that is only pasted together. */
const hostile = [
	'Commas, semicolons; colons: and "quotes"',
	'A line\nand a line\r\nand a line\rand \\ backslash',
	'END:VEVENT\nEND:VCALENDAR\nBEGIN:VALARM',
	'السنة الأولى: الخشب '.repeat(9),
	'🧑🏽‍🔧 ship 🚢 '.repeat(20),
	'é'.repeat(200),
	'\u0000\u0007\u001b[31mbell\u007f',
	'DTSTART;VALUE=DATE:20000101',
];

describe.each(hostile.map((title) => [title]))('the title %j', (title) => {
	const event = { ...(events[0] as CalendarEvent), title, text: `${title}\n${title}` };
	const text = writeCalendar([event], { ...file, name: title });
	const clean = title.replace(/\r\n?/g, '\n').replace(/[\u0000\u0007\u001b\u007f]/g, '');

	// One reader looks for the end of an event in the middle of its lines, too.
	const able = names.filter((name) => !(name === 'ts-ics' && title.includes('END:VEVENT')));

	it.each(able)('is read as it is by %s', (name) => {
		const read = readers[name](text);
		expect(read).toEqual([asRead({ ...event, title: clean, text: `${clean}\n${clean}` })]);
	});

	it('keeps lines within 75 octets and ends each with CR LF', () => {
		expect(longLines(text)).toEqual([]);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		expect(text.endsWith('\r\nEND:VCALENDAR\r\n')).toBe(true);
	});

	it('cuts no letter in two where a line is folded', () => {
		expect(new TextDecoder().decode(new TextEncoder().encode(text))).toBe(text);
		expect(text).not.toContain('\ufffd');
	});
});

describe('a later revision', () => {
	const later = { ...file, revision: file.revision + 3600 };
	const moved = buildEvents(plan(fork, { ...settings, start: '2027-03-01' }, nothingYet), source);

	test.each([
		[0, 0],
		[Date.UTC(2020, 0, 1) / 1000, 0],
		[Date.UTC(2020, 0, 1, 1, 0, 59) / 1000, 60],
		[253_402_300_799, 2 ** 31 - 1],
	])('has its own number: %d → %d', (revision, number) => {
		expect(sequenceOf(revision)).toBe(number);
	});

	it('has a higher number', () => {
		const numbers = [file, later].map(
			(version) => readers['node-ical'](writeCalendar(events, version))[0]?.sequence ?? NaN,
		);
		expect(numbers[1]).toBeGreaterThan(numbers[0] ?? NaN);
	});

	it.each(names)('moves the events of an earlier import and doubles none, read by %s', (name) => {
		const read = readers[name];
		const mine = importInto(new Map(), read(writeCalendar(events, file)));
		importInto(mine, read(writeCalendar(moved, later)));
		expect([...mine.values()].map(({ uid, day }) => [uid, day])).toEqual(
			expect.arrayContaining(moved.map(({ uid, day }) => [uid, day])),
		);
		expect(mine.size).toBe(events.length);
	});

	it('is not undone by an earlier one that is imported again', () => {
		const read = readers['ical.js'];
		const mine = importInto(new Map(), read(writeCalendar(moved, later)));
		const before = [...mine.values()];
		importInto(mine, read(writeCalendar(events, file)));
		expect([...mine.values()]).toEqual(before);
	});
});

/** What a calendar program does with an event that it has: the higher number wins. */
function importInto(calendar: Map<string, ReadEvent>, read: readonly ReadEvent[]) {
	for (const event of read) {
		const known = calendar.get(event.uid);
		if (!known || known.sequence <= event.sequence) calendar.set(event.uid, event);
	}
	return calendar;
}

describe('the calendar of any plan', () => {
	const id = fc.stringMatching(/^[a-z][a-z0-9-]{0,20}$/);
	// A backslash before an n is read as a break of line by one of the readers, not by the others.
	const title = fc
		.string({ unit: 'grapheme', minLength: 1, maxLength: 120 })
		.map((text) => text.replaceAll('\\', '/').trim() || 'x');
	const effort = fc
		.tuple(fc.integer({ min: 1, max: 10 }), fc.nat(20), fc.nat(40))
		.map(([low, more, most]) => [low, low + more, low + more + most] as const);
	const milestones = fc.uniqueArray(
		fc.record({
			id,
			title,
			quarter: fc.nat(12),
			months: fc.integer({ min: 1, max: 9 }),
			job: effort,
		}),
		{ minLength: 1, maxLength: 8, selector: ({ id }) => id },
	);
	const days = fc.integer({ min: 0, max: 40_000 }).map(toDay);

	it('is read as it was written, by every reader', () => {
		fc.assert(
			fc.property(milestones, days, fc.nat(2 ** 32), (made, start, revision) => {
				const outline = { ...fork, milestones: made.map(({ id, ...rest }) => milestone(id, rest)) };
				const road = plan(outline, { ...settings, start }, nothingYet);
				const wanted = buildEvents(road, { ...source, outline });
				const text = writeCalendar(wanted, { ...file, revision });
				expect(longLines(text)).toEqual([]);
				expect(new Set(wanted.map(({ uid }) => uid)).size).toBe(wanted.length);
				for (const name of names)
					expect(readers[name](text).map(({ uid, day, title }) => [uid, day, title])).toEqual(
						wanted.map(({ uid, day, title }) => [uid, day, title]),
					);
			}),
			{ numRuns: 100 },
		);
	});
});

function asRead({ uid, day, title, text, url, category }: CalendarEvent): ReadEvent {
	return {
		uid,
		day,
		end: addDays(day, 1),
		title,
		text,
		url,
		categories: [category],
		sequence: sequenceOf(file.revision),
		changed: '2026-11-22T10:30:00Z',
		free: true,
	};
}

const longLines = (text: string): string[] =>
	text.split('\r\n').filter((line) => new TextEncoder().encode(line).length > 75);
