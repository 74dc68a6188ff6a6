import { progressOf } from '../../plan/from-content.ts';
import { plan as makePlan } from '../../plan/plan.ts';
import type { Settings } from '../../plan/settings.ts';
import { recordNames } from '../../progress/road.ts';
import { freeze } from '../../progress/snapshot.ts';
import type { ProgressData } from '../../schemas/progress.ts';
import { compare } from '../comparison/compare.ts';
import { reviewSide } from '../comparison/reviews.ts';
import { toComparison } from '../comparison/view.ts';
import type { Content } from '../markup.ts';
import type { Own } from './choose.ts';
import type { SharingRoad } from './road.ts';
import type { Seen } from './standing.ts';

/** The plan of a link and the reader’s own, only where they differ. */
export function buildBeside({ shared, today }: Seen, mine: Own, road: SharingRoad): Content[] {
	const names = recordNames(road);
	const side = (name: string, settings: Omit<Settings, 'start'>, progress: ProgressData) => {
		const full: Settings = { start: undefined, ...settings };
		const made = makePlan(road.outline, full, progressOf(progress), today);
		return reviewSide(name, freeze(today, made, progress, copy(full.choices)), road, names);
	};
	return toComparison(
		compare(
			side('In the link', shared.settings, shared.progress),
			side('Yours', mine.settings, mine.progress),
		),
	);
}

const copy = (choices: Settings['choices']): Record<string, string[]> =>
	Object.fromEntries(Object.entries(choices).map(([id, options]) => [id, [...options]]));
