import type { Day } from '../plan/days.ts';
import { settingsOf } from '../plan/from-content.ts';
import { entryOf } from '../plan/entry.ts';
import { type RoadRecord, presentDay } from '../plan-view/record/record.ts';
import { isChanged } from '../plan-view/sharing/marking.ts';
import { heardOf } from '../progress/heard.ts';
import { recordRoadOf } from '../progress/road.ts';
import { currentContent } from './content.ts';
import { readPlace, shownAliases, shownNames } from './place.ts';
import { readRevision } from './revision.ts';
import { loadRoadmap } from './roadmap.ts';
import { hashesOf } from './sharing.ts';

/** The record of this build, as far as its readers may see it. */
export async function loadRecord(): Promise<RoadRecord> {
	const roadmap = await loadRoadmap();
	const { profile, progress, reviews, feedback, ids } = await currentContent(process.cwd());
	const hashes = hashesOf(roadmap);
	const heard = heardOf(feedback, ({ item, hash }) => isChanged(hash, entryOf(hashes, item)));
	return {
		place: { ...readPlace(), aliases: shownAliases(ids, shownNames(roadmap)) },
		...(roadmap.milestones.length === 0 ? {} : { milestonesPage: '/milestones/' }),
		progressPage: '/progress/',
		...(roadmap.templates.length === 0 ? {} : { templatesPage: '/templates/' }),
		road: recordRoadOf(roadmap, (name) => progress.asks.some(({ about }) => about === name)),
		settings: settingsOf(profile, roadmap.home),
		progress,
		reviews,
		heard,
		day: presentDay(progress.updated ?? (await dayOfSources()), { reviews, heard }),
		...(roadmap.name === undefined ? {} : { name: roadmap.name }),
	};
}

/** The same sources are the same day, whenever they are built. */
async function dayOfSources(): Promise<Day> {
	const seconds = await readRevision(process.cwd(), process.env);
	return new Date(seconds * 1000).toISOString().slice(0, 10);
}
