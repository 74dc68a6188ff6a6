import { describe, expect, it } from 'vitest';
import { plan } from '../../../src/plan/plan.ts';
import { nothingYet } from '../../../src/plan/progress.ts';
import type { Outline } from '../../../src/plan/outline.ts';
import type { Settings } from '../../../src/plan/settings.ts';
import { calendarOf } from '../../../src/site/calendar.ts';
import { readers } from '../../support/calendars.ts';
import { fork, settings } from '../formats/outlines.ts';

const deployment = { site: 'https://jane.github.io', base: '/career' };
const about = { title: 'The Boat Yard', name: undefined, deployment, revision: 1_767_225_600 };
const made = (outline: Outline, given: Settings = settings) => ({
	outline,
	progress: nothingYet,
	plan: plan(outline, given, nothingYet),
});
const urlsOf = (text: string | undefined) => readers['node-ical'](text ?? '').map(({ url }) => url);

describe('the calendar of a site', () => {
	it('is there once the road has a start', () => {
		expect(calendarOf(made(fork), about)).toContain('BEGIN:VEVENT');
		expect(calendarOf(made(fork, { ...settings, start: undefined }), about)).toBeUndefined();
	});

	it('is not there while the road is empty', () => {
		const empty = { milestones: [], decisions: [], skills: [], years: [] };
		expect(calendarOf(made(empty), about)).toBeUndefined();
	});

	it('is called as the road is, and after who walks it', () => {
		expect(calendarOf(made(fork), about)).toContain('\r\nX-WR-CALNAME:The Boat Yard\r\n');
		expect(calendarOf(made(fork), { ...about, name: 'Noor' })).toContain(
			'\r\nX-WR-CALNAME:The Boat Yard: Noor\r\n',
		);
	});

	it('leads to the pages of the site, below its base', () => {
		expect(urlsOf(calendarOf(made(fork), about))).toContain(
			'https://jane.github.io/career/milestones/plank/',
		);
	});

	it('leads nowhere when it was built at home', () => {
		const home = { ...about, deployment: { site: 'http://localhost:4321', base: '/' } };
		expect(new Set(urlsOf(calendarOf(made(fork), home)))).toEqual(new Set([undefined]));
	});
});
