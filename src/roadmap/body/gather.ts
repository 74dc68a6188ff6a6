import Slugger from 'github-slugger';
import type { Definition, Heading, Image, ImageReference, Link, Nodes, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Place, Text } from '../files/text.ts';
import { addressRole, addressesIn, attributeText } from './addresses.ts';
import { isElement, isHarmless } from './harmless.ts';
import { headingText } from './heading-text.ts';

/** A heading and the anchor that the site gives it. */
export interface BodyHeading {
	readonly depth: number;
	readonly text: string;
	readonly slug: string;
	readonly at: Place;
}

/** An address in a body, and how a reader comes to it. */
export interface BodyLink {
	readonly href: string;
	readonly at: Place;
	/** The words that a reader clicks, or an image’s alternative text. */
	readonly label: string;
	/** An image in Markdown, or any other file that an element loads with the page. */
	readonly is: 'link' | 'image' | 'file';
}

/** A tag, between words or on lines of its own. */
export type Element = MdxJsxFlowElement | MdxJsxTextElement;

/** What the rules and the site ask of a body, in the order of the page. */
export interface Gathered {
	readonly headings: readonly BodyHeading[];
	readonly links: readonly BodyLink[];
	readonly elements: readonly Element[];
}

/** Walks a body once and notes its headings, links and elements. */
export function gather(tree: Root, text: Text): Gathered {
	const slugger = new Slugger();
	const definitions = findDefinitions(tree);
	const gathered = {
		headings: [] as BodyHeading[],
		links: [] as BodyLink[],
		elements: [] as Element[],
	};
	visit(tree, (node: Nodes) => {
		if (node.type === 'heading') gathered.headings.push(readHeading(node, slugger, text));
		else if ((node.type === 'link' && !isBare(node, text)) || node.type === 'image')
			gathered.links.push(readLink(node, text));
		else if (node.type === 'definition' && !definitions.get(node.identifier)?.pictured)
			gathered.links.push(readDefinition(node, text));
		else if (node.type === 'imageReference')
			gathered.links.push(...readImage(node, definitions, text));
		else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			gathered.elements.push(node);
			gathered.links.push(...readAttributes(node, text));
		}
	});
	return gathered;
}

interface Defined {
	readonly url: string;
	/** Only images use it. */
	readonly pictured: boolean;
}

/** The targets that stand below the text, by name; of two with one name the first counts. */
function findDefinitions(tree: Root): ReadonlyMap<string, Defined> {
	const found = new Map<string, string>();
	const used = { linkReference: new Set<string>(), imageReference: new Set<string>() };
	visit(tree, (node: Nodes) => {
		if (node.type === 'definition' && !found.has(node.identifier))
			found.set(node.identifier, node.url);
		if (node.type === 'linkReference' || node.type === 'imageReference')
			used[node.type].add(node.identifier);
	});
	return new Map(
		[...found].map(([name, url]) => [
			name,
			{ url, pictured: used.imageReference.has(name) && !used.linkReference.has(name) },
		]),
	);
}

function readDefinition(node: Definition, text: Text): BodyLink {
	return {
		href: node.url,
		at: placeOf(node, text),
		label: node.label ?? node.identifier,
		is: 'link',
	};
}

/** An image whose target stands below the text. */
function readImage(
	node: ImageReference,
	definitions: ReadonlyMap<string, Defined>,
	text: Text,
): BodyLink[] {
	const href = definitions.get(node.identifier)?.url;
	return href === undefined
		? []
		: [{ href, at: placeOf(node, text), label: node.alt ?? '', is: 'image' }];
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
	if (node.type === 'image')
		return { href: node.url, at: placeOf(node, text), label: node.alt ?? '', is: 'image' };
	const image = node.children.some((child) => child.type !== 'text');
	return {
		href: node.url,
		at: placeOf(node, text),
		label: headingText(node) || (image ? '…' : ''),
		is: 'link',
	};
}

/**
 * The addresses of an element. A component may have an attribute of such a name without a text, an
 * element must lead somewhere; one that is refused as a whole is not read.
 */
function readAttributes(node: Element, text: Text): BodyLink[] {
	const plain = isElement(node.name ?? '');
	if (plain && !isHarmless(node.name ?? '')) return [];
	const label = node.name === 'img' ? describedBy(node) : '…';
	return node.attributes.flatMap((attribute) => {
		const role = addressRole(attribute);
		const written = role && attributeText(attribute);
		if (role === undefined || written === undefined || (written === '' && !plain)) return [];
		const hrefs = written === '' ? [''] : addressesIn(attribute, written);
		return hrefs.map((href) => ({ href, at: placeOf(node, text), label, is: role }));
	});
}

function describedBy({ attributes }: Element): string {
	return attributes
		.filter((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'alt')
		.map((attribute) => attributeText(attribute) ?? '')
		.join('');
}

/** The place of a node; the start of the file for the few nodes that parsers make up. */
export function placeOf(node: Nodes, text: Text): Place {
	return text.place(node.position?.start.offset ?? 0, node.position?.end.offset);
}
