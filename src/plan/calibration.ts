import type { Calibration } from './model.ts';
import { likely } from './place.ts';
import type { Scope } from './scope.ts';

/** Hours spent against hours estimated, over the finished milestones that say what they took. */
export function calibrate(scope: Scope): Calibration | undefined {
	const finished = scope.items.flatMap(({ milestone, progress: { state, spent } }) => {
		const estimated = milestone.own[likely] + milestone.job[likely];
		return state === 'done' && spent !== undefined && estimated > 0
			? [{ spent: spent.own + spent.job, estimated }]
			: [];
	});
	if (finished.length === 0) return undefined;
	const spent = finished.reduce((sum, item) => sum + item.spent, 0);
	const estimated = finished.reduce((sum, item) => sum + item.estimated, 0);
	return { milestones: finished.length, spent, estimated, ratio: spent / estimated };
}
