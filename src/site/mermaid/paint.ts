import { hues } from '../../schemas/year.ts';

type Hue = (typeof hues)[number];

/** Custom properties of the page that a drawing may be painted with. */
export type Token =
	| '--paper'
	| '--paper-raised'
	| '--ink'
	| '--ink-soft'
	| '--rule'
	| '--accent'
	| `--hue-${Hue}-${'surface' | 'line' | 'ink'}`;

const tokens: readonly Token[] = [
	'--paper',
	'--paper-raised',
	'--ink',
	'--ink-soft',
	'--rule',
	'--accent',
	...hues.flatMap((hue): Token[] => [
		`--hue-${hue}-surface`,
		`--hue-${hue}-line`,
		`--hue-${hue}-ink`,
	]),
];

/** Red and green of every placeholder; its blue is the number of the token. */
const [red, green] = [0xa1, 0xb7];

/**
 * mermaid computes with colours, so it cannot be given `var(--ink)`: each token goes in as a colour
 * of its own and comes out as the token.
 */
export const placeholders = Object.fromEntries(
	tokens.map((token, index) => [token, toHex(index)]),
) as Readonly<Record<Token, string>>;

/** Names of colours that mermaid writes by itself. */
const named: Readonly<Record<string, Token | 'currentColor'>> = {
	black: '--ink',
	white: '--paper-raised',
	grey: '--ink-soft',
	gray: '--ink-soft',
	lightgrey: '--rule',
	lightgray: '--rule',
	darkgrey: '--ink-soft',
	darkgray: '--ink-soft',
	red: '--hue-red-line',
	navy: '--ink',
	lightblue: '--hue-blue-surface',
};

const literal =
	/#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})(?![0-9a-z_-])|\b(?:rgb|hsl)a?\([^)]*\)/gi;

/** A colour in CSS or in an attribute → a token of the page. */
export function paintColor(value: string): string {
	const painted = value.replace(literal, (color) => toVariable(color));
	const word = named[painted.trim().toLowerCase()];
	if (word === undefined) return painted;
	return word === 'currentColor' ? word : `var(${word})`;
}

/** Every colour in a style sheet → tokens of the page. */
export function paintSheet(css: string): string {
	return css.replace(
		/((?:^|[;{\s])(?:fill|stroke|color|background(?:-color)?|stop-color|flood-color|border(?:-\w+)*)\s*:)([^;}]*)/gi,
		(_, name: string, value: string) => name + paintColor(value),
	);
}

/** Colours that were never given to mermaid: somebody wrote them, or mermaid did. */
export function isOwnToken(color: string): boolean {
	return findToken(parseColor(color)) !== undefined;
}

/** All colour literals in a text, as written. */
export function findLiterals(text: string): string[] {
	return text.match(literal) ?? [];
}

function toVariable(color: string): string {
	const parsed = parseColor(color);
	if (!parsed) return 'currentColor';
	const token = findToken(parsed);
	const variable = `var(${token ?? nearest(parsed)})`;
	if (parsed.alpha === 0) return 'transparent';
	if (parsed.alpha >= 1) return variable;
	return `color-mix(in srgb, ${variable} ${Math.round(parsed.alpha * 100)}%, transparent)`;
}

interface Color {
	readonly red: number;
	readonly green: number;
	readonly blue: number;
	readonly alpha: number;
}

function findToken(color: Color | undefined): Token | undefined {
	if (!color || color.red !== red || color.green !== green) return undefined;
	return tokens[color.blue];
}

/** Light colours that mermaid brings itself become paper, dark ones ink. */
function nearest(color: Color): Token {
	const light = (0.3 * color.red + 0.59 * color.green + 0.11 * color.blue) / 255;
	return light > 0.8
		? '--paper-raised'
		: light > 0.6
			? '--rule'
			: light > 0.3
				? '--ink-soft'
				: '--ink';
}

function parseColor(text: string): Color | undefined {
	if (text.startsWith('#')) {
		const short = text.length < 7;
		const part = (index: number) => {
			const digits = short
				? (text[index + 1] ?? 'f').repeat(2)
				: text.slice(1 + 2 * index, 3 + 2 * index) || 'ff';
			return Number.parseInt(digits, 16);
		};
		return { red: part(0), green: part(1), blue: part(2), alpha: part(3) / 255 };
	}
	const numbers = (text.match(/-?[\d.]+%?/g) ?? []).map((value) =>
		value.endsWith('%') ? Number.parseFloat(value) / 100 : Number(value),
	);
	const [a = 0, b = 0, c = 0, alpha = 1] = numbers;
	if (/^rgb/i.test(text)) return { red: a, green: b, blue: c, alpha };
	// Only the lightness of a hue counts here.
	return { red: c * 255, green: c * 255, blue: c * 255, alpha };
}

function toHex(index: number): string {
	return `#${[red, green, index].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}
