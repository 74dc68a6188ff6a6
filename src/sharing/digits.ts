/**
 * Bytes as letters and digits, and nothing else: no sign is left for Markdown to take as emphasis
 * (`_`), for a word processor to turn into a dash (`-`), for a link finder to leave outside the link, or
 * for a double click to stop at.
 *
 * 62 signs hold less than the 64 of base64url, but a block of 32 bytes needs 43 digits where base64url
 * needs 42⅔: 0.8 % for a text that is safe everywhere. With `-` as a 63rd sign the block would
 * need 43 digits as well, so `-` would buy nothing.
 */
const signs = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const values = new Map([...signs].map((sign, value) => [sign, BigInt(value)]));
const radix = 62n;

const blockBytes = 32;
/** Digits that a block of so many bytes takes: enough for its highest number. */
const digitsOf = Array.from({ length: blockBytes + 1 }, (_, bytes) => countDigits(bytes));
const blockDigits = digitsOf[blockBytes] ?? 0;

/** @example toDigits(Uint8Array.of(255)) → '47' */
export function toDigits(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += blockBytes)
		text += blockToDigits(bytes.subarray(at, at + blockBytes));
	return text;
}

/** The bytes, or nothing when `toDigits` never makes that text. */
export function fromDigits(text: string): Uint8Array | undefined {
	const rest = digitsOf.indexOf(text.length % blockDigits);
	if (rest < 0) return undefined;
	const bytes = new Uint8Array(Math.floor(text.length / blockDigits) * blockBytes + rest);
	for (let at = 0, to = 0; at < text.length; at += blockDigits, to += blockBytes) {
		const block = bytes.subarray(to, to + blockBytes);
		if (!fillFromDigits(block, text.slice(at, at + blockDigits))) return undefined;
	}
	return bytes;
}

function blockToDigits(block: Uint8Array): string {
	let number = 0n;
	for (const byte of block) number = number * 256n + BigInt(byte);
	let text = '';
	for (let left = digitsOf[block.length] ?? 0; left > 0; left--) {
		text = signs.charAt(Number(number % radix)) + text;
		number /= radix;
	}
	return text;
}

/** False when there is a strange sign, or a number that is too high for the block. */
function fillFromDigits(block: Uint8Array, text: string): boolean {
	let number = 0n;
	for (const sign of text) {
		const value = values.get(sign);
		if (value === undefined) return false;
		number = number * radix + value;
	}
	for (let at = block.length - 1; at >= 0; at--) {
		block[at] = Number(number % 256n);
		number /= 256n;
	}
	return number === 0n;
}

function countDigits(bytes: number): number {
	let digits = 0;
	for (let most = 1n; most < 256n ** BigInt(bytes); most *= radix) digits++;
	return digits;
}
