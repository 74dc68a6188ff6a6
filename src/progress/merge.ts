import { entryOf } from '../plan/entry.ts';
import type { ProgressData } from '../schemas/progress.ts';
import { same } from './draft.ts';

/** What an import would do, told before it is done. */
export interface Merge {
	/** The record afterwards. */
	readonly result: ProgressData;
	/** Items that are new here, that change, and that are the same already, as `milestone/x`, `skill/y`, `ask`. */
	readonly added: readonly string[];
	readonly changed: readonly string[];
	readonly same: readonly string[];
	/** Items of the file that this road does not have; they are kept and shown nowhere. */
	readonly unknown: readonly string[];
}

/**
 * Lays a file over what is here, item by item: what the file says of an item counts, what it does not
 * name stays. Doing it twice is doing it once. Undo is the record from before.
 *
 * @param known whether the road has an item: `milestone/x`, `skill/y`
 */
export function mergeProgress(
	here: ProgressData,
	file: ProgressData,
	known: (name: string) => boolean,
): Merge {
	const lists = { added: [] as string[], changed: [] as string[], same: [] as string[] };
	const sort = (name: string, before: unknown, after: unknown) =>
		lists[before === undefined ? 'added' : same(before, after) ? 'same' : 'changed'].push(name);
	for (const [id, item] of Object.entries(file.milestones))
		sort(`milestone/${id}`, entryOf(here.milestones, id), item);
	for (const [id, item] of Object.entries(file.skills))
		sort(`skill/${id}`, entryOf(here.skills, id), item);
	const asks = file.asks.filter(
		(ask, at) => ![...here.asks, ...file.asks.slice(0, at)].some((other) => same(ask, other)),
	);
	for (const ask of file.asks) lists[asks.includes(ask) ? 'added' : 'same'].push('ask');
	const updated = [here.updated, file.updated]
		.filter((day) => day !== undefined)
		.sort()
		.at(-1);
	return {
		result: {
			...here,
			...(updated === undefined ? {} : { updated }),
			asks: [...here.asks, ...asks],
			milestones: { ...here.milestones, ...file.milestones },
			skills: { ...here.skills, ...file.skills },
		},
		...lists,
		unknown: [
			...Object.keys(file.milestones).map((id) => `milestone/${id}`),
			...Object.keys(file.skills).map((id) => `skill/${id}`),
		].filter((name) => !known(name)),
	};
}
