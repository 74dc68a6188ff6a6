import { type Scene, type Sources, findMends, firstScene } from '../plan-view/scene.ts';
import type { ProfileRest } from '../plan-view/write-profile.ts';
import { type ProfileData, profileSchema } from '../schemas/profile.ts';
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
	const { profile, progress: data } = await currentContent(process.cwd());
	const sources: Sources = { outline, settings, progress, rest: restOf(profile) };
	return {
		scene: findMends(firstScene(sources, data.updated, false), data.updated),
		json: writeJson(sources),
	};
}

/** What a public page may tell of a profile: what it hides, and why, is for its owner and their mentor. */
function restOf({ name, audience, keep, hide }: ProfileData): ProfileRest {
	const usual = profileSchema.parse({});
	const tells = audience !== 'public';
	return {
		...(name === undefined ? {} : { name }),
		...(audience === usual.audience ? {} : { audience }),
		...(keep.length === usual.keep.length ? {} : { keep }),
		hide: tells ? hide : [],
		hidesMore: !tells && hide.length > 0,
	};
}

/** JSON that no text in it can end early. */
const writeJson = (sources: Sources): string => JSON.stringify(sources).replaceAll('<', '\\u003c');
