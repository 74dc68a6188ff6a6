import { makeFinding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** No two headings of a page read the same, however they are spelt. */
export const checkHeadings: Rule = ({ articles }) =>
	articles.flatMap(({ headings }) => {
		const read = headings.map(({ text }) => fold(text));
		return headings
			.filter(({ text }, index) => read.indexOf(fold(text)) < index)
			.map(({ at }) => makeFinding('same-heading', at));
	});

/** Small letters and figures, without marks. */
function fold(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
