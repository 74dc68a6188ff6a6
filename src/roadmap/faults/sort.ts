import type { Fault } from '../fault.ts';

/** Sorts by file, line, column and code, and keeps one of each code at one place. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
	const once = new Map(faults.map((fault) => [`${fault.file}:${fault.line}:${fault.column}:${fault.code}`, fault]));
	return [...once.values()].sort(
		(a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
	);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
