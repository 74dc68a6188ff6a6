import { entryOf } from '../../plan/entry.ts';
import type { Settings } from '../../plan/settings.ts';
import type { Names } from '../../plan/words/index.ts';
import type { MayKnow } from '../../progress/audience.ts';
import { type RecordRoad, recordNames, recordRoadOf } from '../../progress/road.ts';
import { type Ids, pageOf } from '../../roadmap/ids/ids.ts';
import type { Roadmap } from '../../roadmap/model.ts';
import type { SharedSettings, Site } from '../../sharing/model.ts';
import { siteOf } from '../../sharing/site.ts';
import type { Unshown } from './missing.ts';

/** What the pages that share a plan know of the road: plain data, sent to the page as one file. */
export interface SharingRoad extends RecordRoad, Unshown {
	/** Seven characters for the words of everything that can be marked, by its name. */
	readonly hashes: Readonly<Record<string, string>>;
	readonly numbers: readonly (readonly [name: string, number: number])[];
	readonly aliases: readonly (readonly [old: string, now: string])[];
	/** Stands for the handbook, of whose numbers some may be left out here: `rootMark` of all. */
	readonly root: number;
	/** Names of pages on this road that mentors may not know of, `kind/id`: a link says nothing of them. */
	readonly secret: readonly string[];
	/** The week that the road was written for: what counts where a plan says nothing. */
	readonly usual: Settings;
}

/**
 * Takes out of a roadmap what the pages that share a plan read.
 *
 * @param ids of what is shown
 * @param rest what the roadmap does not say
 */
export const sharingRoadOf = (
	roadmap: Roadmap,
	ids: Pick<Ids, 'numbers' | 'aliases'>,
	rest: Omit<SharingRoad, keyof RecordRoad | 'numbers' | 'aliases'>,
): SharingRoad => ({
	...recordRoadOf(roadmap, () => true),
	numbers: [...ids.numbers],
	aliases: [...ids.aliases],
	...rest,
});

/** Whether mentors may know of a thing, by its name. */
export function mentorsMayKnow({ secret }: Pick<SharingRoad, 'secret'>): MayKnow {
	const names = new Set(secret);
	return (name) => !names.has(pageOf(name));
}

/** The numbers of the road, as links need them. */
export const siteOfRoad = ({ numbers, aliases, root, unshown }: SharingRoad): Site =>
	siteOf(
		{ numbers: new Map(numbers), aliases: new Map(aliases) },
		root,
		new Map(unshown.map(([number, crc, length]) => [number, { crc, length }])),
	);

/** Names of everything that a link speaks of, as it calls them: `milestone/x`, `milestone/x#outcome`, `skill/y`. */
export function linkNames(road: RecordRoad): Names {
	const names = recordNames(road);
	return new Map(
		[...names].map(([name, named]) => [/^[^#]*\//.test(name) ? name : `milestone/${name}`, named]),
	);
}

/** Whether a week is no one’s own, but the one that the road was written for. */
export const isUsualWeek = (
	{ start, hours, parallel, pauses, choices }: SharedSettings,
	{ usual }: Pick<SharingRoad, 'usual'>,
): boolean =>
	start === undefined &&
	pauses.length === 0 &&
	Object.keys(choices).length === 0 &&
	hours.own === usual.hours.own &&
	hours.job === usual.hours.job &&
	parallel === usual.parallel;

/** The hash of the words of a thing as they are now; nothing when it cannot be marked. */
export const hashNow = ({ hashes }: SharingRoad, item: string): string | undefined =>
	entryOf(hashes, item);
