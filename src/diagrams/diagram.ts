import type { Year } from '../roadmap/model.ts';

/** A picture and the same facts in words. */
export interface Diagram {
	/** Permanent anchor on the page. */
	readonly id: string;
	readonly title: string;
	/** What the picture shows, in a sentence or two. */
	readonly description: string;
	/**
	 * mermaid texts: one for a column of text, one for a telephone where the first is too wide for it.
	 * Both draw the same nodes; a board of cards says how many lines a node has instead of drawing them.
	 */
	readonly forms: { readonly wide: string; readonly narrow?: string };
	/** What is drawn, in reading order; the ids are those of the mermaid texts. */
	readonly nodes: readonly DiagramNode[];
	readonly edges: readonly DiagramEdge[];
	/** Headings that a form may put above nodes, such as a year or an area. */
	readonly heads: readonly DiagramNode[];
	/** What colours and lines mean; empty when there is nothing to explain. */
	readonly legend: readonly LegendEntry[];
	/** The same facts, to be read instead of looked at. */
	readonly twin: Twin;
}

export interface DiagramNode {
	readonly id: string;
	/** As typed by the author; the name of the link. */
	readonly label: string;
	/** Address below the base. */
	readonly to?: string | undefined;
	readonly hue?: Hue | undefined;
	readonly looks: readonly Look[];
}

/** Classes of `src/styles/diagrams.css`. */
export type Look = 'decision' | 'option' | 'optional' | 'head' | 'here' | 'chosen' | 'not-chosen';

export type Hue = Year['hue'];

export interface LegendEntry {
	readonly text: string;
	readonly hue?: Hue;
	readonly look?: Look | 'soft';
}

export interface DiagramEdge {
	readonly from: string;
	readonly to: string;
	/** A dotted line: helps, or one of several. */
	readonly soft: boolean;
}

/** The words beside a picture. */
export type Twin =
	| {
			readonly kind: 'table';
			readonly columns: readonly string[];
			/** Cells in the order of the columns; the first heads its row. */
			readonly rows: readonly (readonly (readonly TwinText[])[])[];
	  }
	| { readonly kind: 'list'; readonly items: readonly TwinItem[] };

export interface TwinText {
	readonly text: string;
	readonly to?: string | undefined;
	/** The node that the words stand for. */
	readonly node?: string;
	/** The edge that the words stand for. */
	readonly edge?: DiagramEdge;
}

export interface TwinItem extends TwinText {
	readonly items: readonly TwinItem[];
}
