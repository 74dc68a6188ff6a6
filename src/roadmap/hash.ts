/**
 * Seven characters that stand for words: when the words change, so do they, but for one change in four billion.
 * Spaces at the ends and runs of spaces do not count.
 */
export function contentHash(texts: readonly string[]): string {
	const words = texts.map((text) => text.trim().replace(/\s+/g, ' ')).join('\n');
	return crc32(new TextEncoder().encode(words)).toString(36).padStart(7, '0');
}

/** CRC-32 as in ISO 3309 and zlib: `123456789` → 0xcbf43926. */
export function crc32(bytes: Uint8Array): number {
	let crc = 0xffff_ffff;
	for (const byte of bytes) {
		crc ^= byte;
		for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb8_8320 : 0);
	}
	return (crc ^ 0xffff_ffff) >>> 0;
}
