import type { Day } from '../plan/days.ts';
import type { Outline } from '../plan/outline.ts';
import { findMends } from '../plan-view/find-mends.ts';
import { type Scene, type Sources, firstScene } from '../plan-view/scene.ts';
import { shelfRoot, version } from './client/store/root.ts';
import { currentContent } from './content.ts';
import { readPlace } from './place.ts';
import { loadPlan } from './plan.ts';
import { restOf } from './profile-rest.ts';

/** What the page of the plan shows when it is built, and what it hands to its script. */
export interface PlanPage {
	readonly scene: Scene;
	/** The day of the last change of the record, which counts as today. */
	readonly day: Day | undefined;
	/** Text of a JSON script: `Sources`. */
	readonly json: string;
	/** What the keys begin with under which a browser keeps something of this site. */
	readonly kept: string;
}

/** Plans with the profile and the progress that the readers of this build may see, as of the day of the record. */
export async function loadPlanPage(): Promise<PlanPage> {
	const { outline, settings, progress } = await loadPlan();
	const content = await currentContent(process.cwd());
	const today = content.progress.updated;
	const sources: Sources = {
		outline: slim(outline),
		settings,
		progress,
		rest: restOf(content),
	};
	const { site, base } = readPlace();
	return {
		scene: findMends(firstScene(sources, today, false), today),
		day: today,
		json: writeJson(sources),
		kept: `${shelfRoot(site, base)}${version}:`,
	};
}

/** No plan asks for the ids of outcomes or the names of years, and every reader of the page would load them. */
const slim = (outline: Outline): Outline => ({
	...outline,
	milestones: outline.milestones.map((milestone) => ({ ...milestone, outcomes: [] })),
	years: outline.years.map(({ id }) => ({ id, title: '' })),
});

/** JSON that no text in it can end early. */
const writeJson = (sources: Sources): string => JSON.stringify(sources).replaceAll('<', '\\u003c');
