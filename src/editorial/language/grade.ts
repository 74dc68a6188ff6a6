import { splitSentences } from './sentences.ts';
import { countSyllables } from './syllables.ts';
import { splitWords } from './words.ts';

/** Less is a label in front of a sentence: `Memory.`, `Hours, 15.` */
const fewestWords = 3;

/**
 * Flesch–Kincaid grade level: the American school year that the prose asks of its reader.
 *
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59, as in Kincaid, Fishburne, Rogers
 * and Chissom, *Derivation of New Readability Formulas for Navy Enlisted Personnel*, Research
 * Branch Report 8-75, 1975. It knows the length of sentences and words and nothing of their sense.
 */
export function readingGrade(passages: readonly string[]): number {
	const sentences = passages
		.flatMap(splitSentences)
		.map(splitWords)
		.filter(({ length }) => length >= fewestWords);
	const words = sentences.flat();
	if (words.length === 0) return 0;
	const syllables = words.reduce((sum, word) => sum + countSyllables(word), 0);
	return 0.39 * (words.length / sentences.length) + 11.8 * (syllables / words.length) - 15.59;
}
