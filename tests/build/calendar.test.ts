import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sequenceOf } from '../../src/formats/icalendar.ts';
import { readers } from '../support/calendars.ts';
import { fileAt, readSite } from '../support/pages.ts';
import { origin, revision, siteNames } from '../support/sites.ts';

const site = readSite('foreign');
const text = readFileSync(join(site.folder, 'calendar.ics'), 'utf8');
const events = readers['node-ical'](text);
/** Where reviews lead. */
const plan = `${origin}/plan/`;

describe('/calendar.ics', () => {
	it.each(siteNames.filter((name) => name !== 'foreign'))(
		'is not there while no profile says when the road begins: %s',
		(name) => {
			expect(readSite(name).files).not.toContain('calendar.ics');
		},
	);

	it('says the same to every reader', () => {
		expect(readers['ical.js'](text)).toEqual(events);
		expect(readers['ts-ics'](text)).toEqual(events);
	});

	it('begins with what was begun first, and places nothing before the day of the record', () => {
		const begins = events.filter(({ title }) => title.startsWith('Begin:'));
		expect(events.map(({ day }) => day).sort()[0]).toBe('2027-01-11');
		expect(begins.filter(({ day }) => day < '2027-03-01')).toEqual([]);
	});

	it('holds milestones, the open decision, reviews and the end of the road, each once', () => {
		const uids = events.map(({ uid }) => uid.replace('@handbook.example', ''));
		expect(new Set(uids).size).toBe(uids.length);
		expect(uids).toEqual(
			expect.arrayContaining([
				'milestone-launch-begin',
				'milestone-launch-finish',
				'decision-berth-by',
				'quarter-0-review',
				'road-end',
			]),
		);
		expect(uids.filter((uid) => uid.startsWith('decision-wood'))).toEqual([]);
	});

	it('takes titles as text', () => {
		expect(events.map(({ title }) => title)).toEqual(
			expect.arrayContaining([
				'Finish: Launch her 🚢',
				"Finished: Lay the first plank </script><script>alert('plank')</script>",
			]),
		);
	});

	it('leads only to pages that are there', () => {
		const lost = events
			.flatMap(({ url }) => url ?? [])
			.filter((url) => url !== plan)
			.filter((url) => !url.startsWith(`${origin}/`) || !fileAt(new URL(url).pathname, site));
		expect(lost).toEqual([]);
	});

	it('carries the revision of the sources', () => {
		expect(new Set(events.map(({ sequence }) => sequence))).toEqual(
			new Set([sequenceOf(revision)]),
		);
		expect(new Set(events.map(({ changed }) => changed))).toEqual(
			new Set(['2026-11-22T10:30:00Z']),
		);
	});
});
