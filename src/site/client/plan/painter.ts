import { toValue } from '../../../diagrams/chart/index.ts';
import type { Content } from '../../../plan-view/markup.ts';

/** A node of the page as it was last painted, or as the page was built. */
interface Painted {
	readonly node: ChildNode;
	/** What may take its place: see `keyOf`. */
	readonly key: string;
	attributes: Attributes;
	children: Painted[];
}

type Attributes = Readonly<Record<string, string | number>>;

/**
 * Paints contents into an element of the page, time and again, and touches only what differs from
 * what is there: focus, open details, scrolled tables and half-typed fields stay. Nothing is read as
 * markup, so it works where a page allows none (Trusted Types).
 *
 * @param base put before links, as `/repo/`
 */
export function makePainter(parent: Element, base: string): (contents: readonly Content[]) => void {
	let painted = [...parent.childNodes].map(adopt);
	return (contents) => {
		painted = paintChildren(parent, painted, contents, base);
	};
}

/** What the browser has made of the page as it was built. */
function adopt(node: ChildNode): Painted {
	if (!(node instanceof Element)) return { node, key: '', attributes: {}, children: [] };
	const attributes = Object.fromEntries(
		[...node.attributes].map(({ name, value }) => [name, value]),
	);
	return {
		node,
		key: keyOf(node.localName, attributes),
		attributes,
		children: [...node.childNodes].map(adopt),
	};
}

/** The same thing of a list takes its own place again, everything else the next one of its tag. */
function keyOf(tag: string, attributes: Attributes): string {
	const name = attributes['data-key'] ?? attributes['data-id'] ?? attributes['data-do'];
	return name === undefined ? tag : `${tag} ${attributes['data-mark'] ?? ''} ${name}`;
}

const keyOfContent = (content: Content): string =>
	typeof content === 'string' ? '' : keyOf(content.tag, content.attributes);

function paintChildren(
	parent: Element,
	olds: Painted[],
	contents: readonly Content[],
	base: string,
): Painted[] {
	if (areAlike(olds, contents)) {
		for (const [index, old] of olds.entries()) repaint(old, contents[index] ?? '', base);
		return olds;
	}
	const free = Map.groupBy(olds, ({ key }) => key);
	const painted = contents.map((content) => {
		const old = free.get(keyOfContent(content))?.shift() ?? make(content, parent);
		repaint(old, content, base);
		return old;
	});
	for (const { node } of [...free.values()].flat()) node.remove();
	let place = parent.firstChild;
	for (const { node } of painted) {
		if (node === place) place = place.nextSibling;
		else parent.insertBefore(node, place);
	}
	return painted;
}

/** Whether everything has its place already, as mostly. */
const areAlike = (olds: readonly Painted[], contents: readonly Content[]): boolean =>
	olds.length === contents.length &&
	contents.every((content, index) => olds[index]?.key === keyOfContent(content));

const svg = 'http://www.w3.org/2000/svg';

/** An empty node; what is inside a picture belongs to it. */
function make(content: Content, parent: Element): Painted {
	const { ownerDocument: document } = parent;
	const node =
		typeof content === 'string'
			? document.createTextNode('')
			: content.tag === 'svg' || parent.namespaceURI === svg
				? document.createElementNS(svg, content.tag)
				: document.createElement(content.tag);
	return { node, key: keyOfContent(content), attributes: {}, children: [] };
}

function repaint(old: Painted, content: Content, base: string): void {
	const { node } = old;
	if (typeof content === 'string') {
		if (node.nodeValue !== content) node.nodeValue = content;
		return;
	}
	if (!(node instanceof Element)) return;
	const { attributes } = content;
	for (const name of Object.keys(old.attributes))
		if (!(name in attributes)) node.removeAttribute(name);
	for (const [name, value] of Object.entries(attributes))
		if (old.attributes[name] !== value) node.setAttribute(name, toValue(name, value, base));
	old.attributes = attributes;
	if (node instanceof HTMLInputElement) fill(node, attributes);
	old.children = paintChildren(node, old.children, content.children, base);
}

/** Attributes say what a field begins with, properties what it holds. */
function fill(input: HTMLInputElement, { checked, value }: Attributes): void {
	if (input.type === 'checkbox' || input.type === 'radio') input.checked = checked !== undefined;
	else if (value !== undefined && input.value !== String(value)) input.value = String(value);
}
