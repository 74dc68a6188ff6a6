import { describe, expect, test } from 'vitest';
import { checkFewTerms } from '../../../src/editorial/rules/few-terms.ts';
import { checkOrderOfTerms } from '../../../src/editorial/rules/order-of-terms.ts';
import { ask, page, why } from './desk.ts';

/** A page whose entries define these terms. */
const glossary = (...terms: string[]) =>
	page(
		'guides',
		terms.map((term) => (term.startsWith('#') ? `\n${term}\n` : `- **${term}**: so.`)).join('\n'),
		'terms: true',
	);

describe('links to terms', () => {
	const words = glossary('Bow', 'Keel', 'Oar', 'Stern');
	const link = (...terms: string[]) =>
		terms.map((term) => `[${term}](../guides/words.mdx#term-${term})`).join(' ');
	const skill = (body: string) => ({
		'guides/words.mdx': words,
		'skills/s.mdx': page('skills', body),
	});

	test('are three at least on a skill and on a milestone', () => {
		const pages = {
			...skill(link('bow', 'keel', 'oar')),
			'milestones/m.mdx': page('milestones', link('bow', 'oar')),
			'guides/g.mdx': page('guides', 'None.'),
		};
		expect(ask(checkFewTerms, pages)).toEqual(['milestones/m.mdx:12 few-terms “A page”']);
		expect(why(checkFewTerms, pages)).toMatchInlineSnapshot(`
			[
			  "the page links to 2 terms of the glossary; a milestone has at least 3 that some reader has to look up",
			]
		`);
	});

	test.each([
		['the same term twice', link('bow', 'bow', 'keel')],
		['a term that is not defined', link('bow', 'keel', 'mast')],
		['a page without its term', '[words](../guides/words.mdx)'],
		['another page', link('bow', 'keel', 'oar').replaceAll('words', 'other')],
	])('do not count %s', (_, body) => {
		expect(ask(checkFewTerms, skill(body))).toHaveLength(1);
	});

	test('are not asked for where no page defines terms', () => {
		const pages = skill('None.');
		const plain = { ...pages, 'guides/words.mdx': words.replace('terms: true', 'terms: false') };
		expect(ask(checkFewTerms, plain)).toEqual([]);
	});
});

describe('the order of terms', () => {
	const order = (...terms: string[]) =>
		ask(checkOrderOfTerms, { 'guides/words.mdx': glossary(...terms) }).length;

	test.each([
		['by words', ['Cap table', 'Capability']],
		['without signs', ['CAC', 'Co-operation', 'Coordination']],
		['without accents', ['Émigré', 'Entry']],
		['anew under each heading', ['Oar', '## More', 'Bow']],
	])('counts %s', (_, terms) => {
		expect(order(...terms)).toBe(0);
	});

	test('tells a term that stands too low', () => {
		expect(order('Bow', 'Oar', 'Keel', 'Stern')).toBe(1);
	});
});
