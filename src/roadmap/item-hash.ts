import { contentHash } from './hash.ts';

/** The words of a thing that somebody can speak about, as far as they are held against a mark. */
export type Hashed =
	| { readonly text: string; readonly title?: undefined }
	| {
			readonly title: string;
			readonly summary: string;
			/** What a milestone asks for. */
			readonly outcomes?: readonly { readonly text: string }[];
			/** What a skill looks like, level by level. */
			readonly levels?: readonly { readonly name: string; readonly signals: readonly string[] }[];
	  };

/**
 * Seven characters for the words of a thing: an outcome’s text; of a page its title and summary, then
 * the outcomes of a milestone or the levels of a skill. A changed body or a moved quarter does not count.
 */
export const hashOf = (item: Hashed): string => contentHash(wordsOf(item));

function wordsOf(item: Hashed): readonly string[] {
	if (item.title === undefined) return [item.text];
	const { title, summary, outcomes = [], levels = [] } = item;
	return [
		title,
		summary,
		...outcomes.map(({ text }) => text),
		...levels.flatMap(({ name, signals }) => [name, ...signals]),
	];
}
