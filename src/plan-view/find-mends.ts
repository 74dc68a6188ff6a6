import type { Day } from '../plan/days.ts';
import { findOverloads } from '../plan/mends.ts';
import type { Scene } from './scene.ts';

/**
 * The scene with every over-full quarter and the mends that fit its plan. Each mend is tried by
 * planning again, so this takes longer than a plan.
 */
export function findMends(scene: Scene, today: Day | undefined): Scene {
	const { outline, current, progress, made } = scene;
	return { ...scene, overloads: findOverloads(outline, current, progress, made, today) };
}
