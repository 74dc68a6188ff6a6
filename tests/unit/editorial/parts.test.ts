import { describe, expect, test } from 'vitest';
import { checkMilestoneHours, readHours } from '../../../src/editorial/rules/milestone-hours.ts';
import { checkMilestoneParts } from '../../../src/editorial/rules/milestone-parts.ts';
import { checkSkillParts } from '../../../src/editorial/rules/skill-parts.ts';
import { checkTemplateParts } from '../../../src/editorial/rules/template-parts.ts';
import { ask, page, why } from './desk.ts';

/** Replaces words of a whole page; a row that replaces nothing would prove nothing. */
function change(whole: string, from: string | RegExp, to: string): string {
	const changed = whole.replace(from, to);
	expect(changed).not.toBe(whole);
	return changed;
}

describe('a milestone', () => {
	const whole = `It matters, and it is no race.

## By week

| Weeks | Own time | On the job |
| --- | --- | --- |
| 1 | 6 h: read | 4 h |
| 2 | 4 h | – |

## Shown

:::note[Illustration]
A ferry with 40 crew. The figures are invented.
:::

| Run | Minutes |
| --- | --- |
| 1 | 12 |

## What sinks it

| Trap | Early sign | Then |
| --- | --- | --- |
| a | b | c |
| d | e | f |
| g | h | i |

What persuades a committee is the log.

## Onwards

See [sails](../skills/sails.mdx) for the wind, and [knots](../guides/knots.mdx) for the rope.`;

	const lacking = (body: string) =>
		why(checkMilestoneParts, { 'milestones/m.mdx': page('milestones', body) });

	test('with all its parts is left alone', () => {
		expect(lacking(whole)).toEqual([]);
	});

	test.each([
		['an opening paragraph', 'It matters, and it is no race.\n\n', ''],
		['an opening paragraph', 'It matters, and it is no race.', '- It matters.'],
		['a table of hours', 'On the job', 'At work'],
		['a worked example', '[Illustration]', '[Example]'],
		['a worked example', /\| Run[\s\S]*?\| 12 \|\n/, 'A run took 12 minutes.\n'],
		['the early signs of going wrong', 'Early sign', 'Hint'],
		['the early signs of going wrong', '| d | e | f |\n', ''],
		['what a promotion committee makes of the evidence', 'committee', 'panel'],
		['what a promotion committee makes of the evidence', 'persuades', 'bores'],
		['where to go next', '[knots](../guides/knots.mdx)', 'knots'],
		['where to go next', '../guides/knots.mdx', 'https://example.org'],
	])('is told that it lacks %s when %j becomes %j', (part, from, to) => {
		expect(lacking(change(whole, from, to))).toEqual([`the page lacks ${part}`]);
	});

	test('may tell early signs in a list, and show its example as code', () => {
		const list = change(
			whole,
			/\| Trap[\s\S]*?\| i \|/,
			'- Early sign: a.\n- Early sign: b.\n- Early sign: c.',
		);
		expect(lacking(change(list, /\| Run[\s\S]*?\| 12 \|/, '```txt\nrun 1: 12\n```'))).toEqual([]);
	});

	test('whose hours do not add up is told both sums', () => {
		const body = change(whole, '| 2 | 4 h | – |', '| 2 | 5 h | 1 h |');
		expect(ask(checkMilestoneHours, { 'milestones/m.mdx': page('milestones', whole) })).toEqual([]);
		expect(why(checkMilestoneHours, { 'milestones/m.mdx': page('milestones', body) })).toEqual([
			'the column adds up to 11 h, and the likely effort of the frontmatter is 10 h',
			'the column adds up to 5 h, and the likely effort of the frontmatter is 4 h',
		]);
	});

	test('may have a row of totals', () => {
		const body = change(whole, '| 2 | 4 h | – |', '| 2 | 4 h | – |\n| Total | 10 h | 4 h |');
		expect(ask(checkMilestoneHours, { 'milestones/m.mdx': page('milestones', body) })).toEqual([]);
	});

	test.each([
		['6 h: eight calls', 6],
		['2.5 h', 2.5],
		['12', 12],
		['–', 0],
		['', 0],
		['four hours', 0],
		['3 helpers', 0],
	])('spends the hours in %j', (cell, hours) => {
		expect(readHours(cell)).toBe(hours);
	});
});

