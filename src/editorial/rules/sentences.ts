import type { Place } from '../../roadmap/files/text.ts';
import type { Fault } from '../../roadmap/fault.ts';
import { makeFinding } from '../finding.ts';
import { splitSentences } from '../language/sentences.ts';
import { normalise } from '../language/words.ts';
import type { Article } from '../page/article.ts';
import type { Source } from '../page/shelf.ts';
import type { Rule } from './rule.ts';

/** Sentences up to this many words may stand on several pages: there are not many ways to say little. */
const shortest = 8;

/** A frame is the start of a sentence, this many words long … */
const frame = 5;
/** … and may begin sentences on this many pages. */
const pagesOfAFrame = 4;

/** No sentence of more than eight words stands on two pages. The list of resources is a page. */
export const checkRepeatedSentences: Rule = ({ articles, resources }) => {
	const said = [...articles.flatMap(sentencesOf), ...resources.flatMap(sentencesAbout)].filter(
		({ key }) => key.length > shortest,
	);
	return groupBy(said, ({ key }) => key.join(' ')).flatMap((group) => {
		const others = group.filter(({ at }) => at.file !== group[0]?.at.file);
		return others.map(({ at, words }) =>
			makeFinding('repeated-sentence', at, {
				words: shorten(words),
				why: `${nameOf(group[0]?.at)} has the same sentence`,
			}),
		);
	});
};

/** No five words begin sentences on more than four pages. */
export const checkRepeatedOpenings: Rule = ({ articles }) => {
	const said = articles.flatMap(sentencesOf).filter(({ key }) => key.length >= frame);
	return groupBy(said, ({ key }) => key.slice(0, frame).join(' ')).flatMap((group): Fault[] => {
		const pages = new Set(group.map(({ at }) => at.file));
		if (pages.size <= pagesOfAFrame) return [];
		const why = `sentences on ${pages.size} pages begin with these words: ${[...pages].map(pageOf).join(', ')}`;
		return group.map(({ at, key }) =>
			makeFinding('repeated-opening', at, { words: key.slice(0, frame).join(' '), why }),
		);
	});
};

interface Sentence {
	/** Its words in one form; figures are all alike. */
	readonly key: readonly string[];
	readonly words: string;
	readonly at: Place;
}

function sentencesOf({ fields, passages }: Article): Sentence[] {
	return [...fields, ...passages].flatMap(({ words, at }) => read(words, at));
}

function sentencesAbout({ data, at }: Source): Sentence[] {
	return read(data.about, at);
}

function read(text: string, at: Place): Sentence[] {
	return splitSentences(text).map((words) => ({ key: normalise(words).split(' '), words, at }));
}

/** Groups with two members or more, in the order of their first. */
function groupBy(
	sentences: readonly Sentence[],
	keyOf: (sentence: Sentence) => string,
): Sentence[][] {
	const groups = new Map<string, Sentence[]>();
	for (const sentence of sentences)
		groups.set(keyOf(sentence), [...(groups.get(keyOf(sentence)) ?? []), sentence]);
	return [...groups.values()].filter((group) => group.length > 1);
}

function nameOf(at: Place | undefined): string {
	return at === undefined ? 'another page' : `content/${at.file}:${at.line}`;
}

/** `handbook/skills/optimization.mdx` → `skills/optimization` */
function pageOf(file: string): string {
	return file.replace(/^[^/]+\//, '').replace(/\.\w+$/, '');
}

function shorten(words: string): string {
	return words.length > 90 ? `${words.slice(0, 89)}…` : words;
}
