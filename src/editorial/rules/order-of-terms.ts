import type { Fault } from '../../roadmap/fault.ts';
import type { Term } from '../../roadmap/body/terms.ts';
import { makeFinding } from '../finding.ts';
import type { Article } from '../page/article.ts';
import type { Rule } from './rule.ts';

/** Terms stand in the order of the alphabet under each heading, so that a finger finds them. */
export const checkOrderOfTerms: Rule = ({ articles }) => articles.flatMap(checkPage);

function checkPage({ terms, headings }: Article): Fault[] {
	const headingOf = ({ at }: Term) => headings.findLast((heading) => heading.at.line < at.line);
	return [...Map.groupBy(terms, headingOf).values()].flatMap(checkGroup);
}

function checkGroup(terms: readonly Term[]): Fault[] {
	return terms.flatMap(({ words, at }, index) => {
		const before = terms[index - 1];
		return before === undefined || sortKey(before.words) <= sortKey(words)
			? []
			: [makeFinding('term-order', at, { mend: `move it above “${before.words}” or further up` })];
	});
}

/** Word by word, without accents and signs: `Co-founder` → `cofounder`, `Cap table` before `Capability`. */
function sortKey(words: string): string {
	return words
		.normalize('NFD')
		.replace(/[^\p{L}\p{N}\s]/gu, '')
		.toLowerCase();
}
