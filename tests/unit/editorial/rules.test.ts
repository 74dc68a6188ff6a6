import { describe, expect, test } from 'vitest';
import { fillers } from '../../../src/editorial/data/fillers.ts';
import { movingSubjects } from '../../../src/editorial/data/moving.ts';
import { checkCitations } from '../../../src/editorial/rules/citations.ts';
import { checkFillers, patternOf } from '../../../src/editorial/rules/fillers.ts';
import { checkGrade } from '../../../src/editorial/rules/grade.ts';
import { checkHeadings } from '../../../src/editorial/rules/headings.ts';
import { checkLength, countWords } from '../../../src/editorial/rules/length.ts';
import { checkMoving } from '../../../src/editorial/rules/moving.ts';
import { checkRepeatedOpenings } from '../../../src/editorial/rules/repeated-openings.ts';
import { checkRepeatedSentences } from '../../../src/editorial/rules/repeated-sentences.ts';
import { ask, guide, lay, page, resource, why } from './desk.ts';

describe('length', () => {
	test('counts words of prose, lists, tables, quotes and asides, and nothing else', () => {
		const body = `## Four words not counted

One **two** [three](x.mdx) \`four\` [@none].

- five – six

| seven | |
| --- | --- |
| eight | 9 |

> ten

:::note[Not counted]
eleven
:::

\`\`\`md
not counted
\`\`\``;
		expect(lay({ 'guides/a.mdx': guide(body) }).articles.map(countWords)).toEqual([11]);
	});

	test('lets a glossary be as long as its terms are many', () => {
		const terms = '- **Rope**: what holds a ship to its quay, and much else on board.\n'.repeat(
			200,
		);
		expect(ask(checkLength, { 'guides/a.mdx': guide(`Look it up.\n\n${terms}`) })).toEqual([]);
		expect(ask(checkLength, { 'guides/a.mdx': guide(terms.replaceAll('**', '')) })).toHaveLength(1);
	});

	test('tells a page that is too short or too long for its kind', () => {
		const long = page('milestones', 'word '.repeat(1501));
		expect(why(checkLength, { 'guides/a.mdx': guide('Short.'), 'milestones/m.mdx': long })).toEqual(
			[
				'the page has 1 words; a page of this kind has 250 to 1300',
				'the page has 1501 words; a page of this kind has 700 to 1500',
			],
		);
	});
});

describe('citations', () => {
	test('have to resolve, to be listed on milestones and skills, and to use every resource', () => {
		const pages = {
			'resources.yaml': ['knots', 'ropes', 'sails', 'unread'].map((id) => resource(id)).join(''),
			'guides/a.mdx': guide('One [@knot] and [@sails].'),
			'milestones/m.mdx': page(
				'milestones',
				'One [@knots], [@ropes] and [@ropes].',
				'resources: [knots]',
			),
			'skills/s.mdx': page('skills', 'One [@ropes].'),
		};
		expect(ask(checkCitations, pages)).toEqual([
			'guides/a.mdx:8 unresolved-citation “[@knot]”',
			'milestones/m.mdx:13 unlisted-citation “[@ropes]”',
			'skills/s.mdx:9 unlisted-citation “[@ropes]”',
			'resources.yaml:4 unused-resource “unread”',
		]);
	});

	test('are listed by the levels of a skill', () => {
		const skill = page('skills', 'One [@ropes].').replace(
			'signals: [Sees it.]',
			'signals: [Sees it.], resources: [ropes]',
		);
		expect(
			ask(checkCitations, { 'resources.yaml': resource('ropes'), 'skills/s.mdx': skill }),
		).toEqual([]);
	});

	test('suggest the nearest id', () => {
		const found = checkCitations(
			lay({ 'resources.yaml': resource('knots'), 'guides/a.mdx': guide('[@knot] [@knots]') }),
		);
		expect(found.map(({ mend }) => mend)).toEqual(['write [@knots]']);
	});
});

