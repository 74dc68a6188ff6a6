import { crc32 } from '../progress/hash.ts';
import { fromDigits, toDigits } from './digits.ts';

/** Characters of a check. */
export const checkLength = 6;

/**
 * The check of the characters before it, `p1.<payload>`. It is a CRC-32 of the characters and not of
 * the bytes: so it catches every change of one character, and every run of changes in up to four.
 */
export const checkText = (text: string): string => checkOf(crc32(new TextEncoder().encode(text)));

/** A check as characters. */
export function checkOf(number: number): string {
	const bytes = new Uint8Array(4);
	new DataView(bytes.buffer).setUint32(0, number);
	return toDigits(bytes);
}

/** Its number, or nothing when the characters are no check. */
export function numberOfCheck(check: string): number | undefined {
	const bytes = check.length === checkLength ? fromDigits(check) : undefined;
	return bytes && new DataView(bytes.buffer).getUint32(0);
}
