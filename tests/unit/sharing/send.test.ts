import { expect, test } from 'vitest';
import { issueAnswer, mailAnswer, mailPlan } from '../../../src/sharing/send.ts';
import { answered } from './samples.ts';

const link = 'https://jane.github.io/career/answer/#a1.0WfIeRea0.4CJGpI';
const bodyOf = (address: string | undefined): string =>
	new URLSearchParams(address?.slice(address.indexOf('?'))).get('body') ?? '';

test('opens a mail with a link in it', () => {
	const address = mailPlan(link);
	expect(address).toMatch(/^mailto:\?subject=My%20plan&body=[\w%!'()*.~-]+$/);
	expect(bodyOf(address).split('\r\n\r\n')).toContain(link);
});

test('writes the words of an answer where there is no link', () => {
	expect(bodyOf(mailAnswer(answered, link))).not.toContain('Name the load');
	expect(bodyOf(mailAnswer(answered))).toContain(
		'\r\n    text: Name the load that it has to bear.',
	);
});

test('offers no mail that a program would cut', () => {
	expect(mailPlan(`https://example.com/#p1.${'x'.repeat(1900)}`)).toBeUndefined();
});

test('opens a form for an issue with the answer in it', () => {
	const address = issueAnswer('jane/career', answered, link);
	expect(address).toMatch(
		/^https:\/\/github\.com\/jane\/career\/issues\/new\?title=Answer%20of%202028-07-04&body=/,
	);
	expect(bodyOf(address).replaceAll('\r', '')).toMatchInlineSnapshot(`
		"My answer to your plan, to accept item by item.

		Open it here: <https://jane.github.io/career/answer/#a1.0WfIeRea0.4CJGpI>

		Or save this as a file and open it on your answer page:

		\`\`\`yaml
		date: 2028-07-04
		from: Sam Roe
		text: "A strong half-year.\\nLet us talk about scope on Thursday."
		plan: "3acvsn"
		marks:
		  - item: milestone/work-1
		    mark: agree
		    hash: "1z141z3"
		  - item: "milestone/work-9#outcome-2"
		    mark: stretch
		    text: Name the load that it has to bear.
		    hash: "00000ab"
		  - item: milestone/my-own
		    mark: question
		    text: "Who would miss it?"
		    hash: "0k3f9zz"
		\`\`\`"
	`);
});

test('lets nothing out of the block that holds the words of an answer', () => {
	const text = '```\n@everyone <img src=x>\n````';
	const body = bodyOf(issueAnswer('jane/career', { ...answered, text }));
	expect(body.match(/`{5,}/g)).toHaveLength(2);
});

test.each(['', 'jane', 'jane/career/issues', 'jane/career?x=', '../x', 'a b/c'])(
	'offers no issue for the repository “%s”',
	(repository) => {
		expect(issueAnswer(repository, answered)).toBeUndefined();
	},
);

test('offers no issue that the host would refuse', () => {
	expect(issueAnswer('jane/career', { ...answered, text: 'x'.repeat(8000) })).toBeUndefined();
});
