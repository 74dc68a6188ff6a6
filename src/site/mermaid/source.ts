import { limits } from './config.ts';
import type { DrawError } from './request.ts';

/** The title and description that an author gave a diagram, and the text without them. */
export interface Described {
	readonly text: string;
	readonly title: string | undefined;
	readonly description: string | undefined;
}

const c4 = /^\s*C4(?:Context|Container|Component|Dynamic|Deployment)\b/;
const directive = /%%\s*\{/;
const frontmatter = /^\s*---[^\S\n]*\n([^]*?)\n\s*---[^\S\n]*(?:\n|$)/;
const image = /@\{[^}]*\bimg\s*:/;
const clickTo = /^\s*click\s+\S+\s+(?:href\s+)?"([^"]*)"/;
const clickCall = /^\s*click\s+\S+\s+(?:call\b|[A-Za-z_]\w*\s*(?:\(|$))/;
const colorWord =
	/(?:^|[\s,;:])(?:fill|stroke|color|background(?:-color)?)\s*:\s*(?!none\b|currentColor\b|transparent\b|var\()[#\w]/i;
const styling = /^\s*(?:style|classDef|linkStyle)\s/;

/**
 * Takes `accTitle` and `accDescr` out of a text. Some kinds of diagrams read them, some drop them,
 * some draw them as a node: the renderer gives them to the picture itself. Lines keep their numbers.
 */
export function takeDescription(source: string): Described {
	let title: string | undefined;
	let description: string | undefined;
	const text = source
		.replace(/^[^\S\n]*accDescr\s*\{([^}]*)\}/m, (all, body: string) => {
			description = body.replace(/\s+/g, ' ').trim();
			return all.replace(/[^\n]+/g, '');
		})
		.replace(/^[^\S\n]*accDescr\s*:(.*)$/m, (_, body: string) => {
			description ??= body.trim();
			return '';
		})
		.replace(/^[^\S\n]*accTitle\s*:(.*)$/m, (_, body: string) => {
			title = body.trim();
			return '';
		});
	return { text, title: title || undefined, description: description || undefined };
}

/** What an author’s text may not do, found before it is drawn; nothing when all is well. */
export function findRefusal(source: string): DrawError | undefined {
	if (!source.trim()) return { message: 'is empty', line: 1 };
	if (source.length > limits.characters)
		return {
			message: `has ${source.length} characters; ${limits.characters} are drawn`,
			line: 1,
		};
	const matter = frontmatter.exec(source);
	if (matter && /^\s*(?:config|displayMode|theme)\s*:/m.test(matter[1] ?? ''))
		return { message: 'sets `config:` in its front matter; the site sets the look', line: 1 };
	for (const [index, text] of source.split('\n').entries()) {
		const message = refuseLine(text);
		if (message) return { message, line: index + 1 };
	}
	return undefined;
}

function refuseLine(text: string): string | undefined {
	if (c4.test(text))
		return 'is a C4 diagram, whose names mermaid paints in the colour of their boxes; draw it as a flowchart';
	if (directive.test(text)) return 'uses a `%%{…}%%` directive; the site sets the look';
	if (image.test(text)) return 'shows an image from elsewhere; put images beside the diagram';
	if (clickCall.test(text)) return 'calls a script on click; only addresses can be linked';
	const address = clickTo.exec(text)?.[1];
	if (address !== undefined && !/^(?:\/(?!\/)|https?:\/\/)/.test(address))
		return `links to “${address}”; write a whole address, or a path from the root such as “/skills/x/”`;
	if (styling.test(text) && colorWord.test(text))
		return 'names a colour, which is unreadable in one of the two themes; use a class such as `:::green`';
	return undefined;
}

/** Line of the source for a line that mermaid names: it counts without front matter, comments and leading blanks. */
export function findSourceLine(source: string, line: number): number {
	const head = frontmatter.exec(source)?.[0] ?? '';
	const before = head.split('\n').length - 1;
	const kept = source
		.slice(head.length)
		.split('\n')
		.map((text, index) => ({ text, number: before + index + 1 }))
		.filter(({ text }) => !/^\s*%%(?!\{)/.test(text));
	const first = kept.findIndex(({ text }) => text.trim());
	return kept[Math.max(0, first) + line - 1]?.number ?? kept.at(-1)?.number ?? 1;
}

/** An error that mermaid threw, as one clause and a line of the source. */
export function readMermaidError(error: unknown, source: string): DrawError {
	const text = error instanceof Error ? error.message : String(error);
	const line = lineOf(error, text);
	return {
		message: clauseOf(text),
		line: line === undefined ? 1 : findSourceLine(source, line),
	};
}

function lineOf(error: unknown, text: string): number | undefined {
	const named = /\bline:?\s+(\d+)/i.exec(text)?.[1];
	if (named) return Number(named);
	const hash = (error as { hash?: { line?: unknown } } | null)?.hash;
	return typeof hash?.line === 'number' ? hash.line + 1 : undefined;
}

function clauseOf(text: string): string {
	const expected = /Expecting .*$/m.exec(text)?.[0];
	if (expected) {
		const got = /got '([^']*)'/.exec(expected)?.[1] ?? 'this';
		const near = /:\n(.*)\n-*\^/.exec(text)?.[1]?.trim();
		return `cannot be read${near ? ` near “${near.replace(/^\.\.\./, '')}”` : ''}: ${got} does not belong there`;
	}
	if (/No diagram type detected/i.test(text)) return 'does not begin with a kind of diagram';
	if (/edges found|Too many edges/i.test(text)) return `has more than ${limits.edges} edges`;
	return `cannot be drawn: ${text.split('\n')[0]?.trim().slice(0, 200) ?? ''}`;
}
