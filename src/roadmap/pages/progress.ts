import { type ProgressData, progressSchema } from '../../schemas/progress.ts';
import type { Fault } from '../fault.ts';
import type { Reference } from '../fields/visit.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Tree } from '../yaml/tree.ts';
import type { ShelfFile } from './collect.ts';
import { readFields } from './read.ts';

/** What has happened so far, as far as it can be read. */
export interface ReadProgress {
	/** Empty when the file has a fault of its own. */
	readonly data: ProgressData;
	readonly tree: Tree | undefined;
	readonly references: readonly Reference[];
	readonly faults: readonly Fault[];
}

/** Reads `mine/progress.yaml`; without one nothing has happened yet. */
export function readProgress(file: ShelfFile | undefined): ReadProgress {
	const none = { data: progressSchema.parse({}), tree: undefined, references: [], faults: [] };
	if (file === undefined) return none;
	const { tree, faults: broken } = parseYaml(file.text, 0, file.text.source.length);
	if (tree === undefined) return { ...none, faults: broken };
	const { data, references, faults } = readFields(progressSchema, tree, 'the progress');
	return {
		data: data === undefined || broken.length > 0 ? none.data : (data as ProgressData),
		tree,
		references,
		faults: [...broken, ...faults],
	};
}
