import type { PageKind } from '../schemas/index.ts';

/** A file as it lies on disk. Bytes, not text: the encoding is one of the things that are checked. */
export interface SourceFile {
	/** From the content folder, with forward slashes: `handbook/skills/optimization.mdx`. */
	readonly path: string;
	readonly bytes: Uint8Array;
}

/** A page after both shelves are merged, ready to be rendered. */
export interface SourcePage {
	readonly kind: PageKind;
	readonly id: string;
	/** `/skills/optimization/` */
	readonly address: string;
	/** The file whose body is rendered, from the content folder: `handbook/skills/optimization.mdx`. */
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
