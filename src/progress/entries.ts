import { same } from './draft.ts';

/**
 * A list with one entry added, changed or taken out; whatever else has come to the list meanwhile
 * stays. An entry that was taken out elsewhere while it was being changed is written anew.
 *
 * @param before the entry as it was; nothing for a new one
 * @param after the entry as it is to be; nothing to take it out
 */
export function withEntry<T>(list: readonly T[], before: T | undefined, after: T | undefined): T[] {
	const at = before === undefined ? -1 : list.findIndex((item) => same(item, before));
	const written = after === undefined ? [] : [after];
	return at === -1
		? [...list, ...written]
		: [...list.slice(0, at), ...written, ...list.slice(at + 1)];
}
