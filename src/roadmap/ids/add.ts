import type { Shelf } from '../files/slot.ts';
import { numberRanges } from '../../schemas/ids.ts';

/**
 * Numbers for names that have none: always above the highest, so that no number is given twice, not
 * even that of a name which somebody has taken out.
 *
 * @param numbers what the shelf’s list says now
 * @param names in the order in which they get their numbers; those that have one are left as they are
 * @returns the new ones only, in that order
 * @throws Error when the shelf has no number left
 */
export function addNumbers(
	numbers: ReadonlyMap<string, number>,
	names: Iterable<string>,
	shelf: Shelf,
): Map<string, number> {
	const [low, high] = numberRanges[shelf];
	const added = new Map<string, number>();
	let last = Math.max(low - 1, ...numbers.values());
	for (const name of names) {
		if (numbers.has(name) || added.has(name)) continue;
		if (last >= high) throw new Error(`there is no number after ${high} for ${name}`);
		added.set(name, ++last);
	}
	return added;
}
