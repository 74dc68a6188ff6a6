import { type BitReader, type BitWriter, bitLength, lengthOf } from './bits.ts';

/**
 * One part of a link, written and read by the same line of code, so that the two cannot drift apart.
 * Writing expects a value that is right; reading expects anything, and fails instead of guessing.
 */
export interface Codec<T> {
	write(out: Out, value: T): void;
	read(source: Source): T;
}

/** Where parts are written: days and texts go to places of their own. */
export interface Out extends BitWriter {
	/** A day as its number since 1970-01-01. */
	day(day: number): void;
	text(text: string): void;
}

export interface Source extends BitReader {
	day(): number;
	text(): string;
}

/** A thing and what is said of it. */
export interface Numbered<T> {
	readonly number: number;
	readonly is: T;
}

/** The highest number that anything can have (`schemas/ids.ts`), so that there are no more things than this. */
const highestNumber = 65_535;

/** So many items no list has: each takes a bit at least, and the longest file that is read has not many more. */
export const mostItems = 65_535;

/** A day, as the writer of numbers and texts keeps days. */
export const day: Codec<number> = {
	write: (out, value) => out.day(value),
	read: (source) => source.day(),
};

/** A text, as the writer of numbers and texts keeps texts. */
export const text: Codec<string> = {
	write: (out, value) => out.text(value),
	read: (source) => source.text(),
};

/** Bits as they are, 32 at most. */
export const fixed = (width: number): Codec<number> => ({
	write: (out, value) => out.bits(value, width),
	read: (source) => source.bits(width),
});

/** A whole number from `least` to `most`, those below `least + 2^order` in the fewest bits. */
export const whole = (order: number, most: number, least = 0): Codec<number> => ({
	write: (out, value) => out.number(value - least, order),
	read: (source) => atMost(most, source.number(order) + least, source),
});

/** A value that is right only when it passes a test. */
export const that = <T>(of: Codec<T>, isRight: (value: T) => boolean): Codec<T> => ({
	write: of.write,
	read(source) {
		const value = of.read(source);
		if (!isRight(value)) source.fail();
		return value;
	},
});

/** Hundredths of an hour; whole hours take fewer bits. */
export const hundredths = (most: number): Codec<number> => ({
	write(out, value) {
		const isWhole = value % 100 === 0;
		out.bits(isWhole ? 0 : 1, 1);
		if (isWhole) out.number(value / 100, 3);
		else out.number(value, 9);
	},
	read: (source) =>
		atMost(most, source.bits(1) === 0 ? source.number(3) * 100 : source.number(9), source),
});

/** One of a few words. Their numbers are part of the form: they stay for as long as its version. */
export function oneOf<Word extends string>(numbers: Readonly<Record<Word, number>>): Codec<Word> {
	const words = Object.keys(numbers) as Word[];
	const width = bitLength(words.length - 1);
	const [first] = words as [Word];
	return {
		write: (out, value) => out.bits(numbers[value], width),
		read(source) {
			const number = source.bits(width);
			const found = words.find((word) => numbers[word] === number);
			if (found === undefined) source.fail();
			return found ?? first;
		},
	};
}

/** What may be missing: one bit says whether it is there. */
export const optional = <T>(of: Codec<T>): Codec<T | undefined> => ({
	write(out, value) {
		out.bits(value === undefined ? 0 : 1, 1);
		if (value !== undefined) of.write(out, value);
	},
	read: (source) => (source.bits(1) === 1 ? of.read(source) : undefined),
});

/** Fields one after another, in the order of the table. */
export function fields<T extends object>(table: {
	readonly [Name in keyof T]: Codec<T[Name]>;
}): Codec<T> {
	const names = Object.keys(table) as (keyof T)[];
	return {
		write: (out, value) => names.forEach((name) => table[name].write(out, value[name])),
		read: (source) =>
			Object.fromEntries(names.map((name) => [name, table[name].read(source)])) as T,
	};
}

/** A list in its own order, of `least` to `most` items. */
export const list = <T>(of: Codec<T>, most: number, least = 0): Codec<readonly T[]> => ({
	write(out, items) {
		out.number(items.length - least, 1);
		for (const item of items) of.write(out, item);
	},
	read(source) {
		const count = atMost(most, source.number(1) + least, source);
		const items: T[] = [];
		while (items.length < count && !source.failed) items.push(of.read(source));
		return items;
	},
});

/** Things by rising number, each with what is said of it: only the gaps between the numbers are written. */
export const ascending = <T>(of: Codec<T>): Codec<readonly Numbered<T>[]> => ({
	write(out, items) {
		const gaps = items.map(({ number }, at) => number - (items[at - 1]?.number ?? 0) - 1);
		const order = bestOrder(gaps);
		out.number(items.length, 3);
		if (items.length > 0) out.bits(order, orderBits);
		items.forEach(({ is }, at) => {
			out.number(gaps[at] ?? 0, order);
			of.write(out, is);
		});
	},
	read(source) {
		const count = atMost(highestNumber, source.number(3), source);
		const order = count > 0 ? source.bits(orderBits) : 0;
		const items: Numbered<T>[] = [];
		for (let number = 0; items.length < count && !source.failed;) {
			number = atMost(highestNumber, number + 1 + source.number(order), source);
			items.push({ number, is: of.read(source) });
		}
		return items;
	},
});

/** Nothing more is said of it. */
export const nothing: Codec<undefined> = { write: () => {}, read: () => undefined };

const orderBits = 3;
const orders = Array.from({ length: 2 ** orderBits }, (_, order) => order);

/** The order in which the numbers take the fewest bits; the lowest of several. */
function bestOrder(values: readonly number[]): number {
	const lengths = orders.map((order) =>
		values.reduce((sum, value) => sum + lengthOf(value, order), 0),
	);
	return lengths.indexOf(Math.min(...lengths));
}

function atMost(most: number, value: number, source: Source): number {
	if (value > most) source.fail();
	return source.failed ? 0 : value;
}
