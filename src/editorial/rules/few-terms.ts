import { decodePath } from '../../roadmap/links/paths.ts';
import { makeFinding } from '../finding.ts';
import type { Article } from '../page/article.ts';
import type { Rule } from './rule.ts';

/** How many different terms a milestone or a skill links to at least. */
const fewest = 3;

/** Milestones and skills link to terms, if a page defines any: a reader meets many for the first time. */
export const checkFewTerms: Rule = ({ articles }) => {
	const defined = new Set(articles.flatMap(definedBy));
	if (defined.size === 0) return [];
	return articles
		.filter(({ kind }) => kind === 'milestone' || kind === 'skill')
		.map((article) => ({ article, count: countTerms(article, defined) }))
		.filter(({ count }) => count < fewest)
		.map(({ article: { at, kind }, count }) =>
			makeFinding('few-terms', at, {
				why: `the page links to ${count} ${count === 1 ? 'term' : 'terms'} of the glossary; a ${kind} has at least ${fewest} that some reader has to look up`,
			}),
		);
};

/** `guides/glossary#term-recall` for each term of a page. */
function definedBy({ key, terms }: Article): string[] {
	return terms.map(({ anchor }) => `${key}#${anchor}`);
}

/** How many different terms a page links to. */
function countTerms({ links }: Article, defined: ReadonlySet<string>): number {
	const linked = links.map(({ to, href }) => `${to}${decodePath(/#.*$/.exec(href)?.[0] ?? '')}`);
	return new Set(linked.filter((term) => defined.has(term))).size;
}
