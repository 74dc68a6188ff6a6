import { progressOf, settingsOf } from '../plan/from-content.ts';
import type { Day } from '../plan/days.ts';
import type { Plan } from '../plan/model.ts';
import { type Outline, outlineOf } from '../plan/outline.ts';
import { plan } from '../plan/plan.ts';
import type { Progress } from '../plan/progress.ts';
import type { Settings } from '../plan/settings.ts';
import type { Checked } from '../roadmap/check.ts';
import type { Roadmap } from '../roadmap/model.ts';
import { currentContent } from './content.ts';
import { loadRoadmap } from './roadmap.ts';

/** The plan that this build shows, and what it was made of. */
export interface LoadedPlan {
	readonly outline: Outline;
	readonly settings: Settings;
	readonly progress: Progress;
	readonly plan: Plan;
}

/**
 * Plans the road of this build with what the profile and the progress say. It is as old as the
 * progress: the day of its last change is today, and without one nothing is past. So the same files
 * make the same plan on every day.
 */
export async function loadPlan(): Promise<LoadedPlan> {
	const roadmap = await loadRoadmap();
	const content = await currentContent(process.cwd());
	return planOf(roadmap, content, content.progress.updated);
}

/** Plans a road with what a profile and a record say, as it stands on a day. */
export function planOf(
	roadmap: Roadmap,
	{ profile, progress: data }: Pick<Checked, 'profile' | 'progress'>,
	today: Day | undefined,
): LoadedPlan {
	const outline = outlineOf(roadmap);
	const settings = settingsOf(profile, roadmap.home);
	const progress = progressOf(data);
	return { outline, settings, progress, plan: plan(outline, settings, progress, today) };
}
