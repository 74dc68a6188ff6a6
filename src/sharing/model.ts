import type { Day } from '../plan/days.ts';
import type { Budget, Pause } from '../plan/settings.ts';
import type { NameMark } from '../roadmap/ids/name-marks.ts';
import type { markKinds } from '../schemas/choices.ts';
import type { ProgressData } from '../schemas/progress.ts';

/** What a plan link carries. */
export interface SharedPlan {
	/** The day on which the link was made. */
	readonly made: Day;
	/** Whose plan it is. */
	readonly name?: string | undefined;
	readonly settings: SharedSettings;
	/** What the owner chose to share: filtered before it comes here. */
	readonly progress: ProgressData;
}

/** What of a plan’s settings is shared. */
export interface SharedSettings {
	readonly start?: Day | undefined;
	/** Hours a week. */
	readonly hours: Budget;
	readonly parallel: number;
	readonly pauses: readonly Pause[];
	/** Options chosen so far, by decision. */
	readonly choices: Readonly<Record<string, readonly string[]>>;
}

/** What a mentor sends back, and what `mine/feedback/DATE.yaml` keeps of it once it is accepted. */
export interface Answer {
	readonly date: Day;
	/** Who answers. */
	readonly from?: string | undefined;
	/** General words. */
	readonly text?: string | undefined;
	/** The check of the plan link that is answered: its last six characters. Empty when it is not known. */
	readonly plan: string;
	readonly marks: readonly Mark[];
}

/** What a mentor says of one thing. */
export interface Mark {
	/** `kind/id`, or `milestone/x#outcome`. */
	readonly item: string;
	readonly mark: MarkKind;
	readonly text?: string | undefined;
	/** Seven characters that stand for the words that were marked: `contentHash`. Empty when they are not known. */
	readonly hash: string;
}

export type MarkKind = (typeof markKinds)[number];

/** The numbers that names keep for ever. A name is `kind/id`, and `milestone/x#outcome` for an outcome. */
export interface Numbers {
	numberOf(name: string): number | undefined;
	/** The name that it has now. */
	nameOf(number: number): string | undefined;
}

/** What a site must know to write links, and to read them without mistaking one thing for another. */
export interface Site extends Numbers {
	/** Stands for the name that the number was given to at first: it stays when the thing is renamed, hidden or retired. */
	markOf(number: number): NameMark | undefined;
	/** Stands for the handbook: `rootMark` of all its numbers. */
	readonly root: number;
}

export { ownNumbers } from '../roadmap/ids/root.ts';

/** What of a link has no name here. */
export interface Missing {
	/** How many things it speaks of that have no name here. */
	readonly unknown: number;
	/** Numbers of those among them that mean here what they meant where the link was made: none in a file, which has names. */
	readonly missing?: readonly number[];
}

/** The two kinds of links, and the page that opens each. */
export const pages = { p: 'mentor', a: 'answer' } as const;

/** `p` is a plan, `a` an answer. */
export type LinkKind = keyof typeof pages;

/** Makes bytes fewer, as raw deflate (RFC 1951); nothing where the platform cannot. */
export type Deflate = (bytes: Uint8Array) => Promise<Uint8Array | undefined>;

/** Undoes it, and stops as soon as there are more than `most` bytes. */
export type Inflate = (bytes: Uint8Array, most: number) => Promise<Inflated>;

export type Inflated =
	| { readonly ok: true; readonly bytes: Uint8Array }
	| { readonly ok: false; readonly code: 'bomb' | 'malformed' | 'no-inflate' };

/** Why a link is not opened. `words.ts` says each to people. */
export type RefusalCode =
	| 'empty'
	| 'no-link'
	| 'wrong-kind'
	| 'newer-version'
	| 'cut'
	| 'case'
	| 'altered'
	| 'too-long'
	| 'bomb'
	| 'no-inflate'
	| 'malformed'
	| 'wrong-file'
	| 'other-site';

export interface Refusal {
	readonly ok: false;
	readonly code: RefusalCode;
}

/** Says why a text is not opened. */
export const refuse = (code: RefusalCode): Refusal => ({ ok: false, code });