describe('a skill', () => {
	const terms = Array.from(
		{ length: 10 },
		(_, index) => `- **Term ${index}**: a thing that one can name.`,
	).join('\n');
	const questions = Array.from(
		{ length: 8 },
		(_, index) => `${index + 1}. Did you do ${index}?`,
	).join('\n');
	const whole = `It is [rope](rope.mdx) work, and ends where [sails](sails.mdx) begin.

## Its words

${terms}

## Asked of yourself

${questions}

## A first build

1. Take a rope.
2. Tie it.
3. Load it.
4. Hand it over.

## On paper

Start with [@one], then [@two]; skip [@three] unless it rains.

## How it fails

| Trap | Sign |
| --- | --- |
| a | b |
| c | d |
| e | f |`;

	const lacking = (body: string) => why(checkSkillParts, { 'skills/s.mdx': page('skills', body) });

	test('with all its parts is left alone', () => {
		expect(lacking(whole)).toEqual([]);
	});

	test.each([
		['an opening that places it between two neighbours', '[sails](sails.mdx)', 'sails'],
		['an opening that places it between two neighbours', '(sails.mdx)', '(rope.mdx#knots)'],
		['a map of its terms', '- **Term 3**: a thing that one can name.\n', ''],
		['a map of its terms', '**Term 3**', 'Term 3'],
		['a map of its terms', '**Term 3**: a thing that one can name.', '**Term 3**: a thing.'],
		['a self-check', '8. Did you do 7?', ''],
		['a self-check', 'Did you do 2?', 'You did 2.'],
		['a first build in steps', '4. Hand it over.', ''],
		['a reading order', '[@two]', 'another'],
		['a reading order', 'Start with', 'We know'],
		[
			'a reading order',
			'Start with [@one], then [@two]; skip [@three] unless it rains.',
			'| Start, then |\n| --- |\n| [@one] [@two] [@three] |',
		],
		['its failure modes', '| c | d |\n', ''],
		['its failure modes', /## How it fails\n\n\| Trap \| Sign \|/, '## More\n\n| One | Other |'],
	])('is told that it lacks %s when %j becomes %j', (part, from, to) => {
		expect(lacking(change(whole, from, to))).toEqual([`the page lacks ${part}`]);
	});
});

describe('a template', () => {
	const whole = `Use it when two people disagree.

## Form

\`\`\`md title="form.md"
# [Name]
\`\`\`

## Filled in

Illustration: a yard of ten.

\`\`\`md
# Larch
\`\`\`

## How it is misused

- Early.
- Late.
- Never.`;

	const lacking = (body: string) =>
		why(checkTemplateParts, { 'templates/t.mdx': page('templates', body) });

	test('with all its parts is left alone', () => {
		expect(lacking(whole)).toEqual([]);
	});

	test.each([
		['an opening paragraph', 'Use it when two people disagree.\n\n', ''],
		[
			'exactly one document to copy',
			'## Filled in',
			'```md title="other.md"\n# Other\n```\n\n## Filled in',
		],
		['a filled example', 'Illustration: a', 'A'],
		['a filled example', '```md\n# Larch\n```', 'Larch.'],
		['how readers misuse it', 'How it is misused', 'More'],
		['how readers misuse it', '- Never.', ''],
		['how readers misuse it', /## How it is misused[^]*/, ''],
	])('is told that it lacks %s when %j becomes %j', (part, from, to) => {
		expect(lacking(change(whole, from, to))).toEqual([`the page lacks ${part}`]);
	});

	test('without a document to copy lacks it', () => {
		expect(lacking(change(whole, ' title="form.md"', ''))).toContain(
			'the page lacks exactly one document to copy',
		);
	});
});
