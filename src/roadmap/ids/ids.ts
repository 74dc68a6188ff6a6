import type { RetiredData } from '../../schemas/ids.ts';

/** What both shelves say of names. A name is `kind/id`, or `milestone/id#outcome`. */
export interface Ids {
	/** Numbers that never change, of everything that was ever published. */
	readonly numbers: ReadonlyMap<string, number>;
	/** Old name → the name that it has now, at the end of all renaming. */
	readonly aliases: ReadonlyMap<string, string>;
	/** What is gone, and what takes its place. */
	readonly retired: ReadonlyMap<string, RetiredData>;
}

/** What became of a name. */
export interface Followed {
	/** The name that it has now; the same when nothing has happened to it. */
	readonly name: string;
	/** Why nothing has that name any more. */
	readonly retired?: RetiredData;
}

/**
 * Finds out what became of a name. An outcome goes with its milestone, unless it has a line of its own.
 *
 * @example follow('milestone/old#proof', ids) // { name: 'milestone/new#proof' }
 */
export function follow(name: string, { aliases, retired }: Omit<Ids, 'numbers'>): Followed {
	const seen = new Set<string>();
	let here = name;
	for (let next: string | undefined = name; next !== undefined; next = stepFrom(here, aliases)) {
		if (seen.has(next)) return { name };
		seen.add(next);
		here = next;
	}
	const gone = retired.get(here) ?? retired.get(pageOf(here));
	return { name: here, ...(gone && { retired: gone }) };
}

/** `milestone/x#outcome` → `milestone/x` */
export function pageOf(name: string): string {
	return name.split('#', 1)[0] ?? name;
}

/** `milestone/x#outcome` → `outcome`; empty for what is no outcome. */
export function outcomeOf(name: string): string {
	return name.split('#')[1] ?? '';
}

/** `milestone/x` → `milestone` */
export function kindOf(name: string): string {
	return name.split('/', 1)[0] ?? name;
}

/** `milestone/x` → `x` */
export function idOf(name: string): string {
	return pageOf(name).split('/')[1] ?? name;
}

function stepFrom(name: string, aliases: Ids['aliases']): string | undefined {
	const whole = aliases.get(name);
	if (whole !== undefined || !name.includes('#')) return whole;
	const page = aliases.get(pageOf(name));
	return page && `${page}#${outcomeOf(name)}`;
}

/** The name that each thing had at first, by the name that it has now: of all its names the one with the lowest number. */
export function firstNames({
	numbers,
	aliases,
}: Omit<Ids, 'retired'>): ReadonlyMap<string, string> {
	const first = new Map<string, string>();
	for (const [name] of [...numbers].sort(([, a], [, b]) => a - b)) {
		const now = aliases.get(name) ?? name;
		if (!first.has(now)) first.set(now, name);
	}
	return first;
}
