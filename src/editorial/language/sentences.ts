/** Abbreviations and initials, whose full stop ends no sentence. */
const short = /(?:^|[\s([“"])(?:e\.g|i\.e|vs|cf|al|approx|resp|Dr|Mr|Mrs|Ms|St|[A-Z])\.$/;

/** Those that are followed by a figure; elsewhere `No.` is a whole answer. */
const counted = /(?:^|[\s([“"])(?:No|Nos|Fig|Eq|[Cc]h|pp?)\.$/;

const end = /[.!?…]+[”’"')\]]*\s+(?=[“‘"'(\[]*[\p{Lu}\p{N}])/gu;

/**
 * Cuts a passage into sentences. A sentence ends with a stop before a capital letter or a figure;
 * abbreviations and initials do not end one.
 *
 * @example splitSentences('Ask A. Smith. Twice, e.g. Monday.') // ['Ask A. Smith.', 'Twice, e.g. Monday.']
 */
export function splitSentences(passage: string): string[] {
	const sentences: string[] = [];
	let from = 0;
	for (const { index, 0: mark } of passage.matchAll(end)) {
		const to = index + mark.trimEnd().length;
		const sentence = passage.slice(from, to);
		const figure = /^\p{N}/u.test(passage.slice(index + mark.length));
		if (short.test(sentence) || (figure && counted.test(sentence))) continue;
		sentences.push(sentence.trim());
		from = index + mark.length;
	}
	return [...sentences, passage.slice(from).trim()].filter((sentence) => sentence !== '');
}

/** Whether words end as a sentence does: with a stop, a question or exclamation mark, or a colon. */
export function isSentence(words: string): boolean {
	return /[.!?…:][”’"')\]]*$/.test(words);
}
