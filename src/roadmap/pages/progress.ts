import { type ProgressData, progressSchema } from '../../schemas/progress.ts';
import type { Fault } from '../fault.ts';
import type { Reference } from '../fields/visit.ts';
import { forwardProgress } from '../ids/forward-keys.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Tree } from '../yaml/tree.ts';
import type { ShelfFile } from './collect.ts';
import { readForwarded } from './forward.ts';
import type { ReadIds } from './ids.ts';

/** What has happened so far, as far as it can be read. */
export interface ReadProgress {
	/** Empty when the file has a fault of its own. */
	readonly data: ProgressData;
	readonly tree: Tree | undefined;
	readonly references: readonly Reference[];
	readonly faults: readonly Fault[];
}

/** Reads `mine/progress.yaml`; without one nothing has happened yet. */
export function readProgress(
	file: ShelfFile | undefined,
	ids: Pick<ReadIds, 'ids' | 'gone'>,
): ReadProgress {
	const none = { data: progressSchema.parse({}), tree: undefined, references: [], faults: [] };
	if (file === undefined) return none;
	const { tree, faults: broken } = parseYaml(file.text, 0, file.text.source.length);
	if (tree === undefined) return { ...none, faults: broken };
	const notes: Fault[] = [];
	const moved = forwardProgress(tree, ids.ids, (note) => notes.push(note));
	const fields = readForwarded(progressSchema, moved, 'the progress', ids);
	return {
		data:
			fields.data === undefined || broken.length > 0 ? none.data : (fields.data as ProgressData),
		tree: fields.tree,
		references: fields.references,
		faults: [...broken, ...notes, ...fields.faults],
	};
}
