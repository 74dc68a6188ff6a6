import { bitLength, readBits, writeBits } from './bits.ts';
import type { Codec, Out, Source } from './codec.ts';
import { type Deflate, type Inflate, type Refusal, refuse } from './model.ts';
import { packTexts, unpackTexts } from './texts.ts';

/**
 * The bytes of a link, in this order:
 * - 1 bit: whether the texts are deflated;
 * - the earliest of all days, and the width of the others, which are written as days after it;
 * - everything that is not a text, in bits, filled up to a whole byte;
 * - the texts, in the order in which they are needed.
 */
export async function packValue<T>(
	codec: Codec<T>,
	value: T,
	deflate?: Deflate,
): Promise<Uint8Array> {
	const { bits, texts } = pack(codec, value);
	const deflated = texts.length > 0 ? await deflate?.(texts) : undefined;
	if (deflated === undefined || deflated.length >= texts.length) return join(bits, texts);
	bits[0] = (bits[0] ?? 0) | deflatedBit;
	return join(bits, deflated);
}

/** What was read: the value, or why not. */
export type Unpacked<T> = { readonly ok: true; readonly value: T } | Refusal;

/**
 * Reads bytes that `packValue` makes, and refuses all others.
 *
 * @param most bytes of all texts together, whatever they were deflated to
 */
export async function unpackValue<T>(
	codec: Codec<T>,
	bytes: Uint8Array,
	inflate: Inflate,
	most: number,
): Promise<Unpacked<T>> {
	// The bits are read twice: at first to find where they end and how many texts belong to them.
	const first = unpack(codec, bytes);
	if (first === undefined) return refuse('malformed');
	const rest = bytes.slice(first.length);
	const isDeflated = ((bytes[0] ?? 0) & deflatedBit) !== 0;
	const inflated = isDeflated ? await inflate(rest, most) : { ok: true as const, bytes: rest };
	if (!inflated.ok) return inflated;
	if (inflated.bytes.length > most) return refuse('bomb');
	if (isDeflated && rest.length >= inflated.bytes.length) return refuse('malformed');
	const texts = unpackTexts(inflated.bytes, first.texts);
	const value = texts && unpack(codec, bytes, texts)?.value;
	if (value === undefined) return refuse('malformed');
	const again = pack(codec, value);
	if (isDeflated) again.bits[0] = (again.bits[0] ?? 0) | deflatedBit;
	return isSame(again.bits, bytes.subarray(0, first.length)) && isSame(again.texts, inflated.bytes)
		? { ok: true, value }
		: refuse('malformed');
}

const deflatedBit = 0x80;
/** Days are counted from here: 2026-01-01. */
const epoch = 20_454;
const dayWidth = 5;
/** 0000-01-01 and 9999-12-31. */
const [firstDay, lastDay] = [-719_528, 2_932_896];

/** Bits and texts of a value. */
function pack<T>(codec: Codec<T>, value: T): { bits: Uint8Array; texts: Uint8Array } {
	const days: number[] = [];
	codec.write(
		{ ...writeBits(), day: (day) => days.push(day), text: () => {} } satisfies Out,
		value,
	);
	const base = days.reduce((least, day) => Math.min(least, day), lastDay);
	const width = bitLength(days.reduce((most, day) => Math.max(most, day), base) - base);
	const writer = writeBits();
	writer.bits(0, 1);
	writer.number(base < epoch ? (epoch - base) * 2 - 1 : (base - epoch) * 2, 10);
	writer.bits(width, dayWidth);
	const texts: string[] = [];
	const out: Out = {
		...writer,
		day: (day) => writer.bits(day - base, width),
		text: (text) => texts.push(text),
	};
	codec.write(out, value);
	return { bits: writer.bytes(), texts: packTexts(texts) };
}

/** The value with these texts (empty ones at first), the bytes that it took and the texts that it needs. */
function unpack<T>(codec: Codec<T>, bytes: Uint8Array, texts: readonly string[] = []) {
	const reader = readBits(bytes);
	reader.bits(1);
	const folded = reader.number(10);
	const base = epoch + (folded % 2 === 0 ? folded / 2 : -(folded + 1) / 2);
	const width = reader.bits(dayWidth);
	let count = 0;
	const source: Source = {
		bits: reader.bits,
		number: reader.number,
		fail: reader.fail,
		get failed() {
			return reader.failed;
		},
		get length() {
			return reader.length;
		},
		day() {
			const day = base + reader.bits(width);
			if (day < firstDay || day > lastDay) reader.fail();
			return reader.failed ? epoch : day;
		},
		text: () => texts[count++] ?? '',
	};
	const value = codec.read(source);
	return reader.failed ? undefined : { value, length: reader.length, texts: count };
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
	const bytes = new Uint8Array(first.length + second.length);
	bytes.set(first);
	bytes.set(second, first.length);
	return bytes;
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean =>
	a.length === b.length && a.every((byte, at) => byte === b[at]);
