import { crc32 } from '../progress/hash.ts';
import { type Site, ownNumbers } from './model.ts';

/** What a link says of the site that made it, so that its numbers are not taken for those of another road. */
export interface SiteMarks {
	/** Stands for the handbook: its numbers are the same in all forks. */
	readonly root: number;
	/** Stands for the names of the fork’s own numbers in the link; nothing when it has none. */
	readonly own: number | undefined;
}

/** The marks of a link that speaks of these numbers. */
export const marksOf = (site: Site, numbers: readonly number[]): SiteMarks => ({
	root: mark(site.root),
	own: markOwn(site, numbers),
});

/** How the numbers of a link are to be understood on a site. */
export type Meaning =
	/** Every number means here what it meant where the link was made. */
	| 'same'
	/** The handbook’s numbers do; the fork’s own ones mean something else, or nothing. */
	| 'handbook-only'
	/** None does. */
	| 'other'
	/** Nothing that makes links writes such marks. */
	| 'malformed';

export function compareMarks(marks: SiteMarks, numbers: readonly number[], site: Site): Meaning {
	if ((marks.own !== undefined) !== numbers.some((number) => number >= ownNumbers))
		return 'malformed';
	if (marks.root !== mark(site.root)) return 'other';
	return marks.own === markOwn(site, numbers) ? 'same' : 'handbook-only';
}

function markOwn(site: Site, numbers: readonly number[]): number | undefined {
	const own = [...new Set(numbers)].filter((number) => number >= ownNumbers).sort((a, b) => a - b);
	if (own.length === 0) return undefined;
	// A name that is not known here makes another mark than any list of names does.
	return mark(own.map((number) => site.firstNameOf(number) ?? '?').join('\n'));
}

const mark = (words: string): number => crc32(new TextEncoder().encode(words)) % 65_536;
