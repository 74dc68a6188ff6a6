import { markNames } from '../roadmap/ids/name-marks.ts';
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

/** Nothing without numbers of the fork’s own; `stranger` when one of them was never given here. */
function markOwn(site: Site, numbers: readonly number[]): number | undefined {
	const own = [...new Set(numbers)].filter((number) => number >= ownNumbers).sort((a, b) => a - b);
	const marks = own.flatMap((number) => site.markOf(number) ?? []);
	const [first, ...rest] = marks;
	if (own.length > marks.length) return stranger;
	return first && markNames([first, ...rest]);
}

/** Another mark than any list of names makes. */
const stranger = -1;
