import { makeFinding } from '../finding.ts';
import { groupSentences, sentencesAbout, sentencesOf } from '../page/said.ts';
import type { Rule } from './rule.ts';

/** Sentences up to this many words may stand on several pages: there are not many ways to say little. */
const free = 8;

/** No sentence of more than eight words stands on two pages. The list of resources is a page. */
export const checkRepeatedSentences: Rule = ({ articles, resources }) => {
	const said = [...articles.flatMap(sentencesOf), ...resources.flatMap(sentencesAbout)].filter(
		({ key }) => key.length > free,
	);
	return groupSentences(said, ({ key }) => key.join(' ')).flatMap(([first, ...others]) =>
		others
			.filter(({ at }) => at.file !== first?.at.file)
			.map(({ at, words }) =>
				makeFinding('repeated-sentence', at, {
					words: shorten(words),
					why: `content/${first?.at.file}:${first?.at.line} has the same sentence`,
				}),
			),
	);
};

function shorten(words: string): string {
	return words.length > 90 ? `${words.slice(0, 89)}…` : words;
}
