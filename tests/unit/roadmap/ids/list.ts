import { stringify } from 'yaml';
import { addNumbers } from '../../../../src/roadmap/ids/add.ts';
import { check } from '../road.ts';

/** The smallest road has 17 names, and so these are free in the list of its handbook. */
export const free = 18;

/** `handbook/ids.yaml` with a number for each name of the smallest road, and more if wanted. */
export function list(
	more: {
		readonly numbers?: Readonly<Record<string, number>>;
		readonly aliases?: Readonly<Record<string, string>>;
		readonly retired?: Readonly<Record<string, { why: string; instead?: string }>>;
	} = {},
): string {
	const numbers = addNumbers(new Map(), check({}).unnumbered.handbook.keys(), 'handbook');
	return stringify({ ...more, numbers: { ...Object.fromEntries(numbers), ...more.numbers } });
}
