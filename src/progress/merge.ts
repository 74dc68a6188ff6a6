import { entryOf } from '../plan/entry.ts';
import type {
	MilestoneProgressData,
	ProgressData,
	SkillProgressData,
} from '../schemas/progress.ts';
import { same } from './draft.ts';

/** What an import would do, told before it is done. */
export interface Merge {
	/** The record afterwards. */
	readonly result: ProgressData;
	/** Items that are new here, that change, and that are the same already, as `milestone/x`, `skill/y`, `ask`. */
	readonly added: readonly string[];
	readonly changed: readonly string[];
	readonly same: readonly string[];
	/** Items of the file that this road does not have; they are kept and shown nowhere. */
	readonly unknown: readonly string[];
}

/**
 * Lays a file over what is here, field by field: what the file says counts, what it does not name stays,
 * and notes, evidence and requests of both stand beside each other. Doing it twice is doing it once. Undo
 * is the record from before.
 *
 * @param known whether the road has an item: `milestone/x`, `skill/y`
 */
export function mergeProgress(
	here: ProgressData,
	file: ProgressData,
	known: (name: string) => boolean,
): Merge {
	const lists = { added: [] as string[], changed: [] as string[], same: [] as string[] };
	const sort = (name: string, before: unknown, after: unknown) =>
		lists[before === undefined ? 'added' : same(before, after) ? 'same' : 'changed'].push(name);
	const milestones = mergeItems(here.milestones, file.milestones, mergeMilestone);
	const skills = mergeItems(here.skills, file.skills, mergeSkill);
	for (const id of Object.keys(file.milestones))
		sort(`milestone/${id}`, entryOf(here.milestones, id), entryOf(milestones, id));
	for (const id of Object.keys(file.skills))
		sort(`skill/${id}`, entryOf(here.skills, id), entryOf(skills, id));
	const asks = join(here.asks, file.asks);
	for (const ask of file.asks)
		lists[asks.includes(ask) && !here.asks.includes(ask) ? 'added' : 'same'].push('ask');
	const updated = [here.updated, file.updated]
		.filter((day) => day !== undefined)
		.sort()
		.at(-1);
	return {
		result: {
			...here,
			...(updated === undefined ? {} : { updated }),
			asks,
			milestones,
			skills,
		},
		...lists,
		unknown: [
			...Object.keys(file.milestones).map((id) => `milestone/${id}`),
			...Object.keys(file.skills).map((id) => `skill/${id}`),
		].filter((name) => !known(name)),
	};
}

function mergeItems<T>(
	here: Readonly<Record<string, T>>,
	file: Readonly<Record<string, T>>,
	merge: (here: T, file: T) => T,
): Record<string, T> {
	const merged = Object.entries(file).map(([id, item]) => {
		const old = entryOf(here, id);
		return [id, old === undefined ? item : merge(old, item)] as const;
	});
	return { ...here, ...Object.fromEntries(merged) };
}

/** Days and a reason of here stay only as far as they tell one story with the state of the file. */
function mergeMilestone(
	here: MilestoneProgressData,
	file: MilestoneProgressData,
): MilestoneProgressData {
	const { why, started, finished, ...rest } = { ...here, ...file };
	const reason = file.why ?? (here.state === file.state ? why : undefined);
	const end = file.state === 'done' ? finished : file.finished;
	const isOrdered = started === undefined || end === undefined || started <= end;
	const begun = isOrdered ? started : file.started;
	const ended = isOrdered ? end : file.finished;
	return {
		...rest,
		...(reason === undefined ? {} : { why: reason }),
		...(begun === undefined ? {} : { started: begun }),
		...(ended === undefined ? {} : { finished: ended }),
		outcomes: mergeItems(here.outcomes, file.outcomes, join),
		notes: join(here.notes, file.notes),
	};
}

const mergeSkill = (here: SkillProgressData, file: SkillProgressData): SkillProgressData => ({
	...file,
	notes: join(here.notes, file.notes),
});

/** Both lists, and nothing twice. */
function join<T>(here: readonly T[], file: readonly T[]): T[] {
	const added = file.filter(
		(item, at) => ![...here, ...file.slice(0, at)].some((other) => same(item, other)),
	);
	return [...here, ...added];
}
