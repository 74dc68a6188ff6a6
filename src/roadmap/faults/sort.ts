import type { Fault } from '../fault.ts';
import type { FaultCode } from './index.ts';

/** Causes that make other things on their line look wrong, the strongest first. */
const causes: readonly string[] = ['taken-address', 'not-utf8', 'invisible-character', 'conflict-marker', 'no-frontmatter', 'open-fence'] satisfies FaultCode[];

/** Sorts by file, line, column and code, keeps one of each, and drops what follows from a cause beside it. */
export function sortFaults(faults: readonly Fault[]): Fault[] {
	const once = new Map(faults.map((fault) => [[fault.file, fault.line, fault.column, fault.code, fault.words].join('\0'), fault]));
	const strongest = new Map<string, number>();
	for (const { file, line, code } of once.values()) {
		const rank = causes.indexOf(code);
		const before = strongest.get(`${file}:${line}`) ?? Infinity;
		if (rank !== -1 && rank < before) strongest.set(`${file}:${line}`, rank);
	}
	return [...once.values()]
		.filter(({ file, line, code }) => [undefined, causes.indexOf(code)].includes(strongest.get(`${file}:${line}`)))
		.sort((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code));
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
