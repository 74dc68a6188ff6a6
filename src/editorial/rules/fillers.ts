import type { Place } from '../../roadmap/files/text.ts';
import type { Fault } from '../../roadmap/fault.ts';
import { type Filler, fillers } from '../data/fillers.ts';
import { makeFinding } from '../finding.ts';
import type { Rule } from './rule.ts';

const patterns = fillers.map((filler) => ({ ...filler, pattern: patternOf(filler) }));

/** No page uses a phrase of the list of fillers, outside quotation marks. */
export const checkFillers: Rule = ({ articles, resources }) => [
	...articles.flatMap(({ fields, passages, headings }) => [
		...[...fields, ...passages].flatMap(({ words, at }) => findFillers(words, at)),
		...headings.flatMap(({ text, at }) => findFillers(text, at)),
	]),
	...resources.flatMap(({ data, at }) => findFillers(data.about, at)),
];

function findFillers(words: string, at: Place): Fault[] {
	const said = withoutQuotes(words.replace(/[’‘]/g, "'"));
	return patterns.flatMap(({ pattern }) => {
		const found = pattern.exec(said);
		return found === null ? [] : [makeFinding('filler-phrase', at, { words: found[0] })];
	});
}

/** Words in quotation marks are somebody’s: a page may warn of a phrase by quoting it. */
function withoutQuotes(words: string): string {
	return words.replace(/“[^”]*”/g, '“”');
}

/**
 * The pattern of a phrase as whole words, passing over the phrases that except it.
 *
 * @example patternOf({ phrase: 'robust', except: ['doubly robust'] }) // /(?<![\w-])(?!…)robust(?![\w-])/i
 */
export function patternOf({ phrase, except = [] }: Filler): RegExp {
	const passes = except.map((term) => passOver(phrase, term)).join('');
	return new RegExp(`(?<![\\p{L}\\p{N}-])${passes}${spell(phrase)}(?![\\p{L}\\p{N}-])`, 'iu');
}

/** Not here, when the longer term stands around it. */
function passOver(phrase: string, term: string): string {
	const [before = '', after = ''] = term.split(phrase.replace(/\*$/, ''), 2);
	return `(?!(?<=${spell(before)})${spell(phrase)}${spell(after.replace(/^\*/, ''))})`;
}

function spell(phrase: string): string {
	return phrase
		.replace(/[.*+?^${}()|[\]\\]/g, (sign) => (sign === '*' ? '\\p{L}*' : `\\${sign}`))
		.replace(/ /g, '\\s+');
}
