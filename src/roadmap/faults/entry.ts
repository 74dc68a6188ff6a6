/** One row of the table of faults: its help page is made from it, and its test. */
export interface FaultEntry {
	/** A fault stops the site from being built, a warning never does. */
	readonly severity: 'fault' | 'warning';
	/** A few words, as a heading. */
	readonly title: string;
	/** Why it matters: what would happen to the reader without the fault. Used where a report has nothing closer to say. */
	readonly why: string;
	/** How to mend it. */
	readonly mend: string;
	readonly sample: Sample;
}

/** A mistake laid over a small road without faults, and the same place mended. */
export interface Sample {
	/** From the content folder. */
	readonly file: string;
	readonly before: string;
	readonly after: string;
	/** Where the fault is told: line and column of `file`, or of the file named in `in`. */
	readonly at: readonly [line: number, column: number];
	readonly in?: string;
	/** The name of the file after it is mended, if that changes. */
	readonly fileAfter?: string;
	/** How the text is saved; UTF-8 by default. */
	readonly encoding?: 'latin1' | 'utf16le';
	/** Other files that the sample needs, from the content folder; `before` leaves them as they are. */
	readonly extra?: Readonly<Record<string, string>>;
}

/** A short guide with a body of its own, which begins on line 8. */
export function guide(body: string): string {
	return `---\ntitle: Second week\nsummary: What to do next.\nreviewed: 2026-11-22\norder: 2\n---\n\n${body}`;
}
