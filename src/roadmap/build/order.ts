import type { Milestone, Roadmap, RoadmapPage, Year } from '../model.ts';

/** By the number that the author gave, then by id. */
export function bySequence(
	a: { order: number; id: string },
	b: { order: number; id: string },
): number {
	return a.order - b.order || byId(a, b);
}

/** By title, as a reader looks it up, then by id. */
export function byTitle(
	a: { title: string; id: string },
	b: { title: string; id: string },
): number {
	return compare(a.title.toLowerCase(), b.title.toLowerCase()) || byId(a, b);
}

/** By year, quarter, theme, id. */
export function byRoad(a: Milestone, b: Milestone): number {
	return a.start.index - b.start.index || placeOfTheme(a) - placeOfTheme(b) || byId(a, b);
}

/** By id, letter by letter: the same in every language. */
export function byId(a: { id: string }, b: { id: string }): number {
	return compare(a.id, b.id);
}

/** Every page in the order of the road: what “previous” and “next” follow. */
export function inOrder(
	road: Pick<Roadmap, 'home' | 'years' | 'areas' | 'guides' | 'templates' | 'pages'>,
): RoadmapPage[] {
	return [
		road.home,
		...road.years.flatMap(pagesOfYear),
		...road.areas.flatMap((area) => [area, ...area.skills]),
		...road.guides,
		...road.templates,
		...road.pages.filter((page) => page.id !== '404'),
	];
}

function pagesOfYear(year: Year): RoadmapPage[] {
	return [
		year,
		...year.decisions.flatMap((decision) => [decision, ...decision.options]),
		...year.milestones,
	];
}

function placeOfTheme({ theme, year }: Milestone): number {
	return year.themes.findIndex(({ id }) => id === theme.id);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
