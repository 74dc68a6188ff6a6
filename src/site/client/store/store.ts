import type { Day } from '../../../plan/days.ts';
import { canonical, draftedNames, same } from '../../../progress/draft.ts';
import { withEntry } from '../../../progress/entries.ts';
import { type Followed, currentName, followNames } from '../../../progress/follow.ts';
import { contentHash } from '../../../progress/hash.ts';
import { mergeProgress } from '../../../progress/merge.ts';
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
import { writeProgress } from '../../../progress/write.ts';
import type { ProgressData } from '../../../schemas/progress.ts';
import { openEar } from './hearing.ts';
import { changesOf, makeChanges } from './journal.ts';
import type { Entry, Store, StoreOptions } from './model.ts';
import { readBackup, readParts, readUndo, readUpdated, settle, unreadable } from './reading.ts';
import { answersFolder, reviewsFolder } from './root.ts';
import { type Write, openShelf } from './shelf.ts';
import { writesFor } from './writes.ts';

/** Opens the progress that this browser keeps. Never throws, whatever the storage does. */
export function openStore(options: StoreOptions): Store {
	const { committed, now, aliases = new Map() } = options;
	const shelf = openShelf(options.storage, options.site, options.base);
	/** What was last read: without news from other windows it is never used again. */
	let known:
		{ readonly kept: Parts; readonly followed: Followed; readonly state: ProgressData } | undefined;
	const { tell, onChange } = openEar(options.events, shelf, () => (known = undefined));
	const committedParts = partsOf(committed);
	settle(shelf);

	const look = () => {
		const kept = readParts(shelf);
		const followed = followNames(kept, aliases);
		const fresh = { kept, followed, state: stateOf(followed.parts) };
		if (options.events) known = fresh;
		return fresh;
	};
	/** Parts under the names that they are kept by, whatever the page knows of old ones. */
	const kept = () => (known ?? look()).kept;
	const read = () => (known ?? look()).followed;
	const state = () => (known ?? look()).state;
	const stateOf = (parts: Parts, below = committed): ProgressData => {
		const updated = latest(below.updated, parts.size > 0 ? readUpdated(shelf) : undefined);
		return { ...(updated && { updated }), ...withoutDay(withParts(below, parts)) };
	};

	/** What is to be written for a part to say this: nothing for what is committed already. */
	const writeOf = (name: string, value: Part['value']): Write => {
		const base = committedParts.get(name)?.value ?? emptyList(name);
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
			const { parts } = followNames(kept(), whole.aliases);
			return writeProgress(stateOf(parts, whole.committed));
		},
		backup() {
			const { last, mark } = readBackup(shelf) ?? {};
			const parts = kept();
			const isNew = mark === undefined || mark !== markOf(parts);
			return { last, changed: parts.size > 0 && isNew };
		},
		noteBackup() {
			const note = { last: now(), mark: markOf(kept()) };
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
		onChange,
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

/** What is said of a list where nothing is written; a head that is written says something, whatever it says. */
const emptyList = (name: string): Part['value'] | undefined => {
	const empty = emptyPart(name);
	return Array.isArray(empty) ? empty : undefined;
};

/** What this browser holds in seven characters, whatever the page knows of what is committed and of old names. */
const markOf = (parts: Parts): string =>
	contentHash([...parts].map(([name, { value }]) => `${name} ${canonical(value)}`).sort());

const latest = (...days: readonly (Day | undefined)[]): Day | undefined =>
	days
		.filter((day) => day !== undefined)
		.sort()
		.at(-1);

const withoutDay = ({ updated: _, ...rest }: ProgressData): ProgressData => rest;
