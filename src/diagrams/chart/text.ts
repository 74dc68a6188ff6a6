import { sizes } from './chart.ts';
import { type Attributes, type Shape, draw } from './shape.ts';

/**
 * Widths of characters in em. The reader’s own font draws the text, so these are those of DejaVu
 * Sans, one of the widest that systems have: what fits here fits everywhere.
 */
const widths: readonly (readonly [RegExp, number])[] = [
	[/[\p{Mark}\p{Cf}]/u, 0],
	[
		/[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u,
		1.1,
	],
	[/[ijlI.,:;'’|! ]/u, 0.32],
	[/[ftrJ()[\]/“”"-]/u, 0.42],
	[/[mwMW@%]/u, 0.95],
	[/[\p{Lu}&+=<>~–—…]/u, 0.76],
];
const usual = 0.63;

/** Width of a text in pixels, at most. */
export const widthOf = (text: string, size: number = sizes.label): number =>
	[...text].reduce((sum, character) => sum + emsOf(character), 0) * size;

/** A page draws itself again with every change: each character is looked up once. */
const known = new Map<string, number>();

function emsOf(character: string): number {
	const found = known.get(character);
	if (found !== undefined) return found;
	const ems = widths.find(([kind]) => kind.test(character))?.[1] ?? usual;
	known.set(character, ems);
	return ems;
}

/** A text in lines of at most so many pixels; a word that is longer than a line is parted. */
export function wrap(text: string, width: number, size: number = sizes.label): string[] {
	const lines: string[] = [];
	let line = '';
	for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
		const longer = line === '' ? word : `${line} ${word}`;
		if (widthOf(longer, size) <= width) {
			line = longer;
			continue;
		}
		if (line !== '') lines.push(line);
		const parts = partWord(word, width, size);
		lines.push(...parts.slice(0, -1));
		line = parts.at(-1) ?? '';
	}
	return line === '' && lines.length > 0 ? lines : [...lines, line];
}

function partWord(word: string, width: number, size: number): string[] {
	if (widthOf(word, size) <= width) return [word];
	const parts: string[] = [];
	let part = '';
	for (const { segment } of letters.segment(word)) {
		if (part !== '' && widthOf(part + segment, size) > width) {
			parts.push(part);
			part = '';
		}
		part += segment;
	}
	return [...parts, part];
}

/** What readers take for one letter, an accent or a joined emoji included. */
const letters = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Lines of text below each other; `y` is the baseline of the first. */
export function drawText(
	lines: readonly string[],
	place: { readonly x: number; readonly y: number; readonly step: number },
	attributes: Attributes = {},
): Shape {
	const [only = ''] = lines;
	if (lines.length < 2) return draw('text', { x: place.x, y: place.y, ...attributes }, only);
	const spans = lines.map((line, index) =>
		draw(
			'tspan',
			{ x: place.x, y: place.y + index * place.step },
			// The space is read between lines, and seen nowhere.
			index < lines.length - 1 ? `${line} ` : line,
		),
	);
	return draw('text', attributes, spans);
}
