import { shortMark } from '../roadmap/ids/root.ts';
import { type Refusal, type Site, ownNumbers, refuse } from './model.ts';

/** What a link says of the site that made it, so that its numbers are not taken for those of another road. */
export interface SiteMarks {
	/** Stands for the handbook: its numbers are the same in all forks. */
	readonly root: number;
	/** Stands for the names of the fork’s own numbers in the link; nothing when it has none. */
	readonly own: number | undefined;
}

/** The marks of a link that speaks of these numbers. */
export const marksOf = (site: Site, numbers: readonly number[]): SiteMarks => ({
	root: site.root,
	own: markOwn(site, numbers),
});

/**
 * How the numbers of a link are to be understood on a site. The handbook’s numbers mean the same on every site
 * with its root; the fork’s own ones do so only where they have the names that they had (`handbookOnly` otherwise).
 */
export function understand(
	marks: SiteMarks,
	numbers: readonly number[],
	site: Site,
): { readonly ok: true; readonly handbookOnly: boolean } | Refusal {
	const hasOwn = numbers.some((number) => number >= ownNumbers);
	if ((marks.own !== undefined) !== hasOwn) return refuse('malformed');
	if (marks.root !== site.root) return refuse('other-site');
	return { ok: true, handbookOnly: marks.own !== markOwn(site, numbers) };
}

function markOwn(site: Site, numbers: readonly number[]): number | undefined {
	const own = [...new Set(numbers)].filter((number) => number >= ownNumbers).sort((a, b) => a - b);
	if (own.length === 0) return undefined;
	// A name that is not known here makes another mark than any list of names does.
	return shortMark(own.map((number) => site.firstNameOf(number) ?? '?').join('\n'));
}
