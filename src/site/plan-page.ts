import { type Scene, type Sources, findMends, firstScene } from '../plan-view/scene.ts';
import type { ProfileRest } from '../plan-view/write-profile.ts';
import type { Checked } from '../roadmap/check.ts';
import { profileSchema } from '../schemas/profile.ts';
import { currentContent } from './content.ts';
import { loadPlan } from './plan.ts';

/** What the page of the plan shows when it is built, and what it hands to its script. */
export interface PlanPage {
	readonly scene: Scene;
	/** Text of a JSON script: `Sources`. */
	readonly json: string;
}

export async function loadPlanPage(): Promise<PlanPage> {
	const { outline, settings, progress } = await loadPlan();
	const content = await currentContent(process.cwd());
	const today = content.progress.updated;
	const sources: Sources = { outline, settings, progress, rest: restOf(content) };
	return { scene: findMends(firstScene(sources, today, false), today), json: writeJson(sources) };
}

/**
 * What a profile says beside the settings of the plan. What it hides shows on no public page, so
 * there it is not in the file to copy either.
 */
function restOf({ profile, audience: readers }: Checked): ProfileRest {
	const { name, audience, keep, hide, pauses } = profile;
	const usual = profileSchema.parse({});
	const said = pauses.flatMap(({ why, visibility }) =>
		why === undefined || visibility === 'mentor' ? [] : [[why, visibility] as const],
	);
	return {
		...(name === undefined ? {} : { name }),
		...(audience === usual.audience ? {} : { audience }),
		...(keep.length === usual.keep.length ? {} : { keep }),
		hide: (readers === 'public' ? [] : hide).map(({ item, why, visibility }) =>
			visibility === 'public' ? { item, why } : { item, why, visibility },
		),
		pauseReaders: Object.fromEntries(said),
	};
}

/** JSON that no text in it can end early. */
const writeJson = (sources: Sources): string => JSON.stringify(sources).replaceAll('<', '\\u003c');
