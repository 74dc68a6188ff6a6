import type { Place, Text } from '../files/text.ts';

export interface Citation {
	readonly id: string;
	readonly at: Place;
}

/**
 * Finds the citations in the prose of a page: `[@sre-book]` becomes a link to the resource.
 *
 * @param prose the page’s text with code, tags and addresses blanked
 */
export function findCitations(prose: string, text: Text): Citation[] {
	return [...prose.matchAll(/(?<!\\)\[@([a-z0-9][a-z0-9-]*)\]/g)].map((found) => ({
		id: found[1] ?? '',
		at: text.place(found.index, found.index + found[0].length),
	}));
}
