import { type Scene, type Sources, findMends, firstScene } from '../plan-view/scene.ts';
import { currentContent } from './content.ts';
import { loadPlan } from './plan.ts';
import { restOf } from './profile-rest.ts';

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

/** JSON that no text in it can end early. */
const writeJson = (sources: Sources): string => JSON.stringify(sources).replaceAll('<', '\\u003c');
