import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Text } from '../files/text.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** How many unreadable places of one page are reported before the rest is left unread. */
const patience = 25;

/** A place that MDX cannot read, in the parser’s own terms. */
export interface Unreadable {
	readonly rule: string;
	readonly offset: number;
	readonly reason: string;
}

export interface ParsedMarkdown {
	readonly tree: Root;
	readonly unreadable: readonly Unreadable[];
}

/**
 * Parses the body of a page. Positions are those of the file. A place that cannot be read is
 * noted and blanked, and the rest is read again, so that one page shows all its mistakes.
 */
export function parseMarkdown(text: Text, start: number): ParsedMarkdown {
	let source = blank(text.source, 0, start);
	const unreadable: Unreadable[] = [];
	for (let tries = 0; tries < patience; tries++) {
		try {
			return { tree: parser.parse(source), unreadable };
		} catch (error) {
			const found = readError(error, source);
			unreadable.push(found);
			source = blankAt(source, found.offset);
		}
	}
	return { tree: { type: 'root', children: [] }, unreadable };
}

/** Replaces everything but line ends with spaces, so that the positions of the rest stay. */
export function blank(source: string, from: number, to: number): string {
	return source.slice(0, from) + source.slice(from, to).replace(/[^\r\n]/g, ' ') + source.slice(to);
}

function readError(error: unknown, source: string): Unreadable {
	const { ruleId, place, reason } = error as {
		ruleId?: string;
		reason?: string;
		place?: { offset?: number; start?: { offset?: number } };
	};
	const offset = place?.start?.offset ?? place?.offset ?? source.search(/\S/);
	return { rule: ruleId ?? 'unknown', offset: Math.max(0, Math.min(offset, source.length)), reason: reason ?? '' };
}

/** Blanks the sign that opened the unreadable place: the last `<` or `{` on or before it. */
function blankAt(source: string, offset: number): string {
	const sign = Math.max(...['<', '{', '}'].map((mark) => source.lastIndexOf(mark, offset)));
	return sign === -1 ? blank(source, 0, source.length) : blank(source, sign, sign + 1);
}
