/**
 * Bits one after another, the highest of each byte first. Numbers take as many as they need, each has
 * exactly one form, and so has what is made of them.
 */
export interface BitWriter {
	/** Writes the lowest `width` bits of a whole number, 32 at most. */
	bits(value: number, width: number): void;
	/**
	 * Writes a whole number from 0 up; small ones take the fewest bits.
	 * The code is the Exp-Golomb code of that order (ITU-T H.264, clause 9.1): below 2^order it takes order + 1 bits.
	 */
	number(value: number, order: number): void;
	/** Everything written, filled up to a whole byte with zeros. */
	bytes(): Uint8Array;
}

/** Reads what a `BitWriter` wrote. It never reads past the end: it fails and from then on reads zeros. */
export interface BitReader {
	bits(width: number): number;
	number(order: number): number;
	/** Called when what was read makes no sense. */
	fail(): void;
	readonly failed: boolean;
	/** Whole bytes read so far. */
	readonly length: number;
}

/** No number in a link has more bits. */
const widest = 32;

/** Begins to write. */
export function writeBits(): BitWriter {
	const bytes: number[] = [];
	let count = 0;
	const bit = (value: number): void => {
		const at = count >> 3;
		bytes[at] = (bytes[at] ?? 0) | (value << (7 - (count & 7)));
		count++;
	};
	const bits = (value: number, width: number): void => {
		for (let left = width - 1; left >= 0; left--) bit(Math.floor(value / 2 ** left) % 2);
	};
	return {
		bits,
		number(value, order) {
			const raised = value + 2 ** order;
			const width = bitLength(raised);
			bits(0, width - 1 - order);
			bits(raised, width);
		},
		bytes: () => Uint8Array.from(bytes),
	};
}

/** Begins to read. */
export function readBits(bytes: Uint8Array): BitReader {
	let at = 0;
	let failed = false;
	const bits = (width: number): number => {
		if (failed || at + width > bytes.length * 8) {
			failed = true;
			return 0;
		}
		let value = 0;
		for (const end = at + width; at < end; at++)
			value = value * 2 + (((bytes[at >> 3] ?? 0) >> (7 - (at & 7))) & 1);
		return value;
	};
	return {
		bits,
		number(order) {
			let width = order;
			while (!failed && bits(1) === 0 && ++width < widest);
			if (width >= widest) failed = true;
			const rest = failed ? 0 : bits(width);
			return failed ? 0 : 2 ** width + rest - 2 ** order;
		},
		fail: () => void (failed = true),
		get failed() {
			return failed;
		},
		get length() {
			return Math.ceil(at / 8);
		},
	};
}

/** 1 → 1, 255 → 8, 256 → 9; 0 → 0 */
export function bitLength(value: number): number {
	let length = 0;
	for (let rest = value; rest >= 1; rest = Math.floor(rest / 2)) length++;
	return length;
}

/** Bits that `BitWriter.number` takes for a value. */
export const lengthOf = (value: number, order: number): number =>
	2 * bitLength(value + 2 ** order) - 1 - order;
