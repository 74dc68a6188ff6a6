/** Reading a file of progress. Loaded when somebody opens one: the reader of YAML and the checks come with it. */
import './jitless.ts';
import { type Aliases, followRecord } from '../../../progress/follow.ts';
import { isPartId } from '../../../progress/parts.ts';
import type { Fault } from '../../../roadmap/fault.ts';
import { sortFaults } from '../../../roadmap/faults/sort.ts';
import { decode } from '../../../roadmap/files/decode.ts';
import { readFields } from '../../../roadmap/pages/fields.ts';
import { checkStory } from '../../../roadmap/rules/story.ts';
import { parseYaml } from '../../../roadmap/yaml/parse.ts';
import { type ProgressData, progressSchema } from '../../../schemas/progress.ts';

/** What a file says, or what is wrong with it. */
export interface ReadFile {
	readonly progress: ProgressData | undefined;
	readonly faults: readonly Fault[];
	/** Ids that no page can have; what stands under them is left out. */
	readonly odd: readonly string[];
}

/**
 * Reads the bytes of a `progress.yaml` with the checks that the site is built with. Items go by the
 * names that they have today.
 */
export function readFile(
	bytes: Uint8Array,
	name: string,
	today: string,
	aliases: Aliases,
): ReadFile {
	const { text, faults: unreadable } = decode({ path: name, bytes });
	const { tree, faults: broken } = parseYaml(text, 0, text.source.length);
	const empty = tree === undefined && broken.length === 0;
	const fields = tree && readFields(progressSchema, tree, 'the progress');
	const faults = sortFaults([
		...unreadable,
		...broken,
		...(fields?.faults ?? []),
		...checkStory(tree, today),
	]);
	const stopped = faults.some(({ severity }) => severity === 'fault');
	const data = empty ? progressSchema.parse({}) : (fields?.data as ProgressData | undefined);
	if (stopped || data === undefined) return { progress: undefined, faults, odd: [] };
	return { ...tidy(data, aliases), faults };
}

/** Leaves out what no page can have, and follows names. */
function tidy(
	data: ProgressData,
	aliases: Aliases,
): { readonly progress: ProgressData; readonly odd: readonly string[] } {
	const odd: string[] = [];
	/** What stands under ids that a page can have; the names of the others are noted. */
	const keep = <T>(items: Readonly<Record<string, T>>, before = ''): Record<string, T> => {
		odd.push(...Object.keys(items).flatMap((id) => (isPartId(id) ? [] : [before + id])));
		return Object.fromEntries(Object.entries(items).filter(([id]) => isPartId(id)));
	};
	const milestones = Object.entries(keep(data.milestones)).map(
		([id, item]) => [id, { ...item, outcomes: keep(item.outcomes, `${id}#`) }] as const,
	);
	const kept = { ...data, milestones: Object.fromEntries(milestones), skills: keep(data.skills) };
	return { progress: followRecord(kept, aliases), odd };
}
