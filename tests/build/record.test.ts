import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { all, attribute, readSite, textOf, type Page } from '../support/pages.ts';
import { siteNames, type SiteName } from '../support/sites.ts';

const at = (name: SiteName, path: string): Page => {
	const site = readSite(name);
	const page = site.pages.find((candidate) => candidate.path === site.prefix + path);
	if (!page) throw new Error(`There is no page at ${path} of ${name}`);
	return page;
};
const part = (page: Page, id: string): string =>
	all(`[data-part="${id}"]`, page).map(textOf).join(' ');
const fileOf = (name: SiteName, file: string): string =>
	readFileSync(join(readSite(name).folder, file), 'utf8');

describe.each(siteNames.filter((name) => name !== 'foreign'))(
	'the handbook that nobody has walked yet: %s',
	(name) => {
		it('says what to do before there is evidence, and where', () => {
			const page = at(name, '/packet/');
			expect(part(page, 'evidence')).toContain('There is no evidence yet');
			expect(
				all('[data-part="evidence"] a', page).map((link) => attribute(link, 'href')),
			).toContain(`${readSite(name).prefix}/milestones/`);
			expect(readSite(name).files).not.toContain('packet.md');
		});

		it('says how to keep the first review, and sets an agenda all the same', () => {
			const page = at(name, '/since/');
			expect(part(page, 'moved')).toContain('No review has been kept yet');
			expect(part(page, 'agenda')).toContain('What I begin next');
			expect(all('form.record-choose[hidden]', page)).toHaveLength(1);
		});

		it('gives scripts the record of the site', () => {
			const record = JSON.parse(fileOf(name, 'record.json')) as { progress: object };
			expect(record.progress).toEqual({ asks: [], milestones: {}, skills: {} });
		});
	},
);

describe('a road with evidence', () => {
	it('shows it by skill, with its words as words', () => {
		const evidence = part(at('foreign', '/packet/'), 'evidence');
		expect(evidence).toContain('As of 1 March 2027');
		expect(evidence).toContain(
			"0.4 mm </script><script>alert('proof')</script> (18 February 2027)",
		);
		expect(evidence).toContain("Link javascript:alert('seen')");
		expect(evidence).toContain('<img src=x onerror=alert(6)>');
	});

	it('follows only web addresses, and tells them nothing', () => {
		const outside = all('[data-part="evidence"] a', at('foreign', '/packet/')).filter(
			(link) =>
				!attribute(link, 'href')?.startsWith('/') && !attribute(link, 'href')?.startsWith('#'),
		);
		expect(outside.map((link) => [attribute(link, 'href'), attribute(link, 'rel')])).toEqual([
			['https://example.org/plank?a=1&b=%3C2%3E', 'noopener noreferrer nofollow'],
		]);
	});

	it('says what is claimed and not shown', () => {
		const gaps = part(at('foreign', '/packet/'), 'gaps');
		expect(gaps).toContain('is said to be done, and is not proven in');
		expect(gaps).toContain('of Listening is claimed');
	});

	it('is a file to paste', () => {
		const text = fileOf('foreign', 'packet.md');
		expect(text).toMatch(/^# Evidence of Noor "the adze" O'Brien\n/);
		expect(text).toContain("Measurement: 0.4 mm \\</script\\>\\<script\\>alert('proof')");
		expect(all('a[href="/packet.md"]', at('foreign', '/packet/'))).toHaveLength(1);
	});
});

describe('a road with reviews', () => {
	const page = at('foreign', '/since/');

	it('compares the newest with the present when nobody chooses', () => {
		const moved = part(page, 'moved');
		expect(moved).toContain(
			'From 1 September 2026, with Ada "the eye" <script>, to now, 1 March 2027',
		);
		expect(moved).toContain('under way → claimed, not yet proven');
		expect(moved).toContain('fields are the same');
	});

	it('offers every review that its readers may see, the newest first', () => {
		expect(
			all('select[name="from"] option', page).map((option) => attribute(option, 'value')),
		).toEqual(['2026-09-01', '2026-06-01']);
		expect(
			all('select[name="to"] option', page).map((option) => attribute(option, 'value')),
		).toEqual(['now', '2026-09-01', '2026-06-01']);
	});

	it('asks first what its owner asks', () => {
		expect(part(page, 'agenda')).toMatch(/^What I ask Who has a <b>larger<\/b> shed\? <\/script>/);
	});
});

describe('a comparison', () => {
	it.each([
		['/decisions/wood/', 6],
		['/decisions/berth/', 1],
	])('of options stands closed on %s, once for each pair', (path, pairs) => {
		const page = at('foreign', path);
		expect(all('details.compare:not([open])', page)).toHaveLength(1);
		expect(all('details.compare .comparison-same', page)).toHaveLength(pairs);
	});

	it.each([
		['/skills/lofting/', 5],
		['/skills/listening/', 2],
	])(
		'of levels has a page of its own, which %s leads to, with a column for each',
		(path, levels) => {
			const links = all('main a', at('foreign', path)).map((link) => attribute(link, 'href'));
			expect(links).toContain(`${path}levels/`);
			expect(all('.comparison thead th', at('foreign', `${path}levels/`))).toHaveLength(levels);
		},
	);

	it('brings no script to its page', () => {
		const scripts = (path: string) => all('script', at('foreign', path)).length;
		expect(scripts('/decisions/wood/')).toBe(scripts('/options/oak/'));
	});
});
