import type { Shelf } from './shelf.ts';

/** The event by which stores of one page hear of each other. */
const changed = 'handbook:changed';

/**
 * Hears of changes: of this store, of others on the page, and of other windows.
 *
 * @param events where they are told, such as `window`; without it a store hears itself alone
 * @param forget drops what was read before
 */
export function openEar(
	events: Pick<EventTarget, 'addEventListener' | 'dispatchEvent'> | undefined,
	shelf: Pick<Shelf, 'owns'>,
	forget: () => void,
): { tell(): void; onChange(listener: () => void): void } {
	const listeners = new Set<() => void>();
	const hear = (): void => {
		forget();
		for (const listener of listeners) listener();
	};
	events?.addEventListener(changed, hear);
	events?.addEventListener('storage', (event) => {
		if (shelf.owns((event as StorageEvent).key)) hear();
	});
	// A page that comes back from a visit elsewhere has not heard what happened meanwhile.
	events?.addEventListener('pageshow', (event) => {
		if ((event as PageTransitionEvent).persisted) hear();
	});
	return {
		/** Other stores of the same page hear of a change as well; browsers tell other windows alone. */
		tell: () => void (events ? events.dispatchEvent(new Event(changed)) : hear()),
		onChange: (listener) => void listeners.add(listener),
	};
}
