/** What is left between spaces and has a letter or a figure in it: `state-of-the-art` is one word, `–` is none. */
export function splitWords(text: string): string[] {
	return text.split(/[\s/]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
}

/**
 * One form for words that read alike: small letters, no marks, plain apostrophes, every figure as `#`.
 *
 * @example normalise('“Ask 14 people”, she said.') // 'ask # people she said'
 */
export function normalise(text: string): string {
	return text
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[’‘]/g, "'")
		.replace(/\p{N}+(?:[.,]\p{N}+)*/gu, '#')
		.replace(/[^\p{L}#'\s-]/gu, ' ')
		.replace(/(?<![\p{L}#])['-]+|['-]+(?![\p{L}#])/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}
