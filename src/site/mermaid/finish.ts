import { optimize } from 'svgo';
import type { Config } from 'svgo';
import { unescapeText } from '../../diagrams/escape.ts';
import { findBox } from './boxes.ts';
import { flattenLabels } from './labels.ts';
import { nameEdges, nameNodes } from './names.ts';
import { findLiterals, paintColor, paintSheet } from './paint.ts';
import type { DrawRequest, Drawing } from './request.ts';

/** Kinds that `src/styles/diagrams.css` paints, so that no drawing carries a style sheet for them. */
const sharedSheet = new Map([
	['flowchart-v2', 'flowchart'],
	['flowchart', 'flowchart'],
	['kanban', 'kanban'],
]);

/** Air around what is painted, in units of the view box. */
const margin = 2;

/** What mermaid drew → what is shipped. */
export function finishDrawing(
	host: Element,
	kind: string,
	request: DrawRequest,
	serialize: (svg: Element) => string,
): Drawing {
	const svg = host.querySelector('svg');
	if (!svg) throw new Error('is drawn as nothing');
	const shared = sharedSheet.get(kind);
	restoreTexts(svg);
	removeForbidden(svg);
	if (shared) {
		for (const style of svg.querySelectorAll('style')) style.remove();
		nameNodes(svg, request);
		nameEdges(svg);
	}
	paint(svg);
	dropStyleAttributes(svg, shared !== undefined);
	removeUnused(svg);
	const size = frame(svg, kind);
	svg.setAttribute('class', `drawing ${shared ?? 'other'}`);
	if (shared) flattenLabels(svg);
	prefixIds(svg, request.id);
	describe(svg, request);
	const { data } = optimize(serialize(svg), svgoConfig);
	return { svg: data, ...size };
}

/** Stand-ins back to what was typed. */
function restoreTexts(svg: Element): void {
	const texts = svg.ownerDocument.createTreeWalker(svg, 4);
	while (texts.nextNode()) {
		const { currentNode } = texts;
		currentNode.nodeValue = unescapeText(currentNode.nodeValue ?? '');
	}
}

