import { entryOf } from '../plan/entry.ts';
import type { ProgressData } from '../schemas/progress.ts';
import { type ShownState, shownState } from './proof.ts';
import type { Counted } from './totals.ts';
import { tellState } from './words/changes.ts';
import { tellProgress } from './words/keeping.ts';

/** Milestones of one state. */
export interface StateGroup<T> {
	readonly state: ShownState;
	/** `Under way` */
	readonly title: string;
	/** In the order of the road; a note where there is more to say than the title does. */
	readonly items: readonly { readonly item: T; readonly note: string | undefined }[];
}

/** States in the order in which one wants to know of them. */
const order = [
	'doing',
	'blocked',
	'claimed',
	'planned',
	'done',
	'dropped',
] as const satisfies readonly ShownState[];

/** Sorts milestones by how far they are. States that no milestone has are left out. */
export function groupByState<T extends Counted>(
	milestones: readonly T[],
	{ milestones: progress }: Pick<ProgressData, 'milestones'>,
): StateGroup<T>[] {
	const groups = Map.groupBy(milestones, ({ id, outcomes }) =>
		shownState(outcomes, entryOf(progress, id)),
	);
	return order.flatMap((state) => {
		const words = tellState(state);
		const items = groups.get(state)?.map((item) => {
			const told = tellProgress(item.outcomes, entryOf(progress, item.id));
			return { item, note: told === words ? undefined : told };
		});
		return items ? [{ state, title: words.charAt(0).toUpperCase() + words.slice(1), items }] : [];
	});
}
