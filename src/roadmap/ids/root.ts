import { crc32 } from '../hash.ts';

/** From this number on, numbers are a fork’s own and mean something else in another fork. */
export const ownNumbers = 8192;

/**
 * Sixteen bits that stand for the handbook whose numbers these are: of the name that its lowest number was given
 * to. Two roads that share them share their numbers; the name itself cannot be read from them.
 */
export function rootMark(numbers: ReadonlyMap<string, number>): number {
	const handbook = [...numbers].filter(([, number]) => number < ownNumbers);
	const [first = ''] = handbook.sort(([, a], [, b]) => a - b)[0] ?? [];
	return shortMark(first);
}

/** Sixteen bits that stand for words. */
export const shortMark = (words: string): number => crc32(new TextEncoder().encode(words)) % 65_536;
