/**
 * A picture as plain data: made without a browser, written as text when the site is built and as
 * elements when a page draws it again.
 */
export interface Shape {
	readonly tag: Tag;
	readonly attributes: Attributes;
	readonly children: readonly (Shape | string)[];
}

/** What pictures are made of: nothing that can run, load or style. */
export type Tag =
	'svg' | 'title' | 'desc' | 'g' | 'a' | 'text' | 'tspan' | 'rect' | 'path' | 'circle';

/** Lengths and places in units of the view box; `href` is an address below the base. */
export type Attributes = Readonly<Record<string, string | number>>;

/** What may be left out or added on a condition. */
type Child = Shape | string | readonly Shape[] | undefined;

/** A shape and what is in it; children that are undefined are left out. */
export function draw(
	tag: Tag,
	attributes: Readonly<Record<string, string | number | undefined>>,
	...children: readonly Child[]
): Shape {
	const kept = Object.entries(attributes).flatMap(([name, value]) =>
		value === undefined
			? []
			: [[name, typeof value === 'number' ? round(value) : clean(value)] as const],
	);
	return {
		tag,
		attributes: Object.fromEntries(kept),
		children: children
			.flatMap((child) => child ?? [])
			.map((child) => (typeof child === 'string' ? clean(child) : child)),
	};
}

/**
 * A shape as SVG text.
 *
 * @param base put before links, as `/repo/`
 * @example writeShape(draw('text', { x: 1 }, 'a < b')) → '<text x="1">a &lt; b</text>'
 */
export function writeShape(shape: Shape | string, base = '/'): string {
	if (typeof shape === 'string') return escapeMarkup(shape);
	const { tag, attributes, children } = shape;
	const head = Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escapeMarkup(toValue(name, value, base))}"`)
		.join('');
	if (children.length === 0) return `<${tag}${head}/>`;
	return `<${tag}${head}>${children.map((child) => writeShape(child, base)).join('')}</${tag}>`;
}

/** The text of an attribute: links get the base of the site before them. */
export function toValue(name: string, value: string | number, base: string): string {
	const text = String(value);
	return name === 'href' && text.startsWith('/') ? base.replace(/\/+$/, '') + text : text;
}

/** A tenth of a pixel is as exact as an eye. */
const round = (value: number): number => Math.round(value * 10) / 10;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** Any text between tags or quotes. */
export const escapeMarkup = (text: string): string =>
	text.replace(/[&<>"]/g, (character) => entities[character] ?? character);

/** Control characters, which no page may hold, become spaces. */
const clean = (text: string): string => text.replace(/\p{Cc}/gu, ' ');
