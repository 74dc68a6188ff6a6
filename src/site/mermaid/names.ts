import { hues } from '../../schemas/year.ts';
import type { DrawRequest } from './request.ts';

/**
 * Gives nodes and clusters of a drawing the id of their text (`data-node`), their looks and their
 * link; drops what mermaid needed for itself.
 */
export function nameNodes(svg: Element, request: DrawRequest): void {
	for (const group of svg.querySelectorAll('g.node, g.cluster')) {
		const id = readNodeId(group, request.id);
		const kind = group.classList.contains('cluster') ? 'cluster' : 'node';
		const given = request.nodes?.[id];
		const own = [...group.classList].filter((name) => !mermaidClasses.test(name));
		const hue = given?.hue ?? own.find(isHue);
		group.setAttribute(
			'class',
			[kind, ...(given?.looks ?? own.filter((name) => !isHue(name)))].join(' '),
		);
		if (hue) group.setAttribute('data-hue', hue);
		group.setAttribute('data-node', id);
		group.removeAttribute('id');
		for (const shape of group.children)
			if (shape.classList.contains('label-container')) shape.removeAttribute('class');
		if (given?.to) link(group, given.to);
	}
}

/** Gives every edge the ids of its two ends, `data-edge="from to"`, and short class names. */
export function nameEdges(svg: Element): void {
	const ids = new Set(
		[...svg.querySelectorAll('[data-node]')].map((node) => node.getAttribute('data-node') ?? ''),
	);
	for (const path of svg.querySelectorAll('path.flowchart-link')) {
		const old = path.getAttribute('class') ?? '';
		const ends = findEnds(path.getAttribute('data-id') ?? '', ids);
		const looks = ['edge'];
		if (/edge-pattern-(?:dotted|dashed)/.test(old)) looks.push('dotted');
		if (/edge-thickness-thick/.test(old)) looks.push('thick');
		if (/edge-thickness-invisible|edge-pattern-invisible/.test(old)) {
			path.remove();
			continue;
		}
		path.setAttribute('class', looks.join(' '));
		if (ends) path.setAttribute('data-edge', `${ends[0]} ${ends[1]}`);
		path.removeAttribute('data-id');
		path.removeAttribute('id');
	}
	for (const marker of svg.querySelectorAll('marker')) marker.setAttribute('class', 'arrow');
	for (const element of svg.querySelectorAll('[data-id]')) element.removeAttribute('data-id');
	for (const element of svg.querySelectorAll('marker *')) element.removeAttribute('class');
}

/** Classes that mermaid adds by itself. */
const mermaidClasses =
	/^(?:node|cluster|default|clickable|undefined|flowchart-label|statediagram|section-.*|rough-node)$/;

function readNodeId(group: Element, prefix: string): string {
	const id = group.id.startsWith(`${prefix}-`) ? group.id.slice(prefix.length + 1) : group.id;
	return /^flowchart-(.*)-\d+$/.exec(id)?.[1] ?? id;
}

/** `L_a_b_0` → `a` and `b`, whatever underscores they have themselves. */
function findEnds(id: string, ids: ReadonlySet<string>): [string, string] | undefined {
	const parts = id.split('_').slice(1, -1);
	for (let cut = 1; cut < parts.length; cut++) {
		const [from, to] = [parts.slice(0, cut).join('_'), parts.slice(cut).join('_')];
		if (ids.has(from) && ids.has(to)) return [from, to];
	}
	return undefined;
}

/** Authors colour a node with the name of a hue as its class: `a["…"]:::green`. */
function isHue(name: string): boolean {
	return (hues as readonly string[]).includes(name);
}

function link(group: Element, to: string): void {
	const old = group.parentElement?.localName === 'a' ? group.parentElement : undefined;
	const anchor = old ?? group.ownerDocument.createElementNS('http://www.w3.org/2000/svg', 'a');
	if (!old) {
		group.before(anchor);
		anchor.append(group);
	}
	anchor.setAttribute('href', to);
	anchor.removeAttribute('aria-label');
}
