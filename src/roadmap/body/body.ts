import type { Root } from 'mdast';
import type { Text } from '../files/text.ts';
import type { DiagramFence } from '../source.ts';
import { type Citation, findCitations } from './citations.ts';
import { findFences } from './fences.ts';
import { type Gathered, gather } from './gather.ts';
import { blankConflicts } from './conflicts.ts';
import { blank } from './blank.ts';
import { parseMarkdown } from './markdown.ts';
import type { Unreadable } from './unreadable.ts';
import { proseOf } from './prose.ts';

/** Everything that is known about the part of a page below its frontmatter. */
export interface Body extends Gathered {
	/** Offset in the file. */
	readonly start: number;
	/** As written. */
	readonly source: string;
	readonly tree: Root;
	/** The file’s text with everything blanked that is not prose. */
	readonly prose: string;
	readonly citations: readonly Citation[];
	readonly fences: readonly DiagramFence[];
	readonly unreadable: readonly Unreadable[];
	/** Offsets of the markers that an unfinished merge has left. */
	readonly conflicts: readonly number[];
}

/** Reads the body that begins at an offset of a file. */
export function readBody(text: Text, start: number): Body {
	const { source, conflicts } = blankConflicts(blank(text.source, 0, start), start);
	const { tree, unreadable } = parseMarkdown(source);
	const prose = proseOf(tree, source, start);
	return {
		...gather(tree, text),
		start,
		source: text.source.slice(start),
		tree,
		prose,
		citations: findCitations(prose, text),
		fences: findFences(tree, text.file),
		unreadable,
		conflicts,
	};
}
