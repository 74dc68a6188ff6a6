import { entryOf } from '../../plan/entry.ts';
import type { Settings } from '../../plan/settings.ts';
import type { Names } from '../../plan/words/index.ts';
import { type RecordRoad, recordNames, recordRoadOf } from '../../progress/road.ts';
import type { Ids } from '../../roadmap/ids/ids.ts';
import type { Roadmap } from '../../roadmap/model.ts';
import type { Site } from '../../sharing/model.ts';
import { siteOf } from '../../sharing/site.ts';

/** What the pages that share a plan know of the road: plain data, sent to the page as one file. */
export interface SharingRoad extends RecordRoad {
	/** Seven characters for the words of everything that can be marked, by its name. */
	readonly hashes: Readonly<Record<string, string>>;
	readonly numbers: readonly (readonly [name: string, number: number])[];
	readonly aliases: readonly (readonly [old: string, now: string])[];
	/** The week that the road was written for: what counts where a plan says nothing. */
	readonly usual: Settings;
}

/**
 * Takes out of a roadmap what the pages that share a plan read.
 *
 * @param hashes of the words of everything that can be marked, by its name
 * @param usual the week that the road was written for
 */
export function sharingRoadOf(
	roadmap: Roadmap,
	ids: Pick<Ids, 'numbers' | 'aliases'>,
	hashes: Readonly<Record<string, string>>,
	usual: Settings,
): SharingRoad {
	return {
		...recordRoadOf(roadmap),
		hashes,
		numbers: [...ids.numbers],
		aliases: [...ids.aliases],
		usual,
	};
}

/** The numbers of the road, as links need them. */
export const siteOfRoad = ({ numbers, aliases }: SharingRoad): Site =>
	siteOf({ numbers: new Map(numbers), aliases: new Map(aliases) });

/** Names of everything that a link speaks of, as it calls them: `milestone/x`, `milestone/x#outcome`, `skill/y`. */
export function linkNames(road: RecordRoad): Names {
	const names = recordNames(road);
	return new Map(
		[...names].map(([name, named]) => [/^[^#]*\//.test(name) ? name : `milestone/${name}`, named]),
	);
}

/** The hash of the words of a thing as they are now; nothing when it cannot be marked. */
export const hashNow = ({ hashes }: SharingRoad, item: string): string | undefined =>
	entryOf(hashes, item);
