import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginEntry } from 'satteri';
import type { Fault } from '../roadmap/fault.ts';
import type { DiagramFence } from '../roadmap/source.ts';
import { drawingFolder } from './diagrams.ts';
import { drawDiagrams, takeDescription, withBase } from './mermaid/index.ts';
import type { DrawRequest } from './mermaid/index.ts';

/** What the plugin must know of the project. */
export interface FenceContext {
	/** Absolute path of the project, with a slash at the end. */
	readonly root: string;
	/** `/` or the path below which the site is served. */
	readonly base: string;
}

/** ```` ```mermaid ```` fences of pages become drawings, with their text below. */
export function drawFences({ root, base }: FenceContext): MdastPluginEntry {
	return ({ fileURL, sourceFormat }) => {
		const file = fileURL ? fileURLToPath(fileURL) : '';
		/** How often a text was met on this page: the same id must not be there twice. */
		const met = new Map<string, number>();
		return {
			name: 'handbook-diagrams',
			async code(node, tree) {
				if (node.lang !== 'mermaid') return;
				const line = node.position?.start.line ?? 1;
				const number = (met.get(node.value) ?? 0) + 1;
				met.set(node.value, number);
				const request = toRequest(node.value, number);
				const results = await drawDiagrams([request], { cacheDir: resolve(root, drawingFolder) });
				const result = results.get(request.key);
				// The gate reports this with its place before a page is rendered; here it is a last resort.
				if (!result || 'error' in result)
					throw new Error(
						`${file}:${line}  The diagram ${result?.error.message ?? 'is drawn as nothing'}.`,
					);
				const html = figureFor(request, withBase(result.svg, base), result.width);
				tree.replaceNode(
					node,
					sourceFormat === 'mdx' ? toFragment(html) : { type: 'html', value: html },
				);
			},
		};
	};
}

/**
 * Draws every fence and reports those that cannot be.
 *
 * @param root absolute path of the project; drawings are kept below it
 */
export async function checkFences(fences: readonly DiagramFence[], root: string): Promise<Fault[]> {
	const requests = fences.map(({ path, line, source }) => ({
		...toRequest(source, 1),
		key: `${path}:${line}`,
	}));
	const results = await drawDiagrams(requests, { cacheDir: resolve(root, drawingFolder) });
	return fences.flatMap(({ path, line, source }): Fault[] => {
		const result = results.get(`${path}:${line}`);
		if (!result || !('error' in result)) return [];
		const within = result.error.line ?? 1;
		return [
			{
				code: 'diagram-refused',
				severity: 'fault',
				file: join('content', path).replaceAll('\\', '/'),
				line: line + within,
				column: 1,
				words: source.split('\n')[within - 1]?.trim() ?? '',
				why: `Diagrams are drawn when the site is built, and this one ${result.error.message}.`,
				mend: 'Mend that line, or try the text in a mermaid editor and paste it back.',
			},
		];
	});
}

/** The drawing’s id comes from its text: the same fence is drawn once, wherever it stands. */
function toRequest(source: string, number: number): DrawRequest {
	const { title, description } = takeDescription(source);
	const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
	const id = `diagram-${hash}${number > 1 ? `-${number}` : ''}`;
	const kind = kindOf(source);
	return {
		key: id,
		id,
		source,
		title: title ?? `Diagram: ${kind}`,
		description: description ?? `A ${kind}; its text follows below the picture.`,
	};
}

const kinds: Readonly<Record<string, string>> = {
	flowchart: 'flowchart',
	graph: 'flowchart',
	sequenceDiagram: 'sequence of messages',
	classDiagram: 'diagram of classes',
	stateDiagram: 'diagram of states',
	erDiagram: 'diagram of entities',
	gantt: 'Gantt chart',
	pie: 'pie chart',
	quadrantChart: 'chart of four quadrants',
	mindmap: 'mind map',
	timeline: 'time line',
	kanban: 'board of cards',
};

function kindOf(source: string): string {
	const word = /^\s*(?:---[^]*?\n---\s*)?(?:%%[^\n]*\n\s*)*([A-Za-z]+)/.exec(source)?.[1] ?? '';
	return kinds[word] ?? 'drawing';
}

/** Natural width above which a drawing would have text below eleven pixels in a column of text. */
const most = 891;

function figureFor({ id, title, source }: DrawRequest, svg: string, width: number): string {
	const anchor = `figure-${id}`;
	const large = width > most;
	return [
		`<figure class="diagram not-content" id="${anchor}">`,
		`<figcaption><a href="#${anchor}">${escapeHtml(title)}</a></figcaption>`,
		large
			? `<div class="stage wide large" tabindex="0" role="group" aria-label="${escapeHtml(title)}, scrolls sideways">`
			: '<div class="stage wide">',
		svg,
		'</div>',
		`<details><summary>The text of the diagram</summary><pre><code>${escapeHtml(source)}</code></pre></details>`,
		'</figure>',
	].join('');
}

function toFragment(html: string): MdastNode {
	return {
		type: 'mdxJsxFlowElement',
		name: 'Fragment',
		attributes: [{ type: 'mdxJsxAttribute', name: 'set:html', value: html }],
		children: [],
	} as MdastNode;
}

function escapeHtml(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}
