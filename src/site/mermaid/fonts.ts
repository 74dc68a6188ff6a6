import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import type { Font } from 'fontkit';
import { unescapeText } from '../../diagrams/escape.ts';

/**
 * Widths of text without a browser, from the pinned Inter files.
 *
 * The site is set in the reader's own system font. Inter stands in for it: common system fonts
 * are between 6 % narrower and 10 % wider, which the padding of nodes takes up.
 */
export interface Face {
	/** Width of a text in CSS pixels at a font size. */
	readonly width: (text: string, size: number) => number;
	/** Above the baseline, in em. */
	readonly ascent: number;
	/** Below the baseline, in em. */
	readonly descent: number;
	readonly xHeight: number;
}

/** Readers' fonts may be this much wider than Inter. */
const room = 1.1;

/** Fontsource splits a family by script; the first file that has a character is used for it. */
const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'vietnamese'] as const;

/** Width in em of a character that no file has: letters are narrow, ideographs and emoji wide. */
const missing = { narrow: 0.6, wide: 1.1 };

const wideCharacter =
	/[\p{Extended_Pictographic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;
const noWidth = /[\p{Mark}\p{Cf}\uFE0F]/u;

const require = createRequire(import.meta.url);
const files = new Map<string, Font>();
const faces = new Map<string, Face>();

/** The face for a weight and style of CSS; anything from 600 is bold. */
export function findFace(weight: number, italic: boolean): Face {
	const bold = weight >= 600;
	// Bold italic is not loaded: no drawing of ours uses it and its widths are those of bold.
	const name = bold ? '700-normal' : italic ? '400-italic' : '400-normal';
	let face = faces.get(name);
	if (!face) faces.set(name, (face = loadFace(name)));
	return face;
}

function loadFace(name: string): Face {
	const base = loadFont('latin', name);
	const widths = new Map<string, number>();
	return {
		ascent: base.ascent / base.unitsPerEm,
		descent: -base.descent / base.unitsPerEm,
		xHeight: base.xHeight / base.unitsPerEm,
		width(escaped, size) {
			const text = unescapeText(escaped);
			let width = widths.get(text);
			if (width === undefined) widths.set(text, (width = measure(text, name)));
			return width * size * room;
		},
	};
}

function measure(text: string, name: string): number {
	let width = 0;
	for (const run of splitByScript(text, name)) {
		if (run.font) width += run.font.layout(run.text).advanceWidth / run.font.unitsPerEm;
		else for (const character of run.text) width += guessWidth(character);
	}
	return width;
}

function guessWidth(character: string): number {
	if (noWidth.test(character)) return 0;
	return wideCharacter.test(character) ? missing.wide : missing.narrow;
}

function splitByScript(text: string, name: string) {
	const runs: { font: Font | undefined; text: string }[] = [];
	for (const character of text) {
		const font = findFont(character.codePointAt(0) ?? 0, name);
		const last = runs.at(-1);
		if (last && last.font === font) last.text += character;
		else runs.push({ font, text: character });
	}
	return runs;
}

function findFont(codePoint: number, name: string): Font | undefined {
	for (const script of scripts) {
		const font = loadFont(script, name);
		if (font.hasGlyphForCodePoint(codePoint)) return font;
	}
	return undefined;
}

function loadFont(script: (typeof scripts)[number], name: string): Font {
	const file = `@fontsource/inter/files/inter-${script}-${name}.woff`;
	let font = files.get(file);
	if (!font) {
		font = create(readFileSync(require.resolve(file))) as Font;
		files.set(file, font);
	}
	return font;
}
