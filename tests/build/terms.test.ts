import { describe, expect, it } from 'vitest';
import { all, attribute, readSite, textOf, type Page } from '../support/pages.ts';
import { siteNames, type SiteName } from '../support/sites.ts';

/** The list entries with an address of their own, as `/guides/x/#term-y` with their bold words. */
const termsOf = (page: Page): (readonly [string, string])[] =>
	all('main li[id^="term-"]', page).map((entry) => [
		`${page.path}#${String(entry.properties.id)}`,
		all('strong', { tree: { type: 'root', children: [entry] } }).map(textOf)[0] ?? '',
	]);

/** Every term of a site that a link of another page leads to. */
function reached(name: SiteName): Set<string> {
	const { pages } = readSite(name);
	return new Set(
		pages.flatMap((page) =>
			all('main a[href*="#term-"]', page)
				.map((link) => decodeURIComponent(attribute(link, 'href') ?? ''))
				.filter((href) => !href.startsWith(page.path)),
		),
	);
}

describe('the terms of a glossary', () => {
	it('have addresses that name them, in any alphabet', () => {
		expect(readSite('foreign').pages.flatMap(termsOf)).toEqual([
			['/guides/knots/#term-bight-of-a-rope', 'Bight (of a rope)'],
			['/guides/knots/#term-عقدة-صياد', 'عقدة صياد'],
			['/guides/knots/#term-never', 'Never'],
		]);
	});

	it('are reached from another page', () => {
		expect([...reached('foreign')]).toEqual([
			'/guides/knots/#term-bight-of-a-rope',
			'/guides/knots/#term-عقدة-صياد',
		]);
	});

	it.each(siteNames)('are on one page of %s, where every entry has an address', (name) => {
		const glossaries = readSite(name).pages.filter((page) => termsOf(page).length > 0);
		expect(glossaries).toHaveLength(1);
		expect(glossaries.flatMap(termsOf).filter(([, words]) => words === '')).toEqual([]);
	});
});
