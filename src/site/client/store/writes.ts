import type { Merge } from '../../../progress/merge.ts';
import { type Part, emptyPart, itemOfPart, partsOf, readPart } from '../../../progress/parts.ts';
import type { ProgressData } from '../../../schemas/progress.ts';
import type { Write } from './shelf.ts';

/** What an import has to write: the parts of the items that are new or other. */
export function writesFor(
	{ result, added, changed }: Merge,
	before: ProgressData,
	writeOf: (name: string, value: Part['value']) => Write,
	old: ReadonlyMap<string, readonly string[]>,
): Write[] {
	const touched = new Set([...added, ...changed].map((name) => (name === 'ask' ? 'asks' : name)));
	const target = partsOf(result);
	const names = new Set([...partsOf(before).keys(), ...target.keys()]);
	return [...names]
		.filter(
			(name) => touched.has(itemOfPart(name)) && readPart(name, emptyPart(name)) !== undefined,
		)
		.flatMap((name) => [
			writeOf(name, target.get(name)?.value ?? emptyPart(name)),
			...(old.get(name) ?? []).map((from) => [from, null] as const),
		]);
}
