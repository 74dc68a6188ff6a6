import { crc32 } from '../hash.ts';
import { type Ids, follow, kindOf } from './ids.ts';
import { ownNumbers } from './root.ts';
import type { IsSecret } from './secret.ts';

/** What the mark of many names needs of one of them: the name itself cannot be read from it. */
export interface NameMark {
	readonly crc: number;
	/** Bytes. */
	readonly length: number;
}

/** What the mark of many names needs of a name. */
export function markName(name: string): NameMark {
	const bytes = new TextEncoder().encode(name);
	return { crc: crc32(bytes), length: bytes.length };
}

/**
 * Sixteen bits that stand for names, in this order: `shortMark` of the names with a line end between each
 * two. A CRC-32 of parts can be made of those of each part, as zlib’s `crc32_combine` does.
 */
export function markNames([first, ...rest]: readonly [NameMark, ...NameMark[]]): number {
	const append = (crc: number, next: NameMark) => (pass(crc, next.length) ^ next.crc) >>> 0;
	return rest.reduce((crc, next) => append(append(crc, lineEnd), next), first.crc) % 65_536;
}

/** What becomes of a CRC-32 when so many zero bytes follow. */
function pass(crc: number, bytes: number): number {
	let left = crc;
	for (let bit = bytes * 8; bit > 0; bit--) left = (left >>> 1) ^ (left & 1 ? 0xedb8_8320 : 0);
	return left >>> 0;
}

const lineEnd = markName('\n');

/**
 * Marks of the fork’s own names, by their numbers: links that speak of a thing that a build leaves out, or
 * that is retired, are still known by them. They are short enough to be tried with guesses, so there
 * are none for what mentors may not know of: no link speaks of it.
 */
export const findOwnMarks = (ids: Ids, isSecret: IsSecret): ReadonlyMap<number, NameMark> =>
	new Map(
		[...ids.numbers]
			.filter(([name, number]) => number >= ownNumbers && !unspoken.has(kindOf(name)))
			.filter(([name]) => !isSecret(name) && !isSecret(follow(name, ids).name))
			.map(([name, number]) => [number, markName(name)]),
	);

/** Kinds of things that have a number and no page: no link speaks of them. */
const unspoken = new Set(['theme', 'resource', 'thread']);
