import { type Shape, escapeMarkup, toValue, writeShape } from '../diagrams/chart/index.ts';

/**
 * A part of the page as plain data: made without a browser, written as text when the site is built
 * and painted as elements when the reader changes something. Texts stay texts on both ways.
 */
export interface Markup {
	readonly tag: Tag;
	readonly attributes: Readonly<Record<string, string | number>>;
	readonly children: readonly (Markup | Shape | string)[];
}

/** What may stand in a part: a picture is a `Shape` with the tag `svg`. */
export type Content = Markup | Shape | string;

/** HTML that can neither run nor load anything. */
export type Tag =
	| 'a'
	| 'bdi'
	| 'button'
	| 'code'
	| 'details'
	| 'div'
	| 'dd'
	| 'dl'
	| 'dt'
	| 'fieldset'
	| 'figcaption'
	| 'figure'
	| 'form'
	| 'h3'
	| 'h4'
	| 'input'
	| 'label'
	| 'legend'
	| 'li'
	| 'ol'
	| 'p'
	| 'pre'
	| 'span'
	| 'strong'
	| 'summary'
	| 'table'
	| 'tbody'
	| 'textarea'
	| 'td'
	| 'th'
	| 'thead'
	| 'tr'
	| 'ul';

/** What may be left out or added on a condition. */
type Child = Content | readonly Content[] | undefined | false;

/**
 * An element. Attributes that are `false` or undefined are left out, `true` stands without a value.
 * Texts that follow each other become one, as they do when a browser reads them.
 */
export function el(
	tag: Tag,
	attributes: Readonly<Record<string, string | number | boolean | undefined>>,
	...children: readonly Child[]
): Markup {
	const kept = Object.entries(attributes).flatMap(([name, value]) =>
		value === undefined || value === false ? [] : [[name, value === true ? '' : value] as const],
	);
	return {
		tag,
		attributes: Object.fromEntries(kept),
		children: joinTexts(children.flatMap((child) => (child ? child : []))),
	};
}

function joinTexts(children: readonly Content[]): readonly Content[] {
	const joined: Content[] = [];
	for (const child of children) {
		const last = joined.at(-1);
		if (typeof child !== 'string') joined.push(child);
		else if (typeof last === 'string') joined[joined.length - 1] = last + child;
		else if (child !== '') joined.push(child);
	}
	return joined;
}

/**
 * Parts as HTML.
 *
 * @param base put before links, as `/repo/`
 * @example writeMarkup([el('p', { id: 'x' }, 'a < b')], '/') → '<p id="x">a &lt; b</p>'
 */
export function writeMarkup(contents: readonly Content[], base: string): string {
	return contents.map((content) => writeContent(content, base)).join('');
}

function writeContent(content: Content, base: string): string {
	if (typeof content === 'string') return escapeMarkup(content);
	if (isShape(content)) return writeShape(content, base);
	const { tag, attributes, children } = content;
	const head = Object.entries(attributes)
		.map(([name, value]) => ` ${name}="${escapeMarkup(toValue(name, value, base))}"`)
		.join('');
	return tag === 'input'
		? `<input${head}>`
		: `<${tag}${head}>${writeMarkup(children, base)}</${tag}>`;
}

/** Whether it is a picture, which is painted as SVG. */
export const isShape = (content: Markup | Shape): content is Shape => content.tag === 'svg';
