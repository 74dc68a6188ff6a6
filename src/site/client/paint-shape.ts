import { type Shape, toValue } from '../../diagrams/chart/index.ts';

/**
 * A picture as elements of a page. Nothing in it is read as markup, so it may be painted where a
 * page allows none (Trusted Types), and a text stays a text.
 *
 * @param base put before links, as `/repo/`
 */
export function paintShape(
	{ tag, attributes, children }: Shape,
	base: string,
	document: Document = globalThis.document,
): SVGElement {
	const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
	for (const [name, value] of Object.entries(attributes))
		element.setAttribute(name, toValue(name, value, base));
	element.append(
		...children.map((child) =>
			typeof child === 'string'
				? document.createTextNode(child)
				: paintShape(child, base, document),
		),
	);
	return element;
}
