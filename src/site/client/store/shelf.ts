import { shelfRoot, version } from './root.ts';

/** What became of a write: kept, no room for it, or the browser keeps nothing at all. */
export type Written = 'kept' | 'full' | 'lost';

/** The keys of one site in the storage of an origin, which other sites may share. */
export interface Shelf {
	/** Whether a key is one of ours, of whatever version. */
	owns(key: string | null): boolean;
	/** Names of the values of this version, sorted. */
	names(): string[];
	get(name: string): string | null;
	/** Writes or, with null, removes. What is not kept changes nothing, here or in the storage. */
	write(name: string, text: string | null): Written;
	/** Holds values that could not be kept for as long as the page is open. */
	hold(writes: readonly Write[]): void;
	/** Tries again to keep what is held. */
	retry(): void;
	/** How it stands with keeping: what the reader has to know. */
	standing(): 'kept' | 'full' | 'memory' | 'newer';
	/** What could not be read and was put aside, by the name that it had. */
	asides(): ReadonlyMap<string, string>;
	/** Puts a value aside under a key of its own. True when it is safe there. */
	putAside(name: string): boolean;
	/** Removes every key of ours, also those of newer versions and those put aside. */
	clear(): void;
}

/** A name with its new text, or null to remove it. */
export type Write = readonly [name: string, text: string | null];

/**
 * Opens the keys `handbook:SITE:BASE:1:NAME`. No access throws: a storage that does is used no more,
 * and the page goes on from memory.
 *
 * @param open gives the storage; reading `window.localStorage` itself may throw
 */
export function openShelf(open: () => Storage, site: string, base: string): Shelf {
	const root = shelfRoot(site, base);
	const prefix = `${root}${version}:`;
	const held = new Map<string, string | null>();
	/** What was last read or written, for when reading fails. */
	let last = new Map<string, string>();
	let storage: Storage | undefined;
	let dead = false;

	function attempt<T>(work: (storage: Storage) => T): T | undefined {
		if (dead) return undefined;
		try {
			storage ??= open();
			return work(storage);
		} catch (error) {
			if (!isFull(error)) dead = true;
			return undefined;
		}
	}

	const keys = (): string[] =>
		attempt((from) =>
			Array.from({ length: from.length }, (_, at) => from.key(at) ?? '').filter((key) =>
				key.startsWith(root),
			),
		) ?? [];

	/** Everything of this version that the storage holds. */
	function scan(): ReadonlyMap<string, string> {
		const found = attempt((from) => {
			const pairs = keys()
				.filter((key) => key.startsWith(prefix))
				.map((key) => [key.slice(prefix.length), from.getItem(key)] as const);
			return pairs.filter((pair): pair is [string, string] => pair[1] !== null);
		});
		if (found && !dead) last = new Map(found);
		return last;
	}

	const set = (key: string, text: string | null): Written => {
		const done = attempt((to) => {
			if (text === null) to.removeItem(key);
			else to.setItem(key, text);
			return true;
		});
		return done ? 'kept' : dead ? 'lost' : 'full';
	};

	const shelf: Shelf = {
		owns: (key) => key === null || key.startsWith(root),
		names() {
			const names = new Set(scan().keys());
			for (const [name, text] of held) text === null ? names.delete(name) : names.add(name);
			return [...names].sort();
		},
		get(name) {
			if (held.has(name)) return held.get(name) ?? null;
			const found = attempt((from) => ({ text: from.getItem(prefix + name) }));
			return found ? found.text : (last.get(name) ?? null);
		},
		write(name, text) {
			const written = set(prefix + name, text);
			if (written !== 'kept') return written;
			held.delete(name);
			if (text === null) last.delete(name);
			else last.set(name, text);
			return written;
		},
		hold(writes) {
			for (const [name, text] of writes) held.set(name, text);
		},
		retry() {
			if (!dead) for (const [name, text] of [...held]) shelf.write(name, text);
		},
		standing() {
			const newer = keys().some((key) => {
				const [found = ''] = key.slice(root.length).split(':');
				return /^\d+$/.test(found) && Number(found) > Number(version);
			});
			return newer ? 'newer' : dead ? 'memory' : held.size > 0 ? 'full' : 'kept';
		},
		asides: () =>
			new Map(
				keys()
					.filter((key) => key.startsWith(`${root}broken:`))
					.map((key) => [
						key.slice(`${root}broken:`.length),
						attempt((from) => from.getItem(key)) ?? '',
					]),
			),
		putAside(name) {
			const text = attempt((from) => from.getItem(prefix + name));
			if (typeof text !== 'string') return !dead;
			const known = shelf.asides();
			let place = name;
			for (let copy = 2; known.has(place) && known.get(place) !== text; copy++)
				place = `${name}~${copy}`;
			return set(`${root}broken:${place}`, text) === 'kept' && set(prefix + name, null) === 'kept';
		},
		clear() {
			held.clear();
			last = new Map();
			set(`${prefix}${forgetting}`, 'yes');
			for (const key of keys()) if (key !== `${prefix}${forgetting}`) set(key, null);
			set(`${prefix}${forgetting}`, null);
		},
	};
	return shelf;
}

/** The name that stands while everything is being removed: who finds it later finishes the work. */
export const forgetting = 'forgetting';

/** Browsers call a full storage by these names. */
const isFull = (error: unknown): boolean =>
	error instanceof Error &&
	(error.name === 'QuotaExceededError' || error.name === 'NS_ERROR_DOM_QUOTA_REACHED');
