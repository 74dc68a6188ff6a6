import { forgetting, type Shelf, type Write, type Written } from './shelf.ts';

/** A name with what it said before and what it says after. */
export type Change = readonly [name: string, before: string | null, after: string | null];

/** The name under which changes stand while they are being made. */
const journal = 'writing';

/** The writes that change something, with what they change. */
export const changesOf = (shelf: Shelf, writes: readonly Write[]): Change[] =>
	writes
		.map(([name, after]) => [name, shelf.get(name), after] as const)
		.filter(([, before, after]) => before !== after);

/**
 * Makes all changes or none, also when the browser stops in between: they are written down first, and
 * whoever opens the storage next finishes them. What there is no room for is held in memory.
 */
export function makeChanges(shelf: Shelf, changes: readonly Change[]): Written {
	const written = tryChanges(shelf, changes);
	if (written !== 'kept') shelf.hold(changes.map(([name, , after]) => [name, after]));
	return written;
}

function tryChanges(shelf: Shelf, changes: readonly Change[]): Written {
	const [only] = changes;
	if (only === undefined) return 'kept';
	if (changes.length === 1) return shelf.write(only[0], only[2]);
	const noted = shelf.write(journal, JSON.stringify(changes));
	return noted === 'kept' ? finish(shelf, changes) : noted;
}

/** Makes the changes; when there is no room for one of them, everything is put back as it was. */
function finish(shelf: Shelf, changes: readonly Change[]): Written {
	for (const [name, , after] of changes) {
		const written = shelf.write(name, after);
		if (written === 'lost') return written;
		if (written === 'full') return putBack(shelf, changes);
	}
	shelf.write(journal, null);
	return 'kept';
}

/** What takes less room goes back first, so that there is room for the rest. */
function putBack(shelf: Shelf, changes: readonly Change[]): Written {
	const growth = ([, before, after]: Change) => (before?.length ?? 0) - (after?.length ?? 0);
	for (const [name, before] of [...changes].sort((a, b) => growth(a) - growth(b)))
		shelf.write(name, before);
	shelf.write(journal, null);
	return 'full';
}

/** Finishes what was begun and not ended, in this window or another that is gone. */
export function finishJournal(shelf: Shelf): void {
	if (shelf.get(forgetting) !== null) shelf.clear();
	const text = shelf.get(journal);
	if (text === null) return;
	const changes = readChanges(text);
	if (changes === undefined) shelf.putAside(journal);
	else finish(shelf, changes);
}

/** Changes as they were written down; nothing when the text is something else. */
export function readChanges(text: string): Change[] | undefined {
	const value = readJson(text);
	const isText = (part: unknown) => part === null || typeof part === 'string';
	const isChange = (item: unknown): item is Change =>
		Array.isArray(item) &&
		item.length === 3 &&
		typeof item[0] === 'string' &&
		isText(item[1]) &&
		isText(item[2]);
	return Array.isArray(value) && value.every(isChange) ? value : undefined;
}

/** The value of a JSON text; nothing when it is none. */
export function readJson(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}
