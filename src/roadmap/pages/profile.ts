import type { z } from 'astro/zod';
import { type ProfileData, profileSchema } from '../../schemas/profile.ts';
import type { Fault } from '../fault.ts';
import type { Reference } from '../fields/visit.ts';
import { forwardChoices } from '../ids/forward-keys.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Tree } from '../yaml/tree.ts';
import type { ShelfFile } from './collect.ts';
import { readForwarded } from './forward.ts';
import type { ReadIds } from './ids.ts';

/** The profile as far as it can be read. */
export interface ReadProfile {
	readonly data: ProfileData;
	readonly tree: Tree | undefined;
	readonly references: readonly Reference[];
	/** False when the file has a fault, so that nobody knows what it leaves out. */
	readonly complete: boolean;
	readonly faults: readonly Fault[];
}

/** Reads `mine/profile.yaml`; without one everything is shown and nothing is chosen. */
export function readProfile(
	file: ShelfFile | undefined,
	ids: Pick<ReadIds, 'ids' | 'gone'>,
): ReadProfile {
	const none = profileSchema.parse({});
	if (file === undefined)
		return { data: none, tree: undefined, references: [], complete: true, faults: [] };
	const { tree, faults: broken } = parseYaml(file.text, 0, file.text.source.length);
	if (tree === undefined)
		return { data: none, tree, references: [], complete: broken.length === 0, faults: broken };
	const notes: Fault[] = [];
	const chosen = forwardChoices(tree, ids.ids, (note) => notes.push(note));
	const fields = readForwarded(profileSchema, chosen, 'the profile', ids);
	const found = [...broken, ...notes, ...fields.faults];
	return {
		data: salvage(fields.value, none),
		tree: fields.tree,
		references: fields.references,
		complete: found.every(({ severity }) => severity === 'warning'),
		faults: found,
	};
}

/** Every field that is right by itself: a mistake in the name brings back nothing that is hidden. */
function salvage(value: unknown, none: ProfileData): ProfileData {
	const written = typeof value === 'object' && value !== null ? Object.entries(value) : [];
	const shape = profileSchema.shape as Readonly<Record<string, z.ZodType>>;
	const good = written.flatMap(([name, part]) => {
		const parsed = shape[name]?.safeParse(part);
		return parsed?.success ? [[name, parsed.data] as const] : [];
	});
	return { ...none, ...Object.fromEntries(good) };
}
