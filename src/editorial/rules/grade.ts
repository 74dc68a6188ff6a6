import { makeFinding } from '../finding.ts';
import { readingGrade } from '../language/grade.ts';
import { isSentence } from '../language/sentences.ts';
import { splitWords } from '../language/words.ts';
import type { Article } from '../page/article.ts';
import type { Rule } from './rule.ts';

/**
 * The school years between which every page reads. The subject brings long words along, so a page
 * above the band has long sentences too; one below it was chopped.
 */
export const band = { lowest: 4.5, highest: 12 } as const;

/** A page with less prose than this is not graded: on a few sentences the formula says nothing. */
const fewestWords = 150;

/** Every page can be read at the speed of the others. */
export const checkGrade: Rule = ({ articles }) =>
	articles.flatMap((article) => {
		const prose = proseOf(article);
		const grade = Math.round(readingGrade(prose) * 10) / 10;
		if (
			prose.flatMap(splitWords).length < fewestWords ||
			(grade >= band.lowest && grade <= band.highest)
		)
			return [];
		const why = `the prose reads at grade ${grade.toFixed(1)}, and the handbook keeps between ${band.lowest} and ${band.highest}`;
		return [makeFinding('reading-grade', article.at, { why })];
	});

/** Paragraphs and items that end as a sentence does; cells, quoted documents and bare phrases do not. */
export function proseOf({ passages }: Article): string[] {
	return passages
		.filter(({ is, words }) => (is === 'paragraph' || is === 'item') && isSentence(words))
		.map(({ words }) => words);
}
