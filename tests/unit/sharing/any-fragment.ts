import { deflateRawSync } from 'node:zlib';
import { checkText } from '../../../src/sharing/check.ts';
import { fromDigits, toDigits } from '../../../src/sharing/digits.ts';

/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export function chance(seed: number) {
	let state = seed;
	const next = (): number => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const below = (most: number): number => Math.floor(next() * most);
	const pick = <T>(choices: readonly T[]): T => choices[below(choices.length)] as T;
	const bytes = (length: number): Uint8Array => Uint8Array.from({ length }, () => below(256));
	return { next, below, pick, bytes };
}

type Chance = ReturnType<typeof chance>;

/** A payload with a check that is right. */
export function sign(bytes: Uint8Array, kind = 'p'): string {
	const body = `${kind}1.${toDigits(bytes)}`;
	return `${body}.${checkText(body)}`;
}

export const payloadOf = (fragment: string): Uint8Array =>
	fromDigits(fragment.split('.')[1] ?? '') ?? new Uint8Array();

/** Ways to make a fragment that nobody should trust. */
export const ways = {
	random: ({ below, pick }: Chance) =>
		pick(['', 'p1.', 'a1.', '#p1.', 'p2.', 'a99.', 'p1', '%23p1.']) +
		Array.from({ length: below(120) }, () => pick([...alphabet])).join(''),
	cut: ({ below, pick }: Chance, samples: readonly string[]) => {
		const sample = pick(samples);
		return sample.slice(0, below(sample.length));
	},
	flipped: (chance: Chance, samples: readonly string[]) => {
		const signs = [...chance.pick(samples)];
		for (let left = 1 + chance.below(4); left > 0; left--)
			signs[chance.below(signs.length)] = chance.pick([...alphabet]);
		return signs.join('');
	},
	'random and signed': (chance: Chance) =>
		sign(chance.bytes(chance.below(120)), chance.pick(['p', 'a'])),
	'changed and signed': (chance: Chance, samples: readonly string[]) => {
		const sample = chance.pick(samples);
		const bytes = payloadOf(sample);
		for (let left = 1 + chance.below(3); left > 0; left--)
			bytes[chance.below(bytes.length)]! ^= 1 << chance.below(8);
		const from = chance.below(10) === 0 ? chance.below(bytes.length) : 0;
		const to = chance.below(5) === 0 ? chance.below(bytes.length) : bytes.length;
		return sign(bytes.slice(from, to), sample[0]);
	},
	hostile: (chance: Chance, _: readonly string[], heads: readonly Uint8Array[]) =>
		sign(join(chance.pick(heads), chance.pick(hostile))),
	'hostile and changed': (chance: Chance, _: readonly string[], heads: readonly Uint8Array[]) => {
		const bytes = join(chance.pick(heads), chance.pick(hostile));
		bytes[chance.below(bytes.length)] = chance.below(256);
		return sign(bytes, chance.pick(['p', 'a']));
	},
} as const;

function join(head: Uint8Array, tail: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(head.length + tail.length);
	bytes.set(head);
	bytes.set(tail, head.length);
	return bytes;
}

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz.-_%#=& \n​é';

const hostile: readonly Uint8Array[] = [
	new Uint8Array(0),
	new Uint8Array(400),
	new Uint8Array(400).fill(255),
	deflateRawSync(new Uint8Array(1_000_000)),
	deflateRawSync(new Uint8Array(60_000)),
	deflateRawSync('<img src=x onerror=alert(1)>\u0000__proto__\u0000constructor'),
	deflateRawSync('a\u0000b\u0000c\u0000d').subarray(0, 5),
	deflateRawSync(Uint8Array.of(0xff, 0xfe, 0x00, 0xc0, 0x80)),
	deflateRawSync('\ufeffx\u202ey'),
	deflateRawSync('x'.repeat(300), { level: 0 }),
];
