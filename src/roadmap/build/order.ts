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
	return byPlace(placeOf(a), placeOf(b));
}

/** Where a milestone stands on the road. */
export interface Place {
	readonly id: string;
	/** Quarters from the start of the road. */
	readonly quarter: number;
	/** The place of its theme in the year, from 0. */
	readonly theme: number;
}

/** By quarter, theme, id: the one order of milestones, for the pages and for the plan, which may move them. */
export function byPlace(a: Place, b: Place): number {
	return a.quarter - b.quarter || a.theme - b.theme || byId(a, b);
}

const placeOf = (milestone: Milestone): Place => ({
	id: milestone.id,
	quarter: milestone.start.index,
	theme: placeOfTheme(milestone),
});

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

/** The place of its theme in its year, from 0. */
export function placeOfTheme({ theme, year }: Pick<Milestone, 'theme' | 'year'>): number {
	return year.themes.findIndex(({ id }) => id === theme.id);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
