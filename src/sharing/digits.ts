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
const values = new Map([...signs].map((sign, value) => [sign, value]));
const radix = signs.length;

const blockBytes = 32;
/** Digits that a block of so many bytes takes: enough for its highest number. */
const digitsOf = Array.from({ length: blockBytes + 1 }, (_, bytes) =>
	Math.ceil((bytes * 8) / Math.log2(radix)),
);
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
	const whole = new Uint8Array(blockBytes);
	whole.set(block, blockBytes - block.length);
	const view = new DataView(whole.buffer);
	let number = words.reduce((sum, at) => (sum << 64n) | view.getBigUint64(at), 0n);
	let text = '';
	while (text.length < blockDigits) {
		text = partToDigits(Number(number % partSize)) + text;
		number /= partSize;
	}
	return block.length === 0 ? '' : text.slice(-(digitsOf[block.length] ?? 0));
}

/** False when there is a strange sign, or a number that is too high for the block. */
function fillFromDigits(block: Uint8Array, text: string): boolean {
	let number = 0n;
	for (let to = text.length % partDigits || partDigits; to <= text.length; to += partDigits) {
		const part = partFromDigits(text.slice(Math.max(0, to - partDigits), to));
		if (part === undefined) return false;
		number = number * partSize + BigInt(part);
	}
	const whole = new Uint8Array(blockBytes);
	const view = new DataView(whole.buffer);
	for (const at of [...words].reverse()) {
		view.setBigUint64(at, BigInt.asUintN(64, number));
		number >>= 64n;
	}
	const start = blockBytes - block.length;
	block.set(whole.subarray(start));
	return number === 0n && whole.subarray(0, start).every((byte) => byte === 0);
}

/** So many digits at a time are counted with plain numbers, which is quick: 62⁸ is below 2⁵³. */
const partDigits = 8;
const partSize = BigInt(radix ** partDigits);
/** Where the four parts of a block begin that are read as one number each. */
const words = [0, 8, 16, 24];

function partToDigits(part: number): string {
	let text = '';
	for (let rest = part; text.length < partDigits; rest = Math.floor(rest / radix))
		text = signs.charAt(rest % radix) + text;
	return text;
}

function partFromDigits(text: string): number | undefined {
	let part = 0;
	for (const sign of text) {
		const value = values.get(sign);
		if (value === undefined) return undefined;
		part = part * radix + value;
	}
	return part;
}
