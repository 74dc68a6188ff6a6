import { entryOf } from '../plan/entry.ts';
import { count } from '../plan/words/phrase.ts';
import type { ProgressData } from '../schemas/progress.ts';
import { type Counted, type Place, placeOf } from './totals.ts';
import { tellState } from './words/changes.ts';
import { tellProgress } from './words/keeping.ts';

/** Milestones of one state. */
interface StateGroup<T> {
	readonly state: Place;
	/** `Under way` */
	readonly title: string;
	/** What stands for the list while it is folded: `29 milestones`. Only a long list of what is not begun is. */
	readonly folded?: string;
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
	'aside',
] as const satisfies readonly Place[];

const asideTitle = 'Of options not chosen';

/** Milestones that are listed at once, begun or not. */
const long = 6;

/** Sorts milestones by how far they are. States that no milestone has are left out. */
export function groupByState<T extends Counted>(
	milestones: readonly T[],
	{ milestones: progress }: Pick<ProgressData, 'milestones'>,
): StateGroup<T>[] {
	const groups = Map.groupBy(milestones, (milestone) =>
		placeOf(milestone, { milestones: progress }),
	);
	return order.flatMap((state) => {
		const words = tellState(state === 'aside' ? 'planned' : state);
		const items = groups.get(state)?.map((item) => {
			const told = tellProgress(item.outcomes, entryOf(progress, item.id));
			return { item, note: told === words ? undefined : told };
		});
		if (!items) return [];
		const title = state === 'aside' ? asideTitle : words.charAt(0).toUpperCase() + words.slice(1);
		const folded =
			state === 'planned' && items.length > long ? count(items.length, 'milestone') : undefined;
		return [{ state, title, ...(folded !== undefined && { folded }), items }];
	});
}
