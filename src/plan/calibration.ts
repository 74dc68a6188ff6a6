import { type Kind, kinds } from './ledger.ts';
import type { Calibration, KindCalibration } from './model.ts';
import { likely } from './place.ts';
import type { Scope } from './scope.ts';

/** Hours spent against hours estimated, of own time and on the job, over the finished milestones that say what they took. */
export function calibrate(scope: Scope): Calibration | undefined {
	const [own, job] = kinds.map((kind) => calibrateKind(scope, kind));
	const both = [own, job].filter((kind) => kind !== undefined);
	if (both.length === 0) return undefined;
	const spent = both.reduce((sum, kind) => sum + kind.spent, 0);
	const estimated = both.reduce((sum, kind) => sum + kind.estimated, 0);
	return {
		milestones: new Set(both.flatMap(({ ids }) => ids)).size,
		spent,
		estimated,
		ratio: spent / estimated,
		...(own && { own }),
		...(job && { job }),
	};
}

/** Nothing spent is nothing written down: it says nothing of the estimate. */
function calibrateKind({ items }: Scope, kind: Kind): KindCalibration | undefined {
	const counted = items.flatMap(({ milestone, progress: { state, spent } }) => {
		const [took, estimated] = [spent?.[kind] ?? 0, milestone[kind][likely]];
		return state === 'done' && took > 0 && estimated > 0
			? [{ id: milestone.id, spent: took, estimated }]
			: [];
	});
	if (counted.length === 0) return undefined;
	const spent = counted.reduce((sum, one) => sum + one.spent, 0);
	const estimated = counted.reduce((sum, one) => sum + one.estimated, 0);
	return { ids: counted.map(({ id }) => id), spent, estimated, ratio: spent / estimated };
}
