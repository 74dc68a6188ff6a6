import packageJson from '../../package.json' with { type: 'json' };
import { settingsOf } from '../plan/from-content.ts';
import type { Own } from '../plan-view/sharing/choose.ts';
import { findUnshown } from '../plan-view/sharing/missing.ts';
import { type SharingRoad, sharingRoadOf } from '../plan-view/sharing/road.ts';
import { hashOf } from '../roadmap/item-hash.ts';
import { isFor } from '../roadmap/audience.ts';
import type { Checked } from '../roadmap/check.ts';
import type { Ids } from '../roadmap/ids/ids.ts';
import type { Roadmap } from '../roadmap/model.ts';
import { profileSchema } from '../schemas/profile.ts';
import { currentContent } from './content.ts';
import { readDeployment } from './deployment.ts';
import { type Place, readPlace, shownAliases, shownNames } from './place.ts';
import { loadRoadmap } from './roadmap.ts';

/** What the pages that share a plan load: the road, and what this site says of its owner. */
export interface SharingData {
	readonly road: SharingRoad;
	/** Where browsers keep the progress of this site. */
	readonly place: Place;
	/** What the files of this site say, as far as its readers may see it. */
	readonly own: Own & { readonly name?: string | undefined };
	/** The days of the answers that are committed, as far as readers of this site may see them; one that has several stands there as often. */
	readonly answered: readonly string[];
	/** `owner/name` of the repository in which an answer can become an issue; nothing when this is no one’s plan. */
	readonly repository?: string | undefined;
}

/** Loads it for the readers of this build. What its owner may send is what a mentor may know: nothing private is in it. */
export async function loadSharing(): Promise<SharingData> {
	const roadmap = await loadRoadmap();
	const checked = await currentContent(process.cwd());
	const { profile, progress } = checked;
	const shown = shownNames(roadmap);
	return {
		road: sharingRoadOf(roadmap, shownIds(checked.ids, shown), {
			...findUnshown(checked.ids, checked.ownMarks, shown),
			hashes: hashesOf(roadmap),
			usual: settingsOf(profileSchema.parse({}), roadmap.home),
			root: checked.root,
			secret: [...checked.secretToMentors],
		}),
		place: readPlace(),
		own: ownOf(checked, roadmap.home),
		answered: checked.feedback.map(({ date }) => date),
		...(isSomeones({ profile, progress }) ? { repository: readRepository() } : {}),
	};
}

/**
 * What the files say, as the readers of this site may see it. What of it may go to a mentor is chosen
 * on the page, where a browser lays its own record over it; but reasons of pauses have lost their visibility there.
 */
export function ownOf(
	{ profile, progress }: Pick<Checked, 'profile' | 'progress'>,
	home: Parameters<typeof settingsOf>[1],
): SharingData['own'] {
	const pauses = profile.pauses.map(({ why, ...pause }) =>
		why !== undefined && isFor(pause.visibility, 'mentor') ? { ...pause, why } : pause,
	);
	return {
		settings: settingsOf({ ...profile, pauses }, home),
		progress,
		...(profile.name === undefined ? {} : { name: profile.name }),
	};
}

/** `owner/name` of the repository that this build comes from. */
function readRepository(): string | undefined {
	const { editRoot = '' } = readDeployment(process.env, packageJson.repository);
	return /^https:\/\/github\.com\/([^/]+\/[^/]+)\/edit\//.exec(editRoot)?.[1];
}

/** Whether the site shows the plan of a person, and not the handbook alone. */
const isSomeones = ({ profile, progress }: Pick<Checked, 'profile' | 'progress'>): boolean =>
	profile.name !== undefined ||
	profile.start !== undefined ||
	Object.keys(progress.milestones).length > 0;

/** The ids that readers of this build may know: those of pages that are shown. */
function shownIds(ids: Ids, shown: ReadonlySet<string>): Pick<Ids, 'numbers' | 'aliases'> {
	const { numbers, aliases } = ids;
	const isShown = (name: string) => shown.has(aliases.get(name) ?? name);
	return {
		numbers: new Map([...numbers].filter(([name]) => isShown(name))),
		aliases: new Map(shownAliases(ids, shown)),
	};
}

/** Hashes of everything that can be marked, by name. */
export const hashesOf = ({
	milestones,
	skills,
	decisions,
	options,
}: Roadmap): Record<string, string> =>
	Object.fromEntries([
		...milestones.flatMap((milestone) => [
			[`milestone/${milestone.id}`, hashOf(milestone)],
			...milestone.outcomes.map((outcome) => [
				`milestone/${milestone.id}#${outcome.id}`,
				hashOf({ text: outcome.text }),
			]),
		]),
		...skills.map((skill) => [`skill/${skill.id}`, hashOf(skill)]),
		...decisions.map((decision) => [`decision/${decision.id}`, hashOf(decision)]),
		...options.map((option) => [`option/${option.id}`, hashOf(option)]),
	]);
