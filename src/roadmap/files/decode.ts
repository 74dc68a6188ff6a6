import type { Fault } from '../fault.ts';
import type { SourceFile } from '../source.ts';

/** A file’s bytes as text. */
export interface Decoded {
	readonly source: string;
	readonly faults: readonly Fault[];
}

/** Reads bytes as UTF-8. */
export function decode(file: SourceFile): Decoded {
	return { source: new TextDecoder('utf-8', { ignoreBOM: true }).decode(file.bytes), faults: [] };
}
