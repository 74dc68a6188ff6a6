import type { Day } from '../plan/days.ts';
import { settingsOf } from '../plan/from-content.ts';
import type { RoadRecord } from '../plan-view/record/record.ts';
import { recordRoadOf } from '../progress/road.ts';
import type { Ids } from '../roadmap/ids/ids.ts';
import type { Roadmap } from '../roadmap/model.ts';
import { currentContent } from './content.ts';
import { siteIdOf } from './deployment.ts';
import { readRevision } from './revision.ts';
import { loadRoadmap } from './roadmap.ts';

/** The record of this build, as far as its readers may see it. */
export async function loadRecord(): Promise<RoadRecord> {
	const roadmap = await loadRoadmap();
	const { profile, progress, reviews, ids } = await currentContent(process.cwd());
	return {
		place: placeOf(ids, roadmap),
		...(roadmap.milestones.length === 0 ? {} : { milestonesPage: '/milestones/' }),
		progressPage: '/progress/',
		road: recordRoadOf(roadmap),
		settings: settingsOf(profile, roadmap.home),
		progress,
		reviews,
		day: progress.updated ?? (await dayOfSources()),
		...(roadmap.name === undefined ? {} : { name: roadmap.name }),
	};
}

/** Old names count only where they lead to something that this road shows. */
function placeOf({ aliases, retired }: Ids, { milestones, skills }: Roadmap): RoadRecord['place'] {
	const { SITE: site, BASE_URL: base } = import.meta.env;
	const shown = new Set([...milestones, ...skills].map(({ kind, id }) => `${kind}/${id}`));
	const isShown = (name: string) => shown.has(name.split('#', 1)[0] ?? '');
	return {
		site: siteIdOf({ site, base }),
		base: base.replace(/(.)\/$/, '$1'),
		aliases: [...aliases].filter(([, now]) => isShown(now)),
		retired: [...retired].filter(([, { instead = '' }]) => isShown(instead)),
	};
}

/** The same sources are the same day, whenever they are built. */
async function dayOfSources(): Promise<Day> {
	const seconds = await readRevision(process.cwd(), process.env);
	return new Date(seconds * 1000).toISOString().slice(0, 10);
}
