import type { Audience } from './audience.ts';
import type { PageKind } from '../schemas/index.ts';

/** A file as it lies on disk. Bytes, not text: the encoding is one of the things that are checked. */
export interface SourceFile {
	/** From the content folder, with forward slashes: `handbook/skills/dressing.mdx`. */
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** A page after both shelves are merged, ready to be rendered. */
export interface SourcePage {
	readonly kind: PageKind;
	readonly id: string;
	/** `/skills/dressing/` */
	readonly address: string;
	/** The file whose body is rendered, from the content folder: `handbook/skills/dressing.mdx`. */
	readonly path: string;
	/** The file of a fork that changes single fields, from the content folder. */
	readonly patch: string | undefined;
	/** Merged and validated frontmatter. */
	readonly data: Record<string, unknown>;
	/** Text below the frontmatter, as written. */
	readonly body: string;
	/** Headings of the body in order, with the anchors that the site gives them. */
	readonly headings: readonly {
		readonly depth: number;
		readonly text: string;
		readonly slug: string;
	}[];
}

/** A ```mermaid fence in a page. */
export interface DiagramFence {
	/** From the content folder. */
	readonly path: string;
	/** Line of the opening fence, counted from 1. */
	readonly line: number;
	readonly source: string;
}

/** What a check needs to know beside the content itself. */
export interface CheckContext {
	/** Names that content may import from `#components`. */
	readonly components: readonly string[];
	/** Paths of the public folder’s files, without a leading slash: `images/x.png`. */
	readonly publicFiles: readonly string[];
	/** Pages of the site that are not content, without slashes, such as `plan`. None by default. */
	readonly routes?: readonly string[];
	/** For whom the site is; what the profile says by default. */
	readonly audience?: Audience | undefined;
	/** The day of the check, as 2026-11-22. Without it no date is called too late. */
	readonly today?: string;
}
