import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { SourceFile } from '../source.ts';
import { type Text, buildText } from './text.ts';

/** A file’s bytes as text. */
export interface Decoded {
	readonly text: Text;
	readonly faults: readonly Fault[];
}

/** Controls that no text needs, and marks that turn the direction of what follows. */
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]/;

/** Reads bytes as UTF-8; what is not is named, and read as well as it can be. */
export function decode({ path, bytes }: SourceFile): Decoded {
	const wide = wideEncoding(bytes);
	if (wide !== undefined) return foreign(path, new TextDecoder(wide).decode(bytes), 0, 'UTF-16');
	const source = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
	if (!isUtf8(bytes)) return foreign(path, source, source.indexOf('\ufffd'), 'another encoding, such as Latin-1');
	const marked = source.startsWith('\ufeff');
	const text = buildText(path, marked ? source.slice(1) : source);
	const mark = marked ? [makeFault('invisible-character', text.place(0), { words: '\\ufeff', why: 'the file begins with an invisible byte order mark, and some tools then do not see the frontmatter', mend: 'save the file as UTF-8 without BOM' })] : [];
	return { text, faults: [...mark, ...findInvisible(text)] };
}

function foreign(path: string, source: string, offset: number, name: string): Decoded {
	const text = buildText(path, source);
	const why = `the site reads files as UTF-8, and this one is saved as ${name}`;
	return { text, faults: [makeFault('not-utf8', text.place(Math.max(0, offset)), { why, words: path.split('/').at(-1) ?? '' })] };
}

function findInvisible(text: Text): Fault[] {
	const faults: Fault[] = [];
	let start = 0;
	for (const line of text.source.split('\n')) {
		const at = line.replace(/\r$/, '').search(invisible);
		if (at !== -1) faults.push(makeFault('invisible-character', text.place(start + at, start + at + 1)));
		start += line.length + 1;
	}
	return faults;
}

/** UTF-16 by its mark, or by the zero in every other byte of plain letters. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
	const [first, second, third, fourth] = bytes;
	if (first === 0xff && second === 0xfe) return 'utf-16le';
	if (first === 0xfe && second === 0xff) return 'utf-16be';
	if (first && third && second === 0 && fourth === 0) return 'utf-16le';
	return first === 0 && third === 0 && second && fourth ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