/** Belt and braces: strict mode leaves none of these. */
function removeForbidden(svg: Element): void {
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
function paint(svg: Element): void {
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

function dropStyleAttributes(svg: Element, shared: boolean): void {
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

function removeUnused(svg: Element): void {
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

/** Cuts the view box to what is painted, so that no width is lost on a phone. */
function frame(svg: Element, kind: string): { width: number; height: number } {
	const own = (svg.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
	const bare = svg.cloneNode(true) as Element;
	// Labels lie inside their shapes, which are what counts; some are moved when they are flattened.
	if (sharedSheet.has(kind))
		for (const label of bare.querySelectorAll('.node text, .cluster text')) label.remove();
	const box = findBox(bare);
	if (!box || box.width <= 0 || box.height <= 0) throw new Error('is drawn as nothing');
	// Axis labels of radar charts hang over the view box that mermaid sets.
	const [x, y, right, bottom] =
		sharedSheet.has(kind) || kind === 'radar' || own.length < 4
			? [box.x, box.y, box.x + box.width, box.y + box.height]
			: [own[0] ?? 0, own[1] ?? 0, (own[0] ?? 0) + (own[2] ?? 0), (own[1] ?? 0) + (own[3] ?? 0)];
	const left = Math.floor(x - margin);
	const top = Math.floor(y - margin);
	const width = Math.ceil(right + margin) - left;
	const height = Math.ceil(bottom + margin) - top;
	svg.setAttribute('viewBox', `${left} ${top} ${width} ${height}`);
	svg.setAttribute('width', String(width));
	svg.setAttribute('height', String(height));
	return { width, height };
}

/** Every id begins with the drawing’s, none is there twice, none is kept that nobody refers to. */
function prefixIds(svg: Element, id: string): void {
	const all = [svg, ...svg.querySelectorAll('*')];
	const styles = [...svg.querySelectorAll('style')].map((style) => style.textContent).join('');
	const referred = new Set<string>();
	for (const element of all)
		for (const { name, value } of element.attributes) {
			for (const [, target = ''] of value.matchAll(/url\(\s*['"]?#([^'")]+)['"]?\s*\)/g))
				referred.add(target);
			if ((name === 'href' || name === 'xlink:href') && value.startsWith('#'))
				referred.add(value.slice(1));
		}
	const renamed = new Map<string, string>();
	for (const element of all) {
		if (element === svg) {
			element.id = id;
			continue;
		}
		const old = element.id;
		if (!old) continue;
		if (renamed.has(old) || (!referred.has(old) && !styles.includes(`#${old}`))) {
			element.removeAttribute('id');
			continue;
		}
		const fresh = `${id}-${renamed.size + 1}`;
		renamed.set(old, fresh);
		element.id = fresh;
	}
	const find = (target: string) =>
		renamed.get(target) ?? [...renamed].find(([old]) => old.endsWith(target))?.[1];
	for (const element of all)
		for (const { name, value } of [...element.attributes]) {
			const reference = /^url\(\s*['"]?#([^'")]+)['"]?\s*\)$/.exec(value)?.[1];
			const anchor = name.endsWith('href') && value.startsWith('#') ? value.slice(1) : undefined;
			const target = reference ?? anchor;
			if (target === undefined) continue;
			const fresh = find(target);
			if (!fresh) element.removeAttribute(name);
			else element.setAttribute(name, reference ? `url(#${fresh})` : `#${fresh}`);
		}
	for (const style of svg.querySelectorAll('style'))
		style.textContent = (style.textContent ?? '').replace(
			/#([A-Za-z_][\w-]*)(?=[^{}]*\{)/g,
			(all, name: string) => (renamed.has(name) ? `#${renamed.get(name)}` : all),
		);
}

function describe(svg: Element, request: DrawRequest): void {
	for (const old of svg.querySelectorAll(':scope > title, :scope > desc')) old.remove();
	const make = (name: string, id: string, text: string) => {
		const element = svg.ownerDocument.createElementNS('http://www.w3.org/2000/svg', name);
		element.id = id;
		element.textContent = text;
		return element;
	};
	const [title, description] = [`${request.id}-title`, `${request.id}-desc`];
	svg.prepend(make('title', title, request.title), make('desc', description, request.description));
	// A picture with links inside must stay a document: `img` would hide them.
	svg.setAttribute('role', svg.querySelector('a') ? 'graphics-document document' : 'img');
	svg.setAttribute('aria-labelledby', title);
	svg.setAttribute('aria-describedby', description);
	svg.removeAttribute('aria-roledescription');
}

/** Colours that nothing maps to a token; a drawing with one is a fault of the renderer. */
export function findStrayColors(svg: string): string[] {
	const attributes = [...svg.matchAll(/\s(?:fill|stroke|color|stop-color|style)="([^"]*)"/g)];
	const sheets = [...svg.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].map(([, css = '']) =>
		css.replace(/#[\w-]+(?=[^{}]*\{)/g, ''),
	);
	return findLiterals([...attributes.map(([, value = '']) => value), ...sheets].join(' '));
}

const svgoConfig: Config = {
	multipass: false,
	floatPrecision: 1,
	plugins: [
		{
			name: 'preset-default',
			params: {
				overrides: {
					cleanupIds: false,
					removeDesc: false,
					removeHiddenElems: false,
					removeUnknownsAndDefaults: false,
					mergePaths: false,
					collapseGroups: false,
					inlineStyles: false,
					convertColors: false,
					convertShapeToPath: false,
					convertPathData: { floatPrecision: 1 },
					// Restructuring crashes on the sheets of some kinds of diagrams.
					minifyStyles: { restructure: false },
				},
			},
		},
	],
};
