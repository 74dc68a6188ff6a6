import { makeFinding } from '../finding.ts';
import { normalise } from '../language/words.ts';
import type { Rule } from './rule.ts';

/** No two headings of a page read the same, however they are spelt. */
export const checkHeadings: Rule = ({ articles }) =>
	articles.flatMap(({ headings }) =>
		headings
			.filter(
				({ text }, index) =>
					headings.findIndex((other) => normalise(other.text) === normalise(text)) < index,
			)
			.map(({ at }) => makeFinding('same-heading', at)),
	);
