import { type RoadRecord, presentDay } from '../../../plan-view/record/record.ts';
import { type Shelf, openShelf } from '../store/shelf.ts';
import { openHere } from '../store/here.ts';
import type { Store } from '../store/model.ts';
import { localToday } from '../today.ts';

/** The record of this site with what this browser keeps laid over it. */
export interface LiveRecord {
	/** As it stands now; the present is today. */
	read(): RoadRecord;
	readonly shelf: Shelf;
	readonly store: Store;
}

/**
 * Loads the record that the site was built with.
 *
 * @param base of the site, as `/repo/`
 * @throws Error when it cannot be loaded
 */
export async function loadRecord(base: string): Promise<LiveRecord> {
	const answer = await fetch(`${base.replace(/\/$/, '')}/record.json`);
	if (!answer.ok) throw new Error(`record.json: ${answer.status}`);
	const record = (await answer.json()) as RoadRecord;
	const { place, progress } = record;
	const store = openHere(place, progress, new Map(place.aliases));
	return {
		read: () => ({
			...record,
			progress: store.state(),
			day: presentDay(localToday(), record),
		}),
		shelf: openShelf(() => localStorage, place.site, place.base),
		store,
	};
}
