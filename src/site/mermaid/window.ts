import { JSDOM } from 'jsdom';
import { findBox } from './boxes.ts';
import { findPathLength, findPathPoint } from './paths.ts';
import { findTextLength } from './text.ts';

/**
 * A window for mermaid: a DOM with the measuring methods that it lacks.
 *
 * Must be opened before mermaid is imported: its sanitizer binds to `window` when it is loaded.
 */
export function openWindow(): Window & typeof globalThis {
	const { window } = new JSDOM('<!doctype html><html><body></body></html>');
	Object.assign(globalThis, {
		window,
		document: window.document,
		CSSStyleSheet: window.CSSStyleSheet,
		// Only C4 diagrams ask for the screen.
		screen: { availWidth: 1024, availHeight: 768 },
	});
	const svg = window.SVGElement.prototype as unknown as Record<string, unknown>;
	// Exactly four fields: with `left` and `top` present mermaid's cylinder moves its label.
	svg['getBBox'] = function (this: Element) {
		return single(findBox(this));
	};
	svg['getBoundingClientRect'] = function (this: Element) {
		const { x, y, width, height } = single(findBox(this));
		return { x, y, width, height, left: x, top: y, right: x + width, bottom: y + height };
	};
	svg['getComputedTextLength'] = function (this: Element) {
		return Math.fround(findTextLength(this));
	};
	svg['getTotalLength'] = function (this: Element) {
		return findPathLength(this.getAttribute('d') ?? '');
	};
	svg['getPointAtLength'] = function (this: Element, length: number) {
		const [x, y] = findPathPoint(this.getAttribute('d') ?? '', length);
		return { x, y };
	};
	// Asked for by the layout of mind maps, which never reads anything back.
	const nothing: unknown = new Proxy(() => undefined, {
		get: (_, name) => (name === Symbol.toPrimitive ? () => 0 : nothing),
		apply: () => nothing,
	});
	window.HTMLCanvasElement.prototype.getContext = (() => nothing) as never;
	return window;
}

/** Browsers answer in single precision; in double precision some routes of edges differ. */
function single(box: ReturnType<typeof findBox>) {
	const { x, y, width, height } = box ?? { x: 0, y: 0, width: 0, height: 0 };
	return {
		x: Math.fround(x),
		y: Math.fround(y),
		width: Math.fround(width),
		height: Math.fround(height),
	};
}
