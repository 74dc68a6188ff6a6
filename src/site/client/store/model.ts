import type { Day } from '../../../plan/days.ts';
import type { Drafts } from '../../../progress/draft.ts';
import type { Aliases } from '../../../progress/follow.ts';
import type { Merge } from '../../../progress/merge.ts';
import type { Part } from '../../../progress/parts.ts';
import type { ProgressData } from '../../../schemas/progress.ts';
import type { Shelf, Written } from './shelf.ts';

/** What a reader has to know of the keeping. */
export interface Health {
	/** `full`: the last change is not kept; `memory`: nothing is; `newer`: nothing is changed. */
	readonly standing: ReturnType<Shelf['standing']>;
	/** What could not be read, by name: it is put aside as it was. */
	readonly broken: ReadonlyMap<string, string>;
}

/** When the record was last saved as a file. */
export interface Backup {
	readonly last: Day | undefined;
	/** Whether the browser holds something that this file does not. */
	readonly changed: boolean;
}

/** A piece of evidence, a note, a request. */
export type Entry = Extract<Part['value'], readonly unknown[]>[number];

/** What a site keeps in a browser, progress and the rest. */
export interface Holdings {
	/** Whether there is anything to forget. */
	readonly anything: boolean;
	/** Answers of mentors. */
	readonly answers: number;
	/** Frozen states. */
	readonly reviews: number;
}

/** The progress that a browser keeps over what is committed. */
export interface Store {
	drafts(): Drafts;
	/** The whole record as it stands in this browser. */
	state(): ProgressData;
	/** Items of which this browser says something else than what is committed, as `milestone/x`. */
	drafted(): readonly string[];
	/** Parts of which it does, as `milestone/x#outcome`. */
	draftedParts(): readonly string[];
	/** Keeps a part, such as `milestone/x` or `milestone/x#outcome`. What says nothing new is not kept. */
	put(name: string, value: Part['value']): Written | 'newer';
	/**
	 * Keeps a list, such as `milestone/x#outcome`, with one entry added, changed or taken out: over what
	 * the storage holds at this moment, which another window may have written.
	 */
	edit(name: string, before: Entry | undefined, after: Entry | undefined): Written | 'newer';
	/** Goes back to what is committed of an item. Can be undone. */
	remove(item: string): Written | 'newer';
	/** What laying a file over the record would do, and the doing. Can be undone. */
	importMerge(
		file: ProgressData,
		known: (name: string) => boolean,
	): { readonly merge: Merge; apply(): Written | 'newer' };
	/** What can be undone, if anything, and the items that it is about, as `milestone/x`. */
	undoable(): Undoable | undefined;
	/** Takes the last import or removal back, but for what was changed since. */
	undo(): { readonly restored: number; readonly left: number };
	/**
	 * The text of `mine/progress.yaml`, with what is no longer on the road.
	 *
	 * @param whole what there is of everything, where the page itself knows a part of it
	 */
	exportText(whole?: Whole): string;
	backup(): Backup;
	/** Notes that the record was saved as a file today. */
	noteBackup(): void;
	/** How many things of each kind this site keeps in this browser. */
	holdings(): Holdings;
	/** Removes everything that this site keeps in this browser. */
	forgetAll(): void;
	/** Calls when this window or another has changed something. */
	onChange(listener: () => void): void;
	health(): Health;
}

/** The last import or removal. */
export interface Undoable {
	readonly what: 'import' | 'remove';
	readonly items: readonly string[];
}

/** What a site was built with. */
export interface Whole {
	readonly committed: ProgressData;
	/** What ids that are no longer in use are called today. */
	readonly aliases: Aliases;
}

export interface StoreOptions {
	/** Gives the storage; may throw. */
	readonly storage: () => Storage;
	/** The id of the site. */
	readonly site: string;
	/** The path that the site is served from. */
	readonly base: string;
	readonly committed: ProgressData;
	/** The day that it is. */
	readonly now: () => Day;
	/** What ids that are no longer in use are called today. None by default. */
	readonly aliases?: Aliases;
	/** Where changes of other windows are told, such as `window`. */
	readonly events?: Pick<EventTarget, 'addEventListener' | 'dispatchEvent'>;
}
