import type { Day } from '../../../plan/days.ts';
import { type Drafts, canonical, draftedNames, same } from '../../../progress/draft.ts';
import { type Aliases, type Followed, currentName, followNames } from '../../../progress/follow.ts';
import { withEntry } from '../../../progress/entries.ts';
import { contentHash } from '../../../progress/hash.ts';
import { type Merge, mergeProgress } from '../../../progress/merge.ts';
import {
	type Part,
	type Parts,
	draftsOf,
	emptyPart,
	isPartName,
	itemOfPart,
	partsOf,
	readPart,
	withParts,
} from '../../../progress/parts.ts';
import { parseDay } from '../../../progress/parse.ts';
import { object, optional, text, wrong } from '../../../progress/shape.ts';
import { writeProgress } from '../../../progress/write.ts';
import type { ProgressData } from '../../../schemas/progress.ts';
import {
	type Change,
	changesOf,
	finishJournal,
	makeChanges,
	readChanges,
	readJson,
} from './journal.ts';
import { answersFolder, reviewsFolder } from './root.ts';
import { type Shelf, type Write, type Written, openShelf } from './shelf.ts';

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

/** The event by which stores of one page hear of each other. */
const changed = 'handbook:changed';

/** Opens the progress that this browser keeps. Never throws, whatever the storage does. */
export function openStore(options: StoreOptions): Store {
	const { committed, now, aliases = new Map() } = options;
	const shelf = openShelf(options.storage, options.site, options.base);
	const listeners = new Set<() => void>();
	/** What was last read: without news from other windows it is never used again. */
	let known: { readonly followed: Followed; readonly state: ProgressData } | undefined;
	const hear = () => {
		known = undefined;
		for (const listener of listeners) listener();
	};
	/** Other stores of the same page hear of a change as well; browsers tell other windows alone. */
	const tell = () => {
		if (options.events) options.events.dispatchEvent(new Event(changed));
		else hear();
	};
	options.events?.addEventListener(changed, hear);
	const committedParts = partsOf(committed);
	settle(shelf);
	options.events?.addEventListener('storage', (event) => {
		if (shelf.owns((event as StorageEvent).key)) hear();
	});
	// A page that comes back from a visit elsewhere has not heard what happened meanwhile.
	options.events?.addEventListener('pageshow', (event) => {
		if ((event as PageTransitionEvent).persisted) hear();
	});

	const look = () => {
		const followed = followNames(readParts(shelf), aliases);
		const fresh = { followed, state: stateOf(followed.parts) };
		if (options.events) known = fresh;
		return fresh;
	};
	const read = () => (known ?? look()).followed;
	const state = () => (known ?? look()).state;
	const stateOf = (parts: Parts, below = committed): ProgressData => {
		const updated = latest(below.updated, parts.size > 0 ? readUpdated(shelf) : undefined);
		return { ...(updated && { updated }), ...withoutDay(withParts(below, parts)) };
	};

	/** What is to be written for a part to say this: nothing for what is committed already. */
	const writeOf = (name: string, value: Part['value']): Write => {
		const base = committedParts.get(name)?.value ?? (isList(name) ? emptyPart(name) : undefined);
		return [name, base !== undefined && same(base, value) ? null : JSON.stringify(value)];
	};

	function change(writes: readonly Write[], day: Day, undo?: 'import' | 'remove') {
		if (shelf.standing() === 'newer') return 'newer';
		settle(shelf);
		const changes = changesOf(shelf, writes);
		if (changes.length === 0) return 'kept';
		const more: Write[] = [['updated', day]];
		if (undo) more.push(['undo', JSON.stringify({ what: undo, changes: JSON.stringify(changes) })]);
		const written = makeChanges(shelf, [...changes, ...changesOf(shelf, more)]);
		if (written === 'kept') shelf.retry();
		tell();
		return written;
	}

	const store: Store = {
		drafts: () => draftsOf(committed, read().parts),
		state,
		drafted: () => draftedNames(committed, draftsOf(committed, read().parts)),
		draftedParts: () =>
			[...read().parts].flatMap(([name, { value }]) => {
				const from = committedParts.get(name)?.value ?? emptyPart(name);
				return same(from, value) ? [] : [name];
			}),
		put(name, value) {
			const part = readPart(name, JSON.parse(JSON.stringify(value)));
			if (part === undefined) throw new Error(`Not a part of a record: ${name}`);
			const old = read().old.get(name) ?? [];
			return change(
				[writeOf(name, part.value), ...old.map((from) => [from, null] as const)],
				now(),
			);
		},
		edit(name, before, after) {
			known = undefined;
			const value = (read().parts.get(name) ?? committedParts.get(name))?.value ?? emptyPart(name);
			if (!Array.isArray(value)) throw new Error(`Not a list: ${name}`);
			return store.put(name, withEntry<Entry>(value, before, after) as Part['value']);
		},
		remove(item) {
			const names = shelf
				.names()
				.filter((name) => isPartName(name) && itemOfPart(currentName(name, aliases)) === item);
			return change(
				names.map((name) => [name, null]),
				now(),
				'remove',
			);
		},
		importMerge(file, known) {
			const merge = mergeProgress(state(), file, known);
			const day = merge.result.updated ?? now();
			return {
				merge,
				apply: () => change(writesFor(merge, state(), writeOf, read().old), day, 'import'),
			};
		},
		undoable() {
			const { what, changes = [] } = readUndo(shelf) ?? {};
			const items = changes.map(([name]) => itemOfPart(currentName(name, aliases)));
			return what && { what, items: [...new Set(items)] };
		},
		undo() {
			const { changes = [] } = readUndo(shelf) ?? {};
			const back = changes.filter(([name, , after]) => shelf.get(name) === after);
			if (shelf.standing() === 'newer') return { restored: 0, left: changes.length };
			settle(shelf);
			const writes = [
				...back.map(([name, before]) => [name, before] as const),
				['undo', null] as const,
			];
			makeChanges(shelf, changesOf(shelf, writes));
			tell();
			return { restored: back.length, left: changes.length - back.length };
		},
		exportText(whole) {
			if (!whole) return writeProgress(state());
			const { parts } = followNames(readParts(shelf), whole.aliases);
			return writeProgress(stateOf(parts, whole.committed));
		},
		backup() {
			const { last, mark } = readBackup(shelf) ?? {};
			const parts = readParts(shelf);
			return { last, changed: parts.size > 0 && mark !== markOf(parts) };
		},
		noteBackup() {
			const note = { last: now(), mark: markOf(readParts(shelf)) };
			if (shelf.standing() === 'newer') return;
			makeChanges(shelf, changesOf(shelf, [['backup', JSON.stringify(note)]]));
			tell();
		},
		holdings() {
			const names = shelf.names();
			const count = (folder: string) => names.filter((name) => name.startsWith(folder)).length;
			return {
				anything: names.length > 0 || shelf.asides().size > 0 || shelf.standing() === 'newer',
				answers: count(answersFolder),
				reviews: count(reviewsFolder),
			};
		},
		forgetAll() {
			shelf.clear();
			tell();
		},
		onChange: (listener) => void listeners.add(listener),
		health: () => ({
			standing: shelf.standing(),
			broken: new Map([
				...unreadable(shelf).map((name) => [name, shelf.get(name) ?? ''] as const),
				...shelf.asides(),
			]),
		}),
	};
	return store;
}

