import { beforeAll, expect, test } from 'vitest';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { makePlanLink } from '../../../src/sharing/link.ts';
import { maker } from './open.ts';
import { afterAYear } from './samples.ts';

let link = '';
beforeAll(async () => {
	const made = await makePlanLink(afterAYear, maker);
	link = made.ok ? made.link : '';
});

test.each([
	['alone', (link: string) => link],
	['at the end of a sentence', (link: string) => `My plan: ${link}.`],
	['between two _', (link: string) => `_${link}_`],
	['between two __', (link: string) => `__${link}__`],
	['between two *', (link: string) => `*my plan, ${link}*`],
	['between two **', (link: string) => `**${link}**`],
	['struck out', (link: string) => `~~${link}~~`],
	['in parentheses', (link: string) => `(${link})`],
	['in angle brackets', (link: string) => `<${link}>`],
	['behind words', (link: string) => `[my plan](${link})`],
	['in a list', (link: string) => `- ${link}\n- another`],
	['in a quote', (link: string) => `> ${link}\n> bye`],
	['in a table', (link: string) => `| plan |\n| --- |\n| ${link} |`],
	['between a word with _ and another', (link: string) => `snake_case ${link} other_case`],
])('stays whole in Markdown: %s', (_, write) => {
	const found: string[] = [];
	const tree = unified().use(remarkParse).use(remarkGfm).parse(write(link));
	visit(tree, 'link', ({ url }) => void found.push(url));
	expect(found).toEqual([link]);
});
