import { type ProfileData, profileSchema } from '../../schemas/profile.ts';
import type { Fault } from '../fault.ts';
import type { Reference } from '../fields/visit.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Tree } from '../yaml/tree.ts';
import type { ShelfFile } from './collect.ts';
import { readFields } from './read.ts';

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
	const { data, references, faults } = readFields(profileSchema, tree, 'the profile');
	const found = [...broken, ...faults];
	return {
		data: (data as ProfileData | undefined) ?? none,
		tree,
		references,
		complete: found.length === 0,
		faults: found,
	};
}
