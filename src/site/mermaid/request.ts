/** One picture to draw. */
export interface DrawRequest {
	/** Names the result. */
	readonly key: string;
	/** Unique on the page; every id inside the picture begins with it. */
	readonly id: string;
	/** mermaid text. */
	readonly source: string;
	/** What the picture is called, read aloud first. */
	readonly title: string;
	/** What it shows, in a sentence or two. */
	readonly description: string;
	/** What the text cannot say about its nodes, by the id that they have in the text. */
	readonly nodes?: Readonly<Record<string, DrawnNode>>;
	/** Text of our own generators, which may choose sizes in its front matter; authors’ text may not. */
	readonly generated?: boolean;
}

export interface DrawnNode {
	/** Address below the base that the node links to: `/skills/optimization/`. */
	readonly to?: string | undefined;
	/** Colour family of the page’s tokens, such as `green`. */
	readonly hue?: string | undefined;
	/** Classes of `diagrams.css`, such as `optional`. */
	readonly looks?: readonly string[] | undefined;
}

export interface Drawing {
	/** Links inside are below the base: see `linksBelow`. */
	readonly svg: string;
	/** Natural size in CSS pixels, text then being as large as in the page. */
	readonly width: number;
	readonly height: number;
}

/** Why a text is not drawn. */
export interface DrawError {
	/** A clause that begins with a verb: the subject is the diagram. */
	readonly message: string;
	/** Line of the source, counted from 1. */
	readonly line?: number | undefined;
}

export type DrawResult = Drawing | { readonly error: DrawError };
