/** A place in a file, with the words that stand there. */
export interface Place {
	/** From the content folder: `mine/skills/x.mdx`. */
	readonly file: string;
	/** Counted from 1. */
	readonly line: number;
	/** Counted from 1. */
	readonly column: number;
	readonly words: string;
}

/** The text of a file, with a way from an offset to a line and a column. */
export interface Text {
	readonly file: string;
	readonly source: string;
	/** The place at an offset; its words reach to `end`, or to the end of the line. */
	place(offset: number, end?: number): Place;
}

const longestQuote = 60;

/** Wraps a file’s text. Lines end with a line feed, or a carriage return and a line feed. */
export function buildText(file: string, source: string): Text {
	const starts = lineStarts(source);
	return {
		file,
		source,
		place(offset, end) {
			const inside = Math.max(0, Math.min(offset, source.length));
			const line = findLine(starts, inside);
			const column = inside - (starts[line - 1] ?? 0) + 1;
			return {
				file,
				line,
				column,
				words: quote(source.slice(inside, end ?? lineEnd(source, inside))),
			};
		},
	};
}

/** The start of a text, on one line and short enough for a report. */
export function quote(words: string): string {
	const line = words.trim().split(/\r?\n/, 1)[0] ?? '';
	const shown = [...line.trimEnd()].map(showControl);
	return shown.length > longestQuote
		? `${shown.slice(0, longestQuote - 1).join('')}…`
		: shown.join('');
}

/** Invisible characters are written as their number, so that a reader of the report sees them. */
function showControl(character: string): string {
	return /[\p{Cc}\u00a0\u00ad\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/u.test(character)
		? `\\u${(character.codePointAt(0) ?? 0).toString(16).padStart(4, '0')}`
		: character;
}

function lineStarts(source: string): number[] {
	const starts = [0];
	for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1))
		starts.push(at + 1);
	return starts;
}

function lineEnd(source: string, offset: number): number {
	const end = source.indexOf('\n', offset);
	return end === -1 ? source.length : end;
}

function findLine(starts: readonly number[], offset: number): number {
	let low = 0;
	let high = starts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return low + 1;
}
