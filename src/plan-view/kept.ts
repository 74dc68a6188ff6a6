import type { Day } from '../plan/days.ts';
import { plan } from '../plan/plan.ts';
import type { Progress } from '../plan/progress.ts';
import type { Settings } from '../plan/settings.ts';
import type { Scene } from './scene.ts';

/**
 * The scene with another record: this plan and the one that it is held against are made again.
 *
 * @param kept how many of its changes stand in this browser and nowhere else
 */
export function withProgress(
	scene: Scene,
	progress: Progress,
	kept: number,
	today: Day | undefined,
): Scene {
	const { outline, current, other } = scene;
	const planWith = (settings: Settings) => plan(outline, settings, progress, today);
	const made = planWith(current);
	return { ...scene, progress, kept, made, other: { ...other, made: planWith(other.settings) } };
}

/** How many milestones and skills stand otherwise in one record than in another, as far as a plan asks. */
export const countChanges = (a: Progress, b: Progress): number =>
	countOther(a.milestones, b.milestones) + countOther(a.skills, b.skills);

function countOther<T>(a: Readonly<Record<string, T>>, b: Readonly<Record<string, T>>): number {
	const [one, two] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
	const ids = [...new Set([...one.keys(), ...two.keys()])];
	return ids.filter((id) => JSON.stringify(one.get(id)) !== JSON.stringify(two.get(id))).length;
}
