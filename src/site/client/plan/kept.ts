import { progressOf } from '../../../plan/from-content.ts';
import type { Day } from '../../../plan/days.ts';
import { countChanges, withProgress } from '../../../plan-view/kept.ts';
import type { Scene } from '../../../plan-view/scene.ts';
import { loadRecord } from '../record/load.ts';

/**
 * Lays what this browser keeps over the record of the site: now, and whenever that changes.
 *
 * @param base of the site, as `/repo/`
 * @param built the scene with what the site was built with
 * @param change is given how any scene becomes one that counts it
 * @throws Error when the record cannot be loaded
 */
export async function followKept(
	base: string,
	built: Scene,
	today: Day,
	change: (layOver: (scene: Scene) => Scene) => void,
): Promise<void> {
	const { read, store } = await loadRecord(base);
	const hear = () => {
		const progress = progressOf(read().progress);
		const kept = countChanges(built.progress, progress);
		change((scene) => withProgress(scene, progress, kept, today));
	};
	hear();
	store.onChange(hear);
}
