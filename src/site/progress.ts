import { entryOf } from '../plan/entry.ts';
import type { Milestone, Roadmap, Skill } from '../roadmap/model.ts';
import type { Ids } from '../roadmap/ids/ids.ts';
import { type Branches, markAside } from '../progress/totals.ts';
import type { ProgressData } from '../schemas/progress.ts';
import type { Kept, MilestonePanel, RecordData, SkillPanel } from './client/progress/data.ts';
import { currentContent } from './content.ts';
import { isOwn } from './own.ts';
import { readPlace, shownAliases, shownNames } from './place.ts';
import { href } from './roadmap.ts';

/** The progress that this build may show, and where browsers keep theirs. */
export interface LoadedProgress {
	readonly committed: ProgressData;
	/** Options chosen, by decision. */
	readonly choices: Readonly<Record<string, readonly string[]>>;
	readonly place: Kept;
	readonly ids: Ids;
}

/** What `mine/progress.yaml` says, as far as it is for the readers of this build. */
export async function loadProgress(): Promise<LoadedProgress> {
	const root = process.cwd();
	const { progress, profile, audience, ids } = await currentContent(root);
	const builtFor = audience !== 'private' && (await isOwn(root)) ? audience : undefined;
	return {
		committed: progress,
		choices: profile.choices,
		place: { ...readPlace(), ...(builtFor && { builtFor }) },
		ids,
	};
}

/** What the page of a milestone hands to its panel. */
export function milestonePanel(
	{ id, outcomes }: Milestone,
	{ committed, place, ids }: LoadedProgress,
): MilestonePanel {
	const item = entryOf(committed.milestones, id);
	return {
		...place,
		...aliasesOf(`milestone/${id}`, ids),
		kind: 'milestone',
		id,
		...(item && { committed: item }),
		...(item && committed.updated && { updated: committed.updated }),
		outcomes: outcomes.map(({ id: outcome, text, proof }) => ({ id: outcome, text, proof })),
	};
}

/** What the page of a skill hands to its panel. */
export function skillPanel(
	{ id, levels }: Skill,
	{ committed, place, ids }: LoadedProgress,
): SkillPanel {
	const item = entryOf(committed.skills, id);
	return {
		...place,
		...aliasesOf(`skill/${id}`, ids),
		kind: 'skill',
		id,
		...(item && { committed: item }),
		...(item && committed.updated && { updated: committed.updated }),
		levels: levels.map(({ name }) => name),
	};
}

/** What the record of the whole road is given. */
export function recordData(
	{
		milestones,
		skills,
		order,
		decisions,
	}: Pick<Roadmap, 'milestones' | 'skills' | 'order' | 'decisions'>,
	{ committed, choices, place, ids }: LoadedProgress,
): RecordData {
	const spoken = ([name]: readonly [string, unknown]) => /^(?:milestone|skill)\//.test(name);
	return {
		...place,
		committed,
		aliases: shownAliases(ids, shownNames({ order, milestones })).filter(spoken),
		retired: [...ids.retired].filter(spoken),
		milestones: markAside(
			milestones.map(({ id, title, address, outcomes }) => ({
				id,
				title,
				href: href(address),
				outcomes: outcomes.map(({ id: outcome, proof }) => ({ id: outcome, proof })),
			})),
			branchesOf(milestones, decisions),
			choices,
		),
		skills: skills.map(({ id, title, address, levels }) => ({
			id,
			title,
			href: href(address),
			levels: levels.map(({ name }) => name),
		})),
	};
}

const branchesOf = (
	milestones: Roadmap['milestones'],
	decisions: Roadmap['decisions'],
): Branches => ({
	milestones: milestones.map(({ id, option }) => ({ id, ...(option && { option: option.id }) })),
	decisions,
});

/** The old names of an item and of its outcomes. */
function aliasesOf(item: string, { aliases }: Ids): Pick<Kept, 'aliases'> {
	const own = [...aliases].filter(([, now]) => now === item || now.startsWith(`${item}#`));
	return own.length === 0 ? {} : { aliases: own };
}
