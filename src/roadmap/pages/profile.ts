import type { z } from 'astro/zod';
import { type ProfileData, profileSchema } from '../../schemas/profile.ts';
import type { Fault } from '../fault.ts';
import type { Reference } from '../fields/visit.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Tree } from '../yaml/tree.ts';
import type { ShelfFile } from './collect.ts';
import { readFields } from './read.ts';

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
export function readProfile(file: ShelfFile | undefined): ReadProfile {
	const none = profileSchema.parse({});
	if (file === undefined)
		return { data: none, tree: undefined, references: [], complete: true, faults: [] };
	const { tree, faults: broken } = parseYaml(file.text, 0, file.text.source.length);
	if (tree === undefined)
		return { data: none, tree, references: [], complete: broken.length === 0, faults: broken };
	const { value, references, faults } = readFields(profileSchema, tree, 'the profile');
	const found = [...broken, ...faults];
	return {
		data: salvage(value, none),
		tree,
		references,
		complete: found.length === 0,
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
