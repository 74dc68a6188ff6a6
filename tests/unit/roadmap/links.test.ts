import { describe, expect, test } from 'vitest';
import { addressOf, resolveLink } from '../../../src/roadmap/links.ts';
import { check } from './road.ts';

/** A guide whose list entries define terms, if its fields say so. */
const glossary = (field: string) => `---
title: Words
summary: What they mean.
reviewed: 2026-11-22
order: 3
${field}
---

## A to Z

- **Gauze**: thin cloth.
- **Nurse's \`note\`**: what was seen.
- **Sterile field (blue)**: a cloth that nobody touches.
- **Tape** holds it.
`;

const { links } = check({
	'mine/profile.yaml': 'hide:\n  - item: milestone/emergency-course\n    why: Not now.\n',
	'mine/guides/heel.png': 'png',
	'mine/guides/dry heel.png': 'png',
	'mine/guides/week.mdx': '',
	'mine/guides/words.mdx': glossary('terms: true'),
	'mine/guides/list.mdx': glossary('terms: false'),
	'mine/guides/riddle.mdx': glossary('terms: perhaps'),
});
const from = 'mine/guides/week.mdx';

describe('a link', () => {
	test.each([
		['../skills/dressing.mdx', '/skills/dressing/', ''],
		['../skills/dressing.mdx#level-1', '/skills/dressing/', '#level-1'],
		['../../handbook/skills/dressing.mdx', '/skills/dressing/', ''],
		['start.mdx#first-week', '/guides/start/', '#first-week'],
		['../years/first.mdx#theme-ward', '/years/first/', '#theme-ward'],
		[
			'../milestones/wound-care.mdx#outcome-ten-dressings',
			'/milestones/wound-care/',
			'#outcome-ten-dressings',
		],
		['../resources.yaml#wound-book', '/resources/', '#wound-book'],
		['../skills/', '/skills/', ''],
		['../index.mdx', '/', ''],
		['words.mdx#term-sterile-field-blue', '/guides/words/', '#term-sterile-field-blue'],
		['words.mdx#term-nurses-note', '/guides/words/', '#term-nurses-note'],
		['riddle.mdx#term-anything', '/guides/riddle/', '#term-anything'],
	])('leads from %s to a page', (href, address, hash) => {
		expect(resolveLink(href, from, links)).toEqual({ kind: 'page', address, hash });
	});

	test.each([
		['https://example.org', { kind: 'outside' }],
		['mailto:a@example.org', { kind: 'outside' }],
		['../milestones/emergency-course.mdx', { kind: 'hidden' }],
		['../milestones/emergency-course.mdx#the-course', { kind: 'hidden' }],
		['heel.png', { kind: 'asset', from: 'content', path: 'mine/guides/heel.png', hash: '' }],
		['/images/heel.png', { kind: 'asset', from: 'public', path: 'images/heel.png', hash: '' }],
	])('tells what %s is', (href, found) => {
		expect(resolveLink(href, from, links)).toEqual(found);
	});

	test.each([
		['start.mdx#first-week', '/guides/start/#first-week'],
		['heel.png#left', '/files/mine/guides/heel.png#left'],
		['dry heel.png', '/files/mine/guides/dry%20heel.png'],
		['/images/heel.png', '/images/heel.png'],
		['https://example.org', undefined],
		['../milestones/emergency-course.mdx', undefined],
	])('has below the base, for %s, the address %s', (href, address) => {
		expect(addressOf(resolveLink(href, from, links))).toBe(address);
	});

	test.each([
		['../skills/dresing.mdx', 'page', '../skills/dressing.mdx'],
		['../skills/dressing', 'form', '../skills/dressing.mdx'],
		['/skills/dressing/', 'site', '../skills/dressing.mdx'],
		['../skills/dressing.mdx#level-9', 'anchor', '../skills/dressing.mdx#level-1'],
		['../skills/dressing.mdx#nothing-like-it', 'anchor', undefined],
		['words.mdx#term-gauz', 'anchor', 'words.mdx#term-gauze'],
		['words.mdx#term-tourniquet', 'anchor', undefined],
		['list.mdx#term-gauze', 'anchor', undefined],
		['java\tscript:alert(1)', 'unsafe', undefined],
		['', 'empty', undefined],
	])('says what is wrong with %j', (href, reason, meant) => {
		expect(resolveLink(href, from, links)).toMatchObject({ kind: 'fault', reason, meant });
	});
});

test('knows the terms that a page defines by bold words and a colon', () => {
	expect([...(links.pages.get('guides/words')?.terms ?? [])]).toEqual([
		'term-gauze',
		'term-nurses-note',
		'term-sterile-field-blue',
	]);
});
