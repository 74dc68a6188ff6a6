import type { Content } from '../../../plan-view/markup.ts';
import { makePainter } from '../plan/painter.ts';

/** Paints the parts of a page by their ids. */
export function paintersOf(
	root: HTMLElement,
	base: string,
): (id: string, contents: readonly Content[]) => void {
	const painters = new Map(
		[...root.querySelectorAll('[data-part]')].map((place) => [
			place.getAttribute('data-part'),
			makePainter(place, base),
		]),
	);
	return (id, contents) => painters.get(id)?.(contents);
}
