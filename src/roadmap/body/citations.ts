import type { Place, Text } from '../files/text.ts';

/** One citation of a page. */
export interface Citation {
	readonly id: string;
	readonly at: Place;
}

const citation = String.raw`\[@([a-z0-9][a-z0-9-]*)\]`;

/** `[@wound-book]`; behind a backslash that is not escaped itself it is plain text. */
export const citationPattern = new RegExp(String.raw`(?<!(?<!\\)\\(?:\\\\)*)${citation}`, 'g');

/** A citation and what Markdown reads as the same signs: `\[@id]`, `[\@id]`, `&#91;@id]`. */
const anyForm =
	/((?:\\\\)*)(?:\\?\[|&(?:#91|#x5b|lbrack|lsqb);)\\?@[a-z0-9](?:\\?-|[a-z0-9])*\\?\]/g;

/**
 * Finds the citations in the prose of a page: `[@wound-book]` becomes a link to the resource.
 *
 * @param prose the page’s text with code, tags and addresses blanked
 */
export function findCitations(prose: string, text: Text): Citation[] {
	return [...prose.matchAll(citationPattern)].map((found) => ({
		id: found[1] ?? '',
		at: text.place(found.index, found.index + found[0].length),
	}));
}

/**
 * Cuts a text into words and citations.
 *
 * @param value the text as a reader sees it, without backslashes: `[@a] and [@b]`
 * @param source the same text as it stands in the file: `[@a] and \[@b]`
 * @returns what is not a citation as it is, and the id of each citation: `{ id: 'a' }`, ` and [@b]`
 */
export function splitCitations(
	value: string,
	source: string,
): (string | { readonly id: string })[] {
	const forms = [...source.matchAll(anyForm)];
	const found = [...value.matchAll(new RegExp(citation, 'g'))];
	if (found.length !== forms.length) return [value];
	const parts: (string | { readonly id: string })[] = [];
	let end = 0;
	found.forEach(({ index, 0: words, 1: id = '' }, at) => {
		const [form = '', slashes = ''] = forms[at] ?? [];
		if (form.slice(slashes.length) !== words) return;
		parts.push(value.slice(end, index), { id });
		end = index + words.length;
	});
	return [...parts, value.slice(end)].filter((part) => part !== '');
}
