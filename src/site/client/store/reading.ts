/** Reads what a shelf holds of progress, and what is noted beside it. */
import type { Day } from '../../../plan/days.ts';
import { type Parts, isPartName, readPart } from '../../../progress/parts.ts';
import { parseDay } from '../../../progress/parse.ts';
import { object, optional, text, wrong } from '../../../progress/shape.ts';
import { type Change, finishJournal, readChanges, readJson } from './journal.ts';
import type { Shelf } from './shelf.ts';

/** Finishes what another window began, and puts aside what cannot be read. A newer version is left alone. */
export function settle(shelf: Shelf): void {
	if (shelf.standing() === 'newer') return;
	finishJournal(shelf);
	for (const name of unreadable(shelf)) shelf.putAside(name);
}

/** Names under which something stands that is not what it should be. */
export const unreadable = (shelf: Shelf): string[] =>
	shelf.names().filter((name) => {
		const value = shelf.get(name);
		if (value === null) return false;
		if (isPartName(name)) return readPart(name, readJson(value)) === undefined;
		if (name === 'updated') return parseDay(value) === wrong;
		if (name === 'backup') return readBackup(shelf) === undefined;
		return name === 'undo' && readUndo(shelf) === undefined;
	});

/** The parts that can be read. */
export function readParts(shelf: Shelf): Parts {
	const names = shelf.names().filter(isPartName);
	return new Map(
		names.flatMap((name) => {
			const part = readPart(name, readJson(shelf.get(name) ?? ''));
			return part === undefined ? [] : [[name, part] as const];
		}),
	);
}

/** The day of the last change. */
export function readUpdated(shelf: Shelf): Day | undefined {
	const day = parseDay(shelf.get('updated'));
	return day === wrong ? undefined : day;
}

const backupForm = object({ last: optional(parseDay), mark: text });

/** The last file, and the mark of what it holds. */
export function readBackup(shelf: Shelf): { last?: Day; mark: string } | undefined {
	const note = backupForm(readJson(shelf.get('backup') ?? ''));
	return note === wrong ? undefined : note;
}

const undoForm = object({ what: text, changes: text });

/** What the last import or removal has changed. */
export function readUndo(
	shelf: Shelf,
): { what: 'import' | 'remove'; changes: Change[] } | undefined {
	const note = undoForm(readJson(shelf.get('undo') ?? ''));
	const changes = note === wrong ? undefined : readChanges(note.changes);
	if (note === wrong || changes === undefined) return undefined;
	return { what: note.what === 'remove' ? 'remove' : 'import', changes };
}
