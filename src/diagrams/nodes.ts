import type { Decision, Milestone, Option, Skill, Year } from '../roadmap/model.ts';
import type { DiagramNode, Hue, Look } from './diagram.ts';

type Drawable = Decision | Milestone | Option | Skill | Year;

/** `milestone/wound-care` → `milestone-wound-care`: an id that every kind of diagram can read. */
export function nodeId({ kind, id }: { readonly kind: string; readonly id: string }): string {
	return `${kind}-${id}`;
}

/** A page as a node of a drawing. */
export function toNode(page: Drawable, ...looks: Look[]): DiagramNode {
	const { id, hue, looks: own } = { id: nodeId(page), ...lookOf(page) };
	return { id, label: page.title, to: page.address, hue, looks: [...own, ...looks] };
}

function lookOf(page: Drawable): { hue?: Hue; looks: Look[] } {
	switch (page.kind) {
		case 'year':
			return { hue: page.hue, looks: [] };
		case 'milestone':
			return { hue: page.year.hue, looks: page.option ? ['optional'] : [] };
		case 'decision':
			return { hue: page.year.hue, looks: ['decision'] };
		case 'option':
			return { hue: page.decision.year.hue, looks: ['option'] };
		case 'skill':
			return { looks: [] };
	}
}

/**
 * What a card says of the lines that it stands for: `needs 2`, `leads to 3`. The lines into a decision
 * come from its options, of which only some are walked: `1 of 4`.
 */
export function countLines(into: number, out: number, choose?: number): [string, string] {
	const needs = choose === undefined ? `needs ${into}` : `${choose} of ${into}`;
	return [into > 0 ? needs : '', out > 0 ? `leads to ${out}` : ''];
}

/** `4` → `4 months`, `1` → `1 month`. */
export function monthsOf({ months }: Milestone): string {
	return `${months} ${months === 1 ? 'month' : 'months'}`;
}
