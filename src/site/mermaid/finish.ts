import { optimize } from 'svgo';
import type { Config } from 'svgo';
import { findBox } from './boxes.ts';
import {
	dropStyleAttributes,
	paint,
	removeForbidden,
	removeUnused,
	restoreTexts,
} from './clean.ts';
import { prefixIds } from './ids.ts';
import { flattenLabels, makeHeadRoom } from './labels.ts';
import { nameEdges, nameNodes } from './names.ts';
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
	if (shared === 'kanban') makeHeadRoom(svg);
	const size = frame(svg, kind);
	svg.setAttribute('class', `drawing ${shared ?? 'other'}`);
	if (shared) flattenLabels(svg);
	prefixIds(svg, request.id);
	describe(svg, request);
	const { data } = optimize(serialize(svg), svgoConfig);
	return { svg: shared ? spaceWords(data) : data, ...size };
}

/** A space that is read and takes no room: `.gap` of `src/styles/diagrams.css`. */
const gap = '<tspan class="gap"> </tspan>';

/** Parts the lines of a label and the notes beside it, so that a link is called by all its words. */
function spaceWords(svg: string): string {
	return svg
		.replaceAll('<tspan x=', `${gap}<tspan x=`)
		.replaceAll('</text><text', `${gap}</text><text`);
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

/** Title, description and role: what a screen reader says. */
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
