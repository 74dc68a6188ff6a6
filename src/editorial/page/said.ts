import type { Place } from '../../roadmap/files/text.ts';
import { splitSentences } from '../language/sentences.ts';
import { normalise } from '../language/words.ts';
import type { Article } from './article.ts';
import type { Source } from './shelf.ts';

/** A sentence somewhere in the content. */
export interface Sentence {
	/** Its words in one form; figures are all alike. */
	readonly key: readonly string[];
	readonly words: string;
	readonly at: Place;
}

/** Every sentence of a page, those of its frontmatter first. */
export function sentencesOf({ fields, passages }: Article): Sentence[] {
	return [...fields, ...passages].flatMap(({ words, at }) => read(words, at));
}

/** Every sentence that is said about a resource. */
export function sentencesAbout({ data, at }: Source): Sentence[] {
	return read(data.about, at);
}

/** Groups of two sentences or more that share a key, in the order of their first. */
export function groupSentences(
	sentences: readonly Sentence[],
	keyOf: (sentence: Sentence) => string,
): Sentence[][] {
	return [...Map.groupBy(sentences, keyOf).values()].filter((group) => group.length > 1);
}

function read(text: string, at: Place): Sentence[] {
	return splitSentences(text).map((words) => ({ key: normalise(words).split(' '), words, at }));
}
