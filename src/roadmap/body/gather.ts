import Slugger from 'github-slugger';
import type { Heading, Image, Link, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Place, Text } from '../files/text.ts';
import { headingText } from './heading-text.ts';

export interface BodyHeading {
	readonly depth: number;
	readonly text: string;
	readonly slug: string;
	readonly at: Place;
}

export interface BodyLink {
	readonly href: string;
	readonly at: Place;
	/** The words that a reader clicks, or an image’s alternative text. */
	readonly label: string;
	readonly is: 'link' | 'image';
}

export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What the rules and the site ask of a body, in the order of the page. */
export interface Gathered {
	readonly headings: readonly BodyHeading[];
	readonly links: readonly BodyLink[];
	readonly elements: readonly Element[];
}

/** Attributes of elements and components that hold an address. */
const addressAttributes = new Set(['href', 'src', 'to', 'link', 'poster', 'action', 'formaction', 'data', 'cite']);

/** Walks a body once and notes its headings, links and elements. */
export function gather(tree: Root, text: Text): Gathered {
	const slugger = new Slugger();
	const gathered = { headings: [] as BodyHeading[], links: [] as BodyLink[], elements: [] as Element[] };
	visit(tree, (node: Nodes) => {
		if (node.type === 'heading') gathered.headings.push(readHeading(node, slugger, text));
		else if ((node.type === 'link' && !isBare(node, text)) || node.type === 'image') gathered.links.push(readLink(node, text));
		else if (node.type === 'definition') gathered.links.push({ href: node.url, at: placeOf(node, text), label: node.label ?? node.identifier, is: 'link' });
		else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			gathered.elements.push(node);
			gathered.links.push(...readAttributes(node, text));
		}
	});
	return gathered;
}

/** An address that was written as it is and became a link by itself. */
function isBare({ position }: Link, { source }: Text): boolean {
	return !'[<'.includes(source[position?.start.offset ?? 0] ?? '[');
}

function readHeading(node: Heading, slugger: Slugger, text: Text): BodyHeading {
	const words = headingText(node);
	return { depth: node.depth, text: words, slug: slugger.slug(words), at: placeOf(node, text) };
}

function readLink(node: Link | Image, text: Text): BodyLink {
	if (node.type === 'image') return { href: node.url, at: placeOf(node, text), label: node.alt ?? '', is: 'image' };
	const image = node.children.some((child) => child.type !== 'text');
	return { href: node.url, at: placeOf(node, text), label: headingText(node) || (image ? '…' : ''), is: 'link' };
}

function readAttributes(node: Element, text: Text): BodyLink[] {
	const values = new Map<string, string>();
	for (const attribute of node.attributes) {
		if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') values.set(attribute.name, attribute.value);
	}
	const image = node.name === 'img';
	return [...values]
		.filter(([name]) => addressAttributes.has(name.toLowerCase()))
		.map(([, href]) => ({ href, at: placeOf(node, text), label: image ? (values.get('alt') ?? '') : '…', is: image ? 'image' : 'link' }) as const);
}

/** The place of a node; the start of the file for the few nodes that parsers make up. */
export function placeOf(node: Nodes, text: Text): Place {
	return text.place(node.position?.start.offset ?? 0, node.position?.end.offset);
}
