/** Words that end with a full stop and no sentence with it. */
const short =
	/(?:^|[\s([“"])(?:e\.g|i\.e|etc|vs|cf|al|approx|resp|No|Nos|Dr|Mr|Mrs|Ms|St|Fig|Eq|Ch|ch|pp?|[A-Z])\.$/;

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
		if (short.test(passage.slice(from, to))) continue;
		sentences.push(passage.slice(from, to).trim());
		from = index + mark.length;
	}
	return [...sentences, passage.slice(from).trim()].filter((sentence) => sentence !== '');
}

/** Whether words end as a sentence does: with a stop, a question or exclamation mark, or a colon. */
export function isSentence(words: string): boolean {
	return /[.!?…:][”’"')\]]*$/.test(words);
}
