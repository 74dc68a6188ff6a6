import type { Program } from 'estree';
import { readLiteral } from './literals.ts';
import { parseMarkdown } from './markdown.ts';

/** Attributes of elements and components that hold an address, and what the browser does with it. */
const attributes: ReadonlyMap<string, 'link' | 'file'> = new Map([
	['href', 'link'],
	['to', 'link'],
	['link', 'link'],
	['action', 'link'],
	['formaction', 'link'],
	['cite', 'link'],
	['src', 'file'],
	['srcset', 'file'],
	['poster', 'file'],
	['data', 'file'],
]);

/** An attribute as both parsers give it: the check’s with a syntax tree, the site’s without. */
export interface Attribute {
	readonly type: string;
	readonly name?: string;
	readonly value?:
		| string
		| {
				readonly value: string;
				readonly data?: { readonly estree?: Program | null | undefined } | undefined;
		  }
		| null
		| undefined;
}

/** `link` is followed by a click, `file` is loaded with the page; nothing for any other attribute. */
export function addressRole({ type, name = '' }: Attribute): 'link' | 'file' | undefined {
	return type === 'mdxJsxAttribute' ? attributes.get(name.toLowerCase()) : undefined;
}

/** The text of an attribute in quotes or in braces: empty when it has none, nothing when it is code. */
export function attributeText({ value }: Attribute): string | undefined {
	if (typeof value !== 'object' || value === null) return value ?? '';
	const literal = readLiteral(value.data?.estree ?? parseExpression(value.value));
	return literal && (typeof literal.value === 'string' ? literal.value : '');
}

/** The addresses in an attribute’s text: `srcset` may hold several, each with a size behind it. */
export function addressesIn(attribute: Attribute, text: string): string[] {
	const found: string[] = [];
	changeAddresses(attribute, text, (href) => {
		found.push(href);
		return href;
	});
	return found;
}

/**
 * Puts other addresses into an attribute’s text.
 *
 * @example `a.png 1x, b.png 2x` → `/files/a.png 1x, /files/b.png 2x`
 */
export function changeAddresses(
	{ name }: Attribute,
	text: string,
	change: (href: string) => string,
): string {
	return name?.toLowerCase() === 'srcset'
		? text.replace(
				/([^\s,](?:\S*[^\s,])?)(\s+[^,]*)?/g,
				(_, href: string, size = '') => change(href) + size,
			)
		: change(text);
}

function parseExpression(source: string): Program | undefined {
	const [node] = parseMarkdown(`{${source}}`).tree.children;
	return node?.type === 'mdxFlowExpression' ? (node.data?.estree ?? undefined) : undefined;
}
