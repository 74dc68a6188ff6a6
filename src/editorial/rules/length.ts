import { lengths } from '../data/lengths.ts';
import { makeFinding } from '../finding.ts';
import { splitWords } from '../language/words.ts';
import type { Article } from '../page/article.ts';
import { blocksOf, isList } from './parts.ts';
import type { Rule } from './rule.ts';

/** Every page keeps to the length of its kind. */
export const checkLength: Rule = ({ articles }) =>
	articles.flatMap((article) => {
		const [fewest, most] = lengths[article.kind] ?? [0, Infinity];
		const count = countWords(article);
		if (count >= fewest && (count <= most || isLookedUp(article))) return [];
		const why = `the page has ${count} words; a page of this kind has ${fewest} to ${most}`;
		return [makeFinding('page-length', article.at, { why })];
	});

/**
 * Words of the body: paragraphs, lists, tables, quotes and asides as a reader sees them. Headings,
 * citations, code blocks, the marks of Markdown and the frontmatter do not count.
 */
export function countWords({ passages }: Article): number {
	return passages.reduce((sum, { words }) => sum + splitWords(words).length, 0);
}

/** A page most of whose words define a term is looked up and not read to its end: it may be long. */
function isLookedUp(article: Article): boolean {
	const items = blocksOf(article).flatMap((block) => (isList(block) ? block.items : []));
	const defining = items
		.filter(({ term }) => term !== undefined)
		.flatMap(({ words }) => splitWords(words));
	return defining.length > countWords(article) / 2;
}