describe('repeated sentences', () => {
	const nine = 'Ask 14 people in the yard what they “need”.';

	test.each([
		['with other figures and marks', 'Ask 20 people, in the yard, what they need!'],
		['with a citation', 'Ask 14 people in the yard what they need [@x].'],
		['in a list', `- ${nine}`],
		['in a table', `| A |\n| --- |\n| ${nine} |`],
		['behind another sentence', `Wait. ${nine}`],
	])('are found %s', (_, body) => {
		expect(
			ask(checkRepeatedSentences, { 'guides/a.mdx': guide(nine), 'guides/b.mdx': guide(body) }),
		).toHaveLength(1);
	});

	test('are found in frontmatter and in the list of resources', () => {
		const said = 'A rope is as good as the one who ties it.';
		const pages = {
			'guides/a.mdx': guide(said),
			'guides/b.mdx': guide('Other.').replace('What it is.', said),
			'resources.yaml': resource('x').replace('Read x once.', said),
		};
		expect(ask(checkRepeatedSentences, pages)).toEqual([
			'guides/b.mdx:3 repeated-sentence “A rope is as good as the one who ties it.”',
			'resources.yaml:1 repeated-sentence “A rope is as good as the one who ties it.”',
		]);
	});

	test('may have eight words, or stand twice on their own page', () => {
		const eight = 'Ask all people in the yard today, please.';
		const pages = {
			'guides/a.mdx': guide(`${eight}\n\n${nine}\n\n${nine}`),
			'guides/b.mdx': guide(eight),
		};
		expect(ask(checkRepeatedSentences, pages)).toEqual([]);
	});
});

describe('repeated openings', () => {
	const pages = (count: number) =>
		Object.fromEntries(
			Array.from({ length: count }, (_, index) => [
				`guides/g${index}.mdx`,
				guide(`The early sign is that ${'abcde'[index]} happens.`),
			]),
		);

	test('are allowed on four pages', () => {
		expect(ask(checkRepeatedOpenings, pages(4))).toEqual([]);
	});

	test('are told on every page when a fifth has them', () => {
		expect(ask(checkRepeatedOpenings, pages(5))).toEqual(
			[0, 1, 2, 3, 4].map(
				(index) => `guides/g${index}.mdx:8 repeated-opening “the early sign is that”`,
			),
		);
	});
});

describe('fillers', () => {
	test('are sixty or more, each once, in small letters', () => {
		const phrases = fillers.map(({ phrase }) => phrase);
		expect(phrases.length).toBeGreaterThanOrEqual(60);
		expect(new Set(phrases).size).toBe(phrases.length);
		expect(phrases.filter((phrase) => phrase !== phrase.toLowerCase())).toEqual([]);
	});

	test.each(fillers)('find “$phrase”', ({ phrase }) => {
		const said = phrase.replaceAll('*', '');
		expect(ask(checkFillers, { 'guides/a.mdx': guide(`Well, ${said} now.`) })[0]).toMatch(
			/guides\/a\.mdx:8 filler-phrase/,
		);
	});

	const excepted = fillers.flatMap(({ phrase, except = [] }) =>
		except.map((term) => ({ phrase, term })),
	);
	test.each(excepted)('let “$term” stand', ({ term }) => {
		expect(
			ask(checkFillers, { 'guides/a.mdx': guide(`Well, ${term.replaceAll('*', '')} now.`) }),
		).toEqual([]);
	});

	test.each([
		['A robust plan beside doubly robust estimators.', ['robust']],
		['Doubly robust, then robust.', ['robust']],
		['We delved and were delving.', ['delved']],
		['In   Order\nto win.', ['In Order to']],
		['In today’s world.', ["In today's", "In today's world"]],
		['She said “it is important to win”.', []],
		['A robustness check, the border in order.', []],
		['`robust` as a word of code', ['robust']],
	])('in %j are %j', (body, words) => {
		const found = checkFillers(lay({ 'guides/a.mdx': guide(body) }));
		expect(found.map((fault) => fault.words)).toEqual(words);
	});

	test('are found in headings, frontmatter and the list of resources', () => {
		const pages = {
			'guides/a.mdx': guide('## A journey\n\nRest.').replace('What it is.', 'A seamless page.'),
			'resources.yaml': resource('x').replace('Read x once.', 'A crucial book.'),
		};
		expect(ask(checkFillers, pages)).toEqual([
			'guides/a.mdx:3 filler-phrase “seamless”',
			'guides/a.mdx:8 filler-phrase “journey”',
			'resources.yaml:1 filler-phrase “crucial”',
		]);
	});

	test('match whole words', () => {
		expect(patternOf({ phrase: 'unlock*' }).test('unlocking')).toBe(true);
		expect(patternOf({ phrase: 'robust' }).test('robustness')).toBe(false);
	});
});

