import type { Article } from '../page/article.ts';
import type { Block, Item, ListBlock, Section } from '../page/blocks.ts';
import { trouble } from '../data/trouble.ts';
import { type Part, blocksOf, findMissing, hasOpening, hasRows, isList, isTable } from './parts.ts';
import type { Rule } from './rule.ts';

/** Every skill has the parts by which it can be placed, learnt, checked and proven. */
export const checkSkillParts: Rule = ({ articles }) =>
	articles.filter(({ kind }) => kind === 'skill').flatMap((article) => findMissing(article, parts));

const parts: readonly Part[] = [
	{
		name: 'an opening that places it between two neighbours',
		mend: 'say before the first heading where the skill ends, with links to two other skills at least',
		isIn: (article) => hasOpening(article) && countNeighbours(article) >= 2,
	},
	{
		name: 'a map of its terms',
		mend: 'add a list of 10 to 18 items, each a bold term with one sentence',
		isIn: (article) => blocksOf(article).some(isTerms),
	},
	{
		name: 'a self-check',
		mend: 'add a numbered list of 8 to 12 questions that can be answered with yes or no, each ending in a question mark',
		isIn: (article) => blocksOf(article).some(isQuestions),
	},
	{
		name: 'a first build in steps',
		mend: 'add a numbered list of at least four steps that lead to something that proves level 2',
		isIn: (article) => blocksOf(article).some(isBuild),
	},
	{
		name: 'a reading order',
		mend: 'add a section that says in which order to read, and why, with at least three citations',
		isIn: ({ sections }) => sections.some(isReading),
	},
	{
		name: 'its failure modes',
		mend: 'add a section, named so that it can be recognised, with a table or list of three ways to fail and their signs',
		isIn: ({ sections }) => sections.some(isTrouble),
	},
];

/** Other skills that are linked before the first heading. */
function countNeighbours({ links, sections, key }: Article): number {
	const end = sections[1]?.at.line ?? Infinity;
	const linked = links.filter(
		({ to, at }) => at.line < end && to?.startsWith('skills/') && to !== key,
	);
	return new Set(linked.map(({ to }) => to)).size;
}

function isTerms(block: Block): boolean {
	return isList(block) && isBetween(block.items, 10, 18) && block.items.every(hasSentence);
}

/** A bold term with four words or more after it. */
function hasSentence({ term, words }: Item): boolean {
	return term !== undefined && words.slice(term.length).trim().split(/\s+/).length >= 4;
}

function isQuestions(block: Block): boolean {
	return (
		isOrdered(block) &&
		isBetween(block.items, 8, 12) &&
		block.items.every(({ words }) => words.endsWith('?'))
	);
}

function isBuild(block: Block): boolean {
	return (
		isOrdered(block) &&
		block.items.length >= 4 &&
		!block.items.some(({ words }) => words.endsWith('?')) &&
		!isCiting(block)
	);
}

function isOrdered(block: Block): block is ListBlock {
	return isList(block) && block.ordered;
}

/** A list most of whose items cite something is for reading, not for building. */
function isCiting({ items }: ListBlock): boolean {
	return items.filter(({ words }) => /\[@/.test(words)).length > items.length / 2;
}

/** Three citations or more outside of tables and terms, with words for what comes first and what after. */
function isReading({ heading, blocks }: Section): boolean {
	const read = blocks.filter((block) => !isTable(block) && !isTerms(block));
	const words = read.map((block) => block.words).join(' ');
	const cited = new Set(words.match(/\[@[a-z0-9-]+\]/g) ?? []);
	return heading !== undefined && cited.size >= 3 && first.test(words) && after.test(words);
}

const first = /\b(?:start|begin|first|open with)\b/i;
const after = /\b(?:then|next|after|afterwards|later|follow|skip|postpone|unless|second)\b/i;

/** A heading or a table head that announces trouble, over three rows or items. */
function isTrouble({ heading = '', blocks }: Section): boolean {
	const heads = blocks.flatMap((block) => (isTable(block) ? block.head : []));
	return (
		[heading, ...heads].some((words) => trouble.some((sign) => sign.test(words))) &&
		blocks.some(
			(block) => hasRows(block, 3) && !isTerms(block) && !isQuestions(block) && !isBuild(block),
		)
	);
}

function isBetween(items: readonly unknown[], fewest: number, most: number): boolean {
	return items.length >= fewest && items.length <= most;
}
