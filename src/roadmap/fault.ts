/** One mistake (or, as a warning, one thing worth a look) in the words of a report. */
export interface Fault {
	/** Permanent name; each has a help page at `/faults/<code>/`. */
	readonly code: string;
	/** A fault stops the site from being built, a warning never does. */
	readonly severity: 'fault' | 'warning';
	/** From the project root: `content/mine/skills/x.mdx`. */
	readonly file: string;
	/** Counted from 1. */
	readonly line: number;
	/** Counted from 1, in characters as an editor counts them. */
	readonly column: number;
	/** The author’s own words at that place, as written. */
	readonly words: string;
	/** One sentence: what the words mean for the site, and so why they cannot stay. */
	readonly why: string;
	/** One sentence: what to write instead. */
	readonly mend: string;
}
