import type { Own } from '../../../plan-view/sharing/choose.ts';
import { openStore } from '../store/store.ts';
import type { SharePage } from './page.ts';
import { localToday } from '../today.ts';

/** What the person has: the files of the site, and over them what this browser keeps. */
export interface Kept {
	/** Whether this browser keeps anything. */
	isKept(): boolean;
	own(): Own;
}

/** Reads it, and writes nothing. */
export function readOwn({ own, place, road }: SharePage): Kept {
	const store = openStore({
		storage: () => readOnly(localStorage),
		...place,
		aliases: new Map(road.aliases),
		committed: own.progress,
		now: localToday,
	});
	return {
		isKept: () => store.drafted().length > 0,
		own: () => ({ settings: own.settings, progress: store.state() }),
	};
}

/** A storage that is read and never written. */
const readOnly = (storage: Storage): Storage => ({
	get length() {
		return storage.length;
	},
	key: (index) => storage.key(index),
	getItem: (key) => storage.getItem(key),
	setItem: () => {},
	removeItem: () => {},
	clear: () => {},
});
