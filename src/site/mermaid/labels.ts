import { fontSize } from './config.ts';

const namespace = 'http://www.w3.org/2000/svg';

/**
 * Labels as short as they can be: one `text` per label at its own place and one `tspan` per line,
 * where mermaid writes nested groups and a `tspan` per word.
 */
export function flattenLabels(svg: Element): void {
	for (const text of svg.querySelectorAll('text')) flatten(text);
	for (const group of svg.querySelectorAll('g')) if (!group.firstElementChild) group.remove();
}

/** In units of the view box; of the room a little more than half comes below the heading. */
const [headRoom, headRise] = [10, 6];

/**
 * Makes columns taller than mermaid draws them: three lines of a heading would touch the first card
 * below and the edge above.
 */
export function makeHeadRoom(svg: Element): void {
	for (const column of svg.querySelectorAll('.cluster > rect')) {
		column.setAttribute('y', round(Number(column.getAttribute('y')) - headRoom));
		column.setAttribute('height', round(Number(column.getAttribute('height')) + headRoom));
	}
}

function flatten(text: Element): void {
	const rows = [...text.querySelectorAll('.text-outer-tspan')];
	if (rows.length === 0) return;
	const label = text.ownerDocument.createElementNS(namespace, 'text');
	const [left, top] = offsetIn(text);
	const end = cardEnd(text, left);
	const head = headStart(text);
	const x = end ?? head ?? left;
	const y = head === undefined ? top : top - headRise;
	rows.forEach((row, index) => {
		const pieces = piecesOf(row);
		if (index === 0) {
			if (x !== 0) label.setAttribute('x', round(x));
			label.setAttribute('y', round(y + inPixels(row, 'y') + inPixels(row, 'dy')));
			label.append(...pieces);
			return;
		}
		const line = text.ownerDocument.createElementNS(namespace, 'tspan');
		line.setAttribute('x', round(x));
		line.setAttribute('dy', '1.1em');
		line.append(...pieces);
		label.append(line);
	});
	const group = outermost(text);
	const anchor = text.getAttribute('text-anchor');
	if (anchor) label.setAttribute('text-anchor', anchor);
	const isSecond = group.previousElementSibling?.localName === 'text';
	if (isSecond) label.setAttribute('class', 'note');
	if (end !== undefined) label.setAttribute('text-anchor', 'end');
	const background = text.parentElement?.querySelector('rect');
	group.replaceWith(...(background ? [moved(background, x, y)] : []), label);
}

/** Air between the edge of a card or column and its text. */
const inset = 10;

/** The right edge for a note at the right of a card: set from there, it fits in whatever font it is read. */
function cardEnd(text: Element, x: number): number | undefined {
	const card = text.closest('.kanban .node')?.querySelector('rect');
	if (!card || x <= 0) return undefined;
	return Number(card.getAttribute('x')) + Number(card.getAttribute('width')) - inset;
}

/** Headings of columns begin where their cards do; mermaid centres them by the width in its own font. */
function headStart(text: Element): number | undefined {
	const column = text.closest('.kanban .cluster')?.querySelector(':scope > rect');
	return column ? Number(column.getAttribute('x')) + inset + 2 : undefined;
}

/** Words of one style as one piece. */
function piecesOf(row: Element): (Node | string)[] {
	const pieces: { style: string; text: string }[] = [];
	const inner = [...row.querySelectorAll('.text-inner-tspan')];
	for (const part of inner.length > 0 ? inner : [row]) {
		const style = [
			part.getAttribute('font-weight') === 'bold' ? 'strong' : '',
			part.getAttribute('font-style') === 'italic' ? 'em' : '',
		]
			.filter(Boolean)
			.join(' ');
		const last = pieces.at(-1);
		if (last?.style === style) last.text += part.textContent;
		else pieces.push({ style, text: part.textContent ?? '' });
	}
	return pieces.map(({ style, text }) => {
		if (!style) return text;
		const piece = row.ownerDocument.createElementNS(namespace, 'tspan');
		piece.setAttribute('class', style);
		piece.textContent = text;
		return piece;
	});
}

function moved(rect: Element, x: number, y: number): Element {
	const shift = (name: string, by: number) =>
		rect.setAttribute(name, round(Number(rect.getAttribute(name) ?? 0) + by));
	shift('x', x);
	shift('y', y);
	rect.setAttribute('class', 'behind');
	return rect;
}

/** The group that holds nothing but this label. */
function outermost(text: Element): Element {
	let group = text;
	while (isWrapper(group.parentElement)) group = group.parentElement;
	return group;
}

function isWrapper(group: Element | null): group is Element {
	return (
		group?.localName === 'g' &&
		!/^(?:node|cluster|items|sections|nodes|clusters|edgeLabels)(?: |$)/.test(
			group.getAttribute('class') ?? '',
		)
	);
}

/** Sum of the translations between a label and the group it is drawn in. */
function offsetIn(text: Element): [number, number] {
	let [x, y] = [0, 0];
	for (let group = text.parentElement; isWrapper(group); group = group.parentElement) {
		const numbers = /translate\(\s*([-\d.e]+)[\s,]*([-\d.e]+)?/.exec(
			group.getAttribute('transform') ?? '',
		);
		x += Number(numbers?.[1] ?? 0);
		y += Number(numbers?.[2] ?? 0);
	}
	return [x, y];
}

function inPixels(element: Element, name: string): number {
	const value = element.getAttribute(name) ?? '0';
	return Number.parseFloat(value) * (value.endsWith('em') ? fontSize : 1);
}

function round(value: number): string {
	return String(Math.round(value * 10) / 10);
}
