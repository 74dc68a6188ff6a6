import { describe, expect, it } from 'vitest';
import type { LinkIndex } from '../../../src/roadmap/links.ts';
import { findDeadLinks, followLinks, withoutHiddenLinks } from '../../../src/site/fence-links.ts';

const page = (address: string, file: string, ...anchors: string[]) => ({
	address,
	file,
	anchors: new Set(anchors),
	terms: new Set<string>(),
	open: [],
});

const links: LinkIndex = {
	pages: new Map([
		['index', page('/', 'index.mdx')],
		['skills/', page('/skills/', 'skills/')],
		['skills/x', page('/skills/x/', 'skills/x.mdx', 'signals')],
		['resources/', page('/resources/', 'resources.yaml', 'book')],
	]),
	hidden: new Set(['skills/secret']),
	hiddenResources: new Set(),
	moved: new Map(),
	retired: new Map(),
	assets: new Set(['mine/guides/sheet.pdf']),
	publicFiles: new Set(['images/x.png']),
};

const follow = (source: string) => followLinks(source, 'mine/guides/start.mdx', links);

describe('followLinks', () => {
	it.each([
		['click a "../skills/x.mdx"', 'click a "/skills/x/"'],
		[
			'click a href "../skills/x.mdx#signals" "More" _blank',
			'click a href "/skills/x/#signals" "More" _blank',
		],
		['click a "../skills/"', 'click a "/skills/"'],
		['click a "../index.mdx"', 'click a "/"'],
		['click a "/skills/x/"', 'click a "/skills/x/"'],
		['click a "/skills/x/#signals"', 'click a "/skills/x/#signals"'],
		['click a "/resources/#book"', 'click a "/resources/#book"'],
		['click a "/images/x.png"', 'click a "/images/x.png"'],
		['click a "https://example.org"', 'click a "https://example.org"'],
		['link A "../skills/x.mdx"', 'link A "/skills/x/"'],
		['a --> b; click a "../skills/x.mdx"; b --> c', 'a --> b; click a "/skills/x/"; b --> c'],
		['a["click b \'../nope.mdx\'"] --> b', 'a["click b \'../nope.mdx\'"] --> b'],
	])('makes the addresses of a site of files: %s', (source, text) => {
		expect(follow(source)).toEqual({ text, dead: [] });
	});

	it.each([['click a "../skills/secret.mdx"'], ['click a "/skills/secret/" "x; y"']])(
		'leaves out what the profile hides: %s',
		(source) => {
			expect(follow(`a --> b\n${source}\nb --> c`)).toEqual({
				text: 'a --> b\n\nb --> c',
				dead: [],
			});
		},
	);

	it.each([
		['/nope/nowhere/', 'page', undefined],
		['/skills/x', 'page', '../skills/x.mdx'],
		['/skills/x/#signal', 'anchor', '../skills/x.mdx#signals'],
		['../skill/x.mdx', 'page', '../skills/x.mdx'],
		['../skills/x.md', 'form', '../skills/x.mdx'],
		['sheet.pdf', 'page', undefined],
		['javascript:alert(1)', 'unsafe', undefined],
		['', 'empty', undefined],
	])('tells and leaves out what leads nowhere: %s', (href, reason, meant) => {
		const { text, dead } = follow(`a --> b\n  click a "${href}"`);
		expect(text).toBe('a --> b\n');
		expect(dead).toEqual([{ line: 2, href, fault: expect.objectContaining({ reason, meant }) }]);
	});
});

describe('findDeadLinks', () => {
	it('finds links of a drawing, however they were written', () => {
		const source = 'sequenceDiagram\n  link A: One @ /nope/\n  link A: Two @ /skills/x/';
		const svg =
			'<a href="/nope/"/><a aria-label="Two" href="/skills/x/"/><a href="https://x.org/"/>';
		expect(findDeadLinks(svg, source, 'mine/guides/start.mdx', links)).toEqual([
			{ line: 2, href: '/nope/', fault: expect.objectContaining({ reason: 'page' }) },
		]);
	});
});

describe('withoutHiddenLinks', () => {
	it.each([
		['a --> b\n  click a "../skills/secret.mdx"\nb --> c', 'a --> b\nb --> c'],
		['a --> b; click a "/skills/secret/" "x; y"', 'a --> b;'],
		['a --> b\n\n  click a "../skills/x.mdx"', 'a --> b\n\n  click a "../skills/x.mdx"'],
	])('keeps all but links to what is hidden: %j', (source, text) => {
		expect(withoutHiddenLinks(source, 'mine/guides/start.mdx', links)).toBe(text);
	});
});
