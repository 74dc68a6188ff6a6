import type { Twin } from '../diagram.ts';
import type { Shape } from './shape.ts';

/** A picture of a plan that is painted by ourselves, and the same facts in words. */
export interface Chart {
	/** Permanent anchor on the page. */
	readonly id: string;
	readonly title: string;
	/** What the picture shows, in a sentence or two. */
	readonly description: string;
	/** For a column of text, `widths.wide` across. */
	readonly wide: Shape;
	/** For a telephone, `widths.narrow` across. */
	readonly narrow: Shape;
	/** What signs mean; only those that are drawn. */
	readonly legend: readonly Sign[];
	/** The same facts, to be read instead of looked at. */
	readonly twin: Extract<Twin, { readonly kind: 'table' }>;
	/** What is drawn, in reading order; both forms and the twin hold the same. */
	readonly marks: readonly Mark[];
}

/** A thing that is drawn, and the facts that its place and look tell. */
export interface Mark {
	/** What it is, `milestone` or `pause`; `data-mark` in the picture. */
	readonly kind: string;
	/** Its id within its kind; `data-id` in the picture, `kind id` as the node of the twin. */
	readonly id: string;
	/** Weeks, hours and levels as numbers, the rest as a word; `data-…` in the picture. */
	readonly facts: Readonly<Record<string, number | string>>;
}

/** A line of a legend: a small picture and what it means. */
export interface Sign {
	readonly picture: Shape;
	readonly text: string;
}

/** The two forms of a chart, and how many CSS pixels they are made for. */
export type Form = keyof typeof widths;

/** CSS pixels that each form is made for. */
export const widths = { wide: 692, narrow: 276 } as const;

/** Sizes of text in pixels, which `src/styles/charts.css` sets: labels and what is smaller. */
export const sizes = { label: 13, note: 12 } as const;

/** The words of a twin that stand for a mark. */
export const nodeOf = ({ kind, id }: Pick<Mark, 'kind' | 'id'>): string => `${kind} ${id}`;

/** A mark as attributes: what is held against the twin, and what styles and scripts may ask. */
export function dataOf({ kind, id, facts }: Mark): Record<string, string | number> {
	const data = Object.entries(facts).map(([name, value]) => [`data-${name}`, String(value)]);
	return { 'data-mark': kind, 'data-id': id, ...Object.fromEntries(data) };
}
