import type { ReadIds } from '../pages/ids.ts';
import type { Names } from './names.ts';

/**
 * Names without a number. What the fork has made its own gets a number of the fork, also where the
 * handbook has retired it.
 */
export function findUnnumbered(names: Names, { ids, gone }: ReadIds): Names {
	const isFree = (name: string) => !ids.numbers.has(name);
	return {
		handbook: new Map([...names.handbook].filter(([name]) => isFree(name))),
		mine: new Map([...names.mine].filter(([name]) => isFree(name) || gone.has(name))),
	};
}
