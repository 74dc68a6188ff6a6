/**
 * A part of a page as plain data, painted as elements. Texts are only ever text nodes, and attributes
 * have fixed names, so that no words of a reader, a file or a link can become markup.
 */
export interface View {
	readonly tag: keyof HTMLElementTagNameMap;
	/** What stays the same element when others come and go. */
	readonly key: string | undefined;
	readonly attributes: Readonly<Record<string, string>>;
	/** What a field holds whenever it is painted, unless somebody is typing there. */
	readonly value: string | undefined;
	/** What a field holds when it appears. */
	readonly initial: string | undefined;
	readonly on: Readonly<Record<string, (event: Event) => void>>;
	readonly children: readonly (View | string)[];
}

export type Child = View | string | undefined | false | readonly Child[];

interface Options {
	readonly key?: string;
	readonly value?: string;
	readonly initial?: string;
	readonly on?: View['on'];
}

/** An element. Attributes that are `false` or undefined are left out, `true` stands without a value. */
export function view(
	tag: View['tag'],
	{ key, value, initial, on = {}, ...rest }: Options & Readonly<Record<string, unknown>>,
	...children: readonly Child[]
): View {
	const attributes = Object.fromEntries(
		Object.entries(rest)
			.filter(([, content]) => content !== undefined && content !== false)
			.map(([name, content]) => [name, content === true ? '' : String(content)]),
	);
	// What an entry of a select stands for is an attribute; what a field holds is not.
	if (tag === 'option' && value !== undefined) attributes['value'] = value;
	return { tag, key, attributes, value, initial, on, children: flat(children) };
}

function flat(children: readonly Child[]): (View | string)[] {
	return children.flatMap((child): (View | string)[] =>
		child === undefined || child === false || child === ''
			? []
			: typeof child === 'string'
				? [child]
				: isList(child)
					? flat(child)
					: [child],
	);
}

const isList = (child: View | readonly Child[]): child is readonly Child[] => Array.isArray(child);

const painted = new WeakMap<Node, View>();

/** Paints views into an element, touching only what differs: focus, selection and open details stay. */
export function paint(parent: Element, ...contents: readonly Child[]): void {
	const free = new Map<string, Node[]>();
	for (const node of parent.childNodes) {
		const key = keyOfNode(node);
		free.set(key, [...(free.get(key) ?? []), node]);
	}
	const nodes = flat(contents).map((content) => {
		const node = free.get(keyOf(content))?.shift() ?? create(content);
		fill(node, content);
		return node;
	});
	for (const node of [...free.values()].flat()) parent.removeChild(node);
	nodes.forEach((node, at) => {
		const there = parent.childNodes[at];
		if (there !== node) parent.insertBefore(node, there ?? null);
	});
}

const keyOf = (content: View | string): string =>
	typeof content === 'string' ? '#text' : `${content.tag} ${content.key ?? ''}`;

function keyOfNode(node: Node): string {
	if (node instanceof Text) return '#text';
	const known = painted.get(node);
	return known ? keyOf(known) : '';
}

function create(content: View | string): Node {
	if (typeof content === 'string') return document.createTextNode(content);
	const element = document.createElement(content.tag);
	for (const type of Object.keys(content.on))
		element.addEventListener(type, (event) => painted.get(element)?.on[type]?.(event));
	return element;
}

function fill(node: Node, content: View | string): void {
	if (typeof content === 'string') {
		if (node.textContent !== content) node.textContent = content;
		return;
	}
	const element = node as HTMLElement;
	const before = painted.get(element);
	painted.set(element, content);
	for (const name of Object.keys(before?.attributes ?? {}))
		if (!(name in content.attributes)) element.removeAttribute(name);
	for (const [name, value] of Object.entries(content.attributes))
		if (element.getAttribute(name) !== value) element.setAttribute(name, value);
	paint(element, ...content.children);
	if (isField(element)) fillField(element, content, before);
}

type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

const isField = (element: Element): element is Field =>
	element instanceof HTMLInputElement ||
	element instanceof HTMLSelectElement ||
	element instanceof HTMLTextAreaElement;

function fillField(field: Field, { value, initial }: View, before: View | undefined): void {
	if (before === undefined && initial !== undefined) field.value = initial;
	if (value === undefined || field.value === value) return;
	const typing = document.activeElement === field && field.value !== before?.value;
	if (!typing || before === undefined) field.value = value;
}
