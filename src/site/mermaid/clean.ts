import { unescapeText } from '../../diagrams/escape.ts';
import { paintColor, paintSheet } from './paint.ts';

/** Stand-ins back to what was typed. */
export function restoreTexts(svg: Element): void {
	const texts = svg.ownerDocument.createTreeWalker(svg, 4);
	while (texts.nextNode()) {
		const { currentNode } = texts;
		currentNode.nodeValue = unescapeText(currentNode.nodeValue ?? '');
	}
}

/** Belt and braces: strict mode leaves none of these. */
export function removeForbidden(svg: Element): void {
	for (const element of svg.querySelectorAll('script, foreignObject, foreignobject, image, iframe'))
		element.remove();
	for (const element of [svg, ...svg.querySelectorAll('*')])
		for (const { name, value } of [...element.attributes]) {
			if (/^on/i.test(name) || /url\(\s*['"]?(?!#)/i.test(value)) element.removeAttribute(name);
			if (/^data-(?!node$|edge$)/.test(name) && name !== 'data-id') element.removeAttribute(name);
			if (name === 'xlink:href' && element.localName === 'a') {
				element.setAttribute('href', value);
				element.removeAttribute(name);
			}
			if (name === 'data-edge') element.removeAttribute(name);
		}
	for (const link of svg.querySelectorAll('a')) {
		const address = link.getAttribute('href') ?? '';
		if (!/^(?:\/(?!\/)|https?:\/\/)/.test(address)) link.replaceWith(...link.childNodes);
		else if (!link.getAttribute('aria-label')) {
			const lines = [...link.querySelectorAll('.text-outer-tspan')].map((line) => line.textContent);
			const name = (lines.length > 0 ? lines : [link.textContent]).join(' ');
			link.setAttribute('aria-label', name.replace(/\s+/g, ' ').trim());
		}
	}
	for (const filter of svg.querySelectorAll('filter')) filter.remove();
	for (const element of svg.querySelectorAll('[filter]')) element.removeAttribute('filter');
}

/** Placeholders, and colours that mermaid brings itself, become tokens of the page. */
export function paint(svg: Element): void {
	for (const style of svg.querySelectorAll('style'))
		style.textContent = paintSheet(style.textContent ?? '').replace(
			/@import[^;]*;|(?<=[{;])\s*filter\s*:[^;}]*;?|[^{};]*url\(\s*['"]?(?!#)[^)]*\)[^;}]*/gi,
			'',
		);
	for (const element of svg.querySelectorAll('*'))
		for (const name of ['fill', 'stroke', 'stop-color', 'color']) {
			const value = element.getAttribute(name);
			if (value) element.setAttribute(name, paintColor(value));
		}
}

/** Properties of a style attribute that are worth keeping, as attributes of their own. */
const presentation = new Set([
	'color',
	'dominant-baseline',
	'fill',
	'fill-opacity',
	'font-size',
	'font-style',
	'font-weight',
	'opacity',
	'stroke',
	'stroke-dasharray',
	'stroke-opacity',
	'stroke-width',
	'text-anchor',
	'visibility',
]);

/** Takes `style` attributes away, which a strict policy forbids; what they say of lines, colours and text becomes attributes of its own, but for what the shared style sheet says. */
export function dropStyleAttributes(svg: Element, shared: boolean): void {
	for (const element of [svg, ...svg.querySelectorAll('*')]) {
		const style = element.getAttribute('style');
		if (style === null) continue;
		element.removeAttribute('style');
		if (element === svg || element.closest('marker')) continue;
		for (const declaration of style.split(';')) {
			const [name = '', ...rest] = declaration.split(':');
			const value = rest.join(':').replace('!important', '').trim();
			if (!presentation.has(name.trim()) || !value || (shared && name.trim().startsWith('stroke')))
				continue;
			element.setAttribute(name.trim(), paintColor(value));
		}
	}
}

/** Markers that no line ends with, shapes without a size, labels without a letter, groups without anything. */
export function removeUnused(svg: Element): void {
	for (const marker of svg.querySelectorAll('marker')) {
		const reference = `url(#${marker.id})`;
		const used = ['marker-end', 'marker-start', 'marker-mid'].some((name) =>
			[...svg.querySelectorAll(`[${name}]`)].some((edge) => edge.getAttribute(name) === reference),
		);
		if (!used) marker.remove();
	}
	for (const rect of svg.querySelectorAll('rect'))
		if (!Number(rect.getAttribute('width')) || !Number(rect.getAttribute('height'))) rect.remove();
	for (const text of svg.querySelectorAll('text')) if (!text.textContent?.trim()) text.remove();
	let empty: Element[];
	do {
		empty = [...svg.querySelectorAll('g, defs')].filter((group) => !group.firstElementChild);
		for (const group of empty) group.remove();
	} while (empty.length > 0);
}
