import type { Inflated } from '../../sharing/model.ts';

/** What this platform has; a test takes it away. */
type Platform = Partial<Pick<typeof globalThis, 'CompressionStream' | 'DecompressionStream'>>;

/**
 * Makes bytes fewer with the platform’s own raw deflate. Nothing where it has none: links are then made
 * without compression.
 */
export async function deflate(
	bytes: Uint8Array,
	{ CompressionStream }: Platform = globalThis,
): Promise<Uint8Array | undefined> {
	if (CompressionStream === undefined) return undefined;
	try {
		const read = await readAll(through(bytes, new CompressionStream('deflate-raw')), Infinity);
		return read.ok ? read.bytes : undefined;
	} catch {
		// A platform may have the streams without this format.
		return undefined;
	}
}

/** Undoes it. Stops as soon as there are more than `most` bytes, however many were still to come. */
export async function inflate(
	bytes: Uint8Array,
	most: number,
	{ DecompressionStream }: Platform = globalThis,
): Promise<Inflated> {
	const stream = DecompressionStream && openStream(DecompressionStream);
	if (!stream) return { ok: false, code: 'no-inflate' };
	try {
		return await readAll(through(bytes, stream), most);
	} catch {
		return { ok: false, code: 'malformed' };
	}
}

function openStream(Stream: typeof DecompressionStream): DecompressionStream | undefined {
	try {
		return new Stream('deflate-raw');
	} catch {
		return undefined;
	}
}

/** Bytes are handed over in small pieces: a piece that unpacks into very much is the last one that is read. */
const pieceLength = 512;

function through(
	bytes: Uint8Array,
	{ readable, writable }: CompressionStream | DecompressionStream,
): ReadableStreamDefaultReader<Uint8Array> {
	const writer = writable.getWriter();
	void write().catch(() => {
		// Whoever reads the other end is told.
	});
	return readable.getReader();

	async function write(): Promise<void> {
		for (let at = 0; at < bytes.length; at += pieceLength)
			await writer.write(new Uint8Array(bytes.subarray(at, at + pieceLength)));
		await writer.close();
	}
}

async function readAll(
	reader: ReadableStreamDefaultReader<Uint8Array>,
	most: number,
): Promise<Inflated> {
	const pieces: Uint8Array[] = [];
	let length = 0;
	for (let next = await reader.read(); !next.done; next = await reader.read()) {
		length += next.value.length;
		if (length > most) {
			void reader.cancel().catch(() => {});
			return { ok: false, code: 'bomb' };
		}
		pieces.push(next.value);
	}
	const bytes = new Uint8Array(length);
	let at = 0;
	for (const piece of pieces) {
		bytes.set(piece, at);
		at += piece.length;
	}
	return { ok: true, bytes };
}
