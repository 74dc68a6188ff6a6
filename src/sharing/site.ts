import { type NameMark, markName } from '../roadmap/ids/name-marks.ts';
import { rootMark } from '../roadmap/ids/root.ts';
import type { Site } from './model.ts';

/** As much of the ids of a road as links need. */
interface NumberedNames {
	readonly numbers: ReadonlyMap<string, number>;
	/** Old name → the name that it has now. */
	readonly aliases: ReadonlyMap<string, string>;
}

/**
 * The names and numbers of a road, as links need them.
 *
 * @param root stands for the handbook; that of these numbers by default, which must be all then
 * @param others marks of the fork’s own names that are not among these
 */
export function siteOf(
	{ numbers, aliases }: NumberedNames,
	root: number = rootMark(numbers),
	others: ReadonlyMap<number, NameMark> = new Map(),
): Site {
	const first = new Map([...numbers].map(([name, number]) => [number, name]));
	const byName = new Map<string, number>();
	for (const [name, number] of [...numbers].sort(([, a], [, b]) => a - b)) {
		const now = aliases.get(name) ?? name;
		if (!byName.has(now) || now === name) byName.set(now, number);
	}
	return {
		numberOf: (name) => byName.get(aliases.get(name) ?? name),
		nameOf(number) {
			const name = first.get(number);
			return name && (aliases.get(name) ?? name);
		},
		markOf(number) {
			const name = first.get(number);
			return name === undefined ? others.get(number) : markName(name);
		},
		root,
	};
}
