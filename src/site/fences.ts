import { createHash } from 'node:crypto';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { MdastNode, MdastPluginEntry } from 'satteri';
import type { Checked } from '../roadmap/check.ts';
import type { Fault } from '../roadmap/fault.ts';
import { makeFault } from '../roadmap/faults/make.ts';
import { sortFaults } from '../roadmap/faults/sort.ts';
import { explainLink } from '../roadmap/rules/links.ts';
import { type Place, quote } from '../roadmap/files/text.ts';
import type { DiagramFence } from '../roadmap/source.ts';
import { currentContent } from './content.ts';
import { drawingFolder } from './diagrams.ts';
import { findDeadLinks, followLinks, withoutHiddenLinks } from './fence-links.ts';
import { escapeHtml, writePicture } from './figure.ts';
import type { MarkdownContext } from './markdown.ts';
import { drawDiagrams, takeDescription } from './mermaid/index.ts';
import type { DrawError, DrawRequest, Drawing } from './mermaid/index.ts';

/** ```` ```mermaid ```` fences of pages become drawings, with their text below. */
export function drawFences({ root, base }: MarkdownContext): MdastPluginEntry {
	return ({ fileURL, sourceFormat }) => {
		const file = fileURL ? fileURLToPath(fileURL) : '';
		const path = relative(resolve(root, 'content'), file).replaceAll('\\', '/');
		const count = counter();
		return {
			name: 'handbook-diagrams',
			async code(node, tree) {
				if (node.lang !== 'mermaid') return;
				const number = count(node.value);
				const line = node.position?.start.line ?? 1;
				const { links } = await currentContent(root);
				const { text } = followLinks(node.value, path, links);
				const request = toRequest(node.value, text, number);
				const results = await drawDiagrams([request], { cacheDir: resolve(root, drawingFolder) });
				const result = results.get(request.key);
				// The gate reports this with its place before a page is rendered; here it is a last resort.
				if (!result || 'error' in result)
					throw new Error(
						`${file}:${line}  The diagram ${result?.error.message ?? 'is drawn as nothing'}.`,
					);
				const shown = withoutHiddenLinks(node.value, path, links);
				const html = figureFor(request, shown, result, base);
				tree.replaceNode(
					node,
					sourceFormat === 'mdx' ? toFragment(html) : { type: 'html', value: html },
				);
			},
		};
	};
}

/**
 * Draws every fence and reports those that cannot be, and their links that lead nowhere.
 *
 * @param root absolute path of the project; drawings are kept below it
 */
export async function checkFences(
	{ fences, links }: Pick<Checked, 'fences' | 'links'>,
	root: string,
): Promise<Fault[]> {
	const count = counter();
	const asked = fences
		// That a fence is empty is told with the rest of the page.
		.filter(({ source }) => source.trim() !== '')
		.map((fence, index) => {
			const { text, dead } = followLinks(fence.source, fence.path, links);
			const request = toRequest(fence.source, text, count(`${fence.path}\n${fence.source}`));
			return { fence, dead, request: { ...request, key: String(index) } };
		});
	const results = await drawDiagrams(
		asked.map(({ request }) => request),
		{ cacheDir: resolve(root, drawingFolder) },
	);
	return sortFaults(
		asked.flatMap(({ fence, dead, request }) => {
			const { path, source } = fence;
			const result = results.get(request.key);
			const drawn = result && 'svg' in result ? findDeadLinks(result.svg, source, path, links) : [];
			return [
				...[...dead, ...drawn].map(({ line, href, fault }) =>
					explainLink(fault, href, placeIn(fence, line)),
				),
				...(result && 'error' in result ? [explainRefusal(result.error, fence)] : []),
			];
		}),
	);
}

function explainRefusal({ message, line }: DrawError, fence: DiagramFence): Fault {
	return makeFault('diagram-refused', placeIn(fence, line ?? 1), {
		why: `diagrams are drawn when the site is built, and this one ${message}`,
	});
}

/** A line of a diagram’s text, as a place in its page. A fence may be indented, so columns are not known. */
function placeIn({ path, line, source }: DiagramFence, within: number): Place {
	const words = quote(source.split('\n')[within - 1] ?? '');
	return { file: path, line: line + within, column: 1, words };
}

/** How often a text was met: the same id must not be twice on a page. */
function counter(): (text: string) => number {
	const met = new Map<string, number>();
	return (text) => {
		const number = (met.get(text) ?? 0) + 1;
		met.set(text, number);
		return number;
	};
}

/**
 * The drawing’s id comes from its text: the same fence is drawn once, wherever it stands.
 *
 * @param text what is drawn: the source with the addresses of what it links to
 */
function toRequest(source: string, text: string, number: number): DrawRequest {
	const { title, description } = takeDescription(source);
	const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
	const id = `diagram-${hash}${number > 1 ? `-${number}` : ''}`;
	const kind = kindOf(source);
	return {
		key: id,
		id,
		source: text,
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

function figureFor(
	{ id, title }: DrawRequest,
	source: string,
	wide: Drawing,
	base: string,
): string {
	const anchor = `figure-${id}`;
	return [
		`<figure class="diagram not-content" id="${anchor}">`,
		writePicture({ anchor, title, forms: { wide } }, base),
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
