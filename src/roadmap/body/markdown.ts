import { blank } from './blank.ts';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { type Unreadable, explainUnreadable } from './unreadable.ts';

const parser = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();

/** How many unreadable places of one page are reported before the rest is left unread. */
const patience = 30;

/** What can be read of a page, and what cannot. */
export interface ParsedMarkdown {
	readonly tree: Root;
	readonly unreadable: readonly Unreadable[];
}

/**
 * Parses the text of a page, whose frontmatter is blanked. A place that cannot be read is noted
 * and blanked, and the rest is read again, so that one page shows all its mistakes.
 */
export function parseMarkdown(blanked: string): ParsedMarkdown {
	let source = blanked;
	const unreadable: Unreadable[] = [];
	while (unreadable.length < patience) {
		try {
			return { tree: parser.parse(source), unreadable };
		} catch (error) {
			const found = explainUnreadable(error, source);
			const rest = found.blanks.reduce((text, [from, to]) => blank(text, from, to), source);
			if (rest === source) break;
			if (!isEcho(found, unreadable)) unreadable.push(found);
			source = rest;
		}
	}
	return { tree: { type: 'root', children: [] }, unreadable };
}

/** Half a tag whose other half was reported already. */
function isEcho({ tag }: Unreadable, before: readonly Unreadable[]): boolean {
	return (
		tag !== undefined && before.some((other) => other.tag === `/${tag}` || `/${other.tag}` === tag)
	);
}
