/**
 * Words as a link carries them: without signs that nobody sees or that turn other text around, without space at
 * the ends, and well formed. Empty when nothing is left.
 *
 * @example tidyText(' a\u0000b ') → 'ab'
 */
export function tidyText(text: string): string {
	return text.replace(/\r\n?/g, '\n').replace(hidden, '').trim();
}

/** A text as a link carries it; nothing where there is none. */
export const textOf = (text: string | undefined): string | undefined =>
	tidyText(text ?? '') || undefined;

/**
 * Control characters but line ends and tabs; marks and overrides of direction that could reach past the
 * text; the byte order mark; halves of characters.
 */
const hidden =
	/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]|\p{Surrogate}/gu;

/** Texts one after another as UTF-8. `tidyText` leaves no zero byte in any, so it stands between them. */
export const packTexts = (texts: readonly string[]): Uint8Array =>
	new TextEncoder().encode(texts.join('\u0000'));

/** The texts, or nothing when there are not so many, or they are not as `tidyText` leaves them. */
export function unpackTexts(bytes: Uint8Array, count: number): readonly string[] | undefined {
	const joined = decode(bytes);
	if (count === 0 || joined === undefined) return joined === '' ? [] : undefined;
	const texts = joined.split('\u0000');
	const tidy = texts.every((text) => text !== '' && tidyText(text) === text);
	return tidy && texts.length === count ? texts : undefined;
}

function decode(bytes: Uint8Array): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