/** Finishes what another window began, and puts aside what cannot be read. A newer version is left alone. */
function settle(shelf: Shelf): void {
	if (shelf.standing() === 'newer') return;
	finishJournal(shelf);
	for (const name of unreadable(shelf)) shelf.putAside(name);
}

/** Names under which something stands that is not what it should be. */
const unreadable = (shelf: Shelf): string[] =>
	shelf.names().filter((name) => {
		const value = shelf.get(name);
		if (value === null) return false;
		if (isPartName(name)) return readPart(name, readJson(value)) === undefined;
		if (name === 'updated') return parseDay(value) === wrong;
		if (name === 'backup') return readBackup(shelf) === undefined;
		return name === 'undo' && readUndo(shelf) === undefined;
	});

function readParts(shelf: Shelf): Parts {
	const names = shelf.names().filter(isPartName);
	return new Map(
		names.flatMap((name) => {
			const part = readPart(name, readJson(shelf.get(name) ?? ''));
			return part === undefined ? [] : [[name, part] as const];
		}),
	);
}

function readUpdated(shelf: Shelf): Day | undefined {
	const day = parseDay(shelf.get('updated'));
	return day === wrong ? undefined : day;
}

const backupForm = object({ last: optional(parseDay), mark: text });

function readBackup(shelf: Shelf): { last?: Day; mark: string } | undefined {
	const note = backupForm(readJson(shelf.get('backup') ?? ''));
	return note === wrong ? undefined : note;
}

const undoForm = object({ what: text, changes: text });

function readUndo(shelf: Shelf): { what: 'import' | 'remove'; changes: Change[] } | undefined {
	const note = undoForm(readJson(shelf.get('undo') ?? ''));
	const changes = note === wrong ? undefined : readChanges(note.changes);
	if (note === wrong || changes === undefined) return undefined;
	return { what: note.what === 'remove' ? 'remove' : 'import', changes };
}

/** What an import has to write: the parts of the items that are new or other. */
function writesFor(
	{ result, added, changed }: Merge,
	before: ProgressData,
	writeOf: (name: string, value: Part['value']) => Write,
	old: ReadonlyMap<string, readonly string[]>,
): Write[] {
	const touched = new Set([...added, ...changed].map((name) => (name === 'ask' ? 'asks' : name)));
	const target = partsOf(result);
	const names = new Set([...partsOf(before).keys(), ...target.keys()]);
	return [...names]
		.filter(
			(name) => touched.has(itemOfPart(name)) && readPart(name, emptyPart(name)) !== undefined,
		)
		.flatMap((name) => [
			writeOf(name, target.get(name)?.value ?? emptyPart(name)),
			...(old.get(name) ?? []).map((from) => [from, null] as const),
		]);
}

/** What this browser holds in seven characters, whatever the page knows of what is committed and of old names. */
const markOf = (parts: Parts): string =>
	contentHash([...parts].map(([name, { value }]) => `${name} ${canonical(value)}`).sort());

const isList = (name: string): boolean => Array.isArray(emptyPart(name));

const latest = (...days: readonly (Day | undefined)[]): Day | undefined =>
	days
		.filter((day) => day !== undefined)
		.sort()
		.at(-1);

const withoutDay = ({ updated: _, ...rest }: ProgressData): ProgressData => rest;

export type { Written };
