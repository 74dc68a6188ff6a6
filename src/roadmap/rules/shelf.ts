import type { Place } from '../files/text.ts';

/**
 * The first of some places that lies on the shelf of the fork. A fault with two ends is told
 * there, because its author edits no file of the handbook.
 */
export function placeInMine(...places: readonly (Place | undefined)[]): Place | undefined {
	return places.find((place) => place?.file.startsWith('mine/'));
}