describe('headings', () => {
	test('that differ in case or marks alone are the same', () => {
		expect(
			ask(checkHeadings, {
				'guides/a.mdx': guide('## First steps\n\n## Second\n\n### “First Steps”'),
			}),
		).toEqual(['guides/a.mdx:12 same-heading “### “First Steps””']);
	});
});

test('headings that differ in a figure are not the same', () => {
	expect(ask(checkHeadings, { 'guides/a.mdx': guide('## Week 1\n\n## Week 2') })).toEqual([]);
});

describe('the reading grade of a page', () => {
	const long = 'Organisational accountability necessitates institutional deliberation. '.repeat(40);

	test.each([
		['too hard', long],
		['too plain', 'We ask. They say no. '.repeat(40)],
	])('is told when it is %s', (_, body) => {
		expect(ask(checkGrade, { 'guides/a.mdx': guide(body) })).toEqual([
			'guides/a.mdx:8 reading-grade “A page”',
		]);
	});

	test.each([
		[
			'within the band',
			'We asked them in the morning whether the plan could hold for another week. '.repeat(20),
		],
		['on too little prose', 'Organisational accountability necessitates deliberation.'],
		['in a table', `| A |\n| --- |\n| ${long} |`],
		['in a quoted document', `> ${long}`],
	])('is not told %s', (_, body) => {
		expect(ask(checkGrade, { 'guides/a.mdx': guide(body) })).toEqual([]);
	});
});

describe('subjects that move', () => {
	const resources =
		resource('owasp-genai-llm-top10-2026', 'year: 2026') + resource('dora-metrics', 'year: null');

	test.each([
		[
			'the EU AI Act',
			'The EU AI Act applies.',
			'The EU AI Act, Regulation (EU) 2024/1689, applies.',
		],
		[
			'the OWASP list for LLM applications',
			'Walk the OWASP list.',
			'Walk the OWASP list, 2026 edition.',
		],
		[
			'the OWASP list for LLM applications',
			'Walk the OWASP list.',
			'Walk the OWASP list [@owasp-genai-llm-top10-2026].',
		],
		[
			'the OWASP list for agentic applications',
			'See OWASP on agentic risks.',
			'See OWASP on agentic risks (December 2025).',
		],
		['the DORA metrics', 'Use the DORA metrics.', 'Use the DORA metrics, as of January 2026.'],
		[
			'the DORA metrics',
			'Measure it [@dora-metrics].',
			'Measure it by the DORA guide of January 2026 [@dora-metrics].',
		],
		[
			'the OpenTelemetry conventions for generative AI',
			'Follow OpenTelemetry.',
			'Follow OpenTelemetry, still in development.',
		],
		['the Model Context Protocol', 'Speak MCP.', 'Speak MCP, revision 2026-07-28.'],
		['MITRE ATLAS', 'Read MITRE ATLAS.', 'Read MITRE ATLAS, release 5.6.1.'],
	])('such as %s have to state their edition: %j', (name, undated, dated) => {
		const found = checkMoving(lay({ 'resources.yaml': resources, 'guides/a.mdx': guide(undated) }));
		expect(found.map(({ code, mend }) => [code, mend.includes(name)])).toEqual([
			['undated-subject', true],
		]);
		expect(ask(checkMoving, { 'resources.yaml': resources, 'guides/a.mdx': guide(dated) })).toEqual(
			[],
		);
		expect(
			ask(checkMoving, {
				'resources.yaml': resources,
				'guides/a.mdx': guide(`${undated}\n\n${dated}`),
			}),
		).toEqual([]);
	});

	test('may state it in another cell of the row', () => {
		expect(
			ask(checkMoving, {
				'guides/a.mdx': guide('| A | B |\n| --- | --- |\n| MITRE ATLAS | release 5.6.1 |'),
			}),
		).toEqual([]);
	});

	test.each([
		['2026-11-22', []],
		['2027-11-22', []],
		['2027-11-23', ['guides/a.mdx:8 stale-subject “MITRE ATLAS”']],
	])('have to be reviewed within a year, asked on %s', (today, found) => {
		const pages = {
			'guides/a.mdx': guide('Read MITRE ATLAS, release 5.6.1.'),
			'guides/b.mdx': guide('Read on.'),
		};
		expect(ask(checkMoving, pages, today)).toEqual(found);
	});

	test('each say what was seen last', () => {
		expect(movingSubjects.filter(({ seen }) => !/20\d\d/.test(seen))).toEqual([]);
	});
});
