import { type DecisionData, type MilestoneData, dataOf } from './data.ts';
import type { Milestone, Decision, Quarter, Theme, Year } from '../model.ts';
import type { Draft } from '../pages/draft.ts';
import { makeQuarter } from '../quarter.ts';
import type { Nodes } from './nodes.ts';
import type { Open } from './open.ts';
import { byId, byRoad } from './order.ts';

/** Puts milestones and decisions into their themes, years and quarters. */
export function linkTime(nodes: Nodes, draft: Draft): void {
	const themes = new Map<string, Open<Theme>>();
	for (const year of nodes.years.values()) {
		for (const theme of year.themes as Open<Theme>[])
			themes.set(theme.id, Object.assign(theme, { year }));
	}
	for (const milestone of nodes.milestones.values()) {
		const { theme, quarter } = dataOf<MilestoneData>('milestone', milestone.id, draft);
		milestone.start = settle(milestone, themes.get(theme), quarter);
	}
	for (const decision of nodes.decisions.values()) {
		const { theme, quarter } = dataOf<DecisionData>('decision', decision.id, draft);
		decision.by = settle(decision, themes.get(theme), quarter);
	}
	for (const theme of themes.values()) fill(theme, nodes);
	for (const year of nodes.years.values()) fillYear(year);
}

function settle(
	item: Open<Milestone> | Open<Decision>,
	theme: Theme | undefined,
	quarter: number,
): Quarter {
	if (theme === undefined) throw new Error(`an unknown theme was not refused: ${item.id}`);
	item.theme = theme;
	item.year = theme.year;
	return makeQuarter(theme.year.number, quarter);
}

function fill(theme: Open<Theme>, nodes: Nodes): void {
	theme.milestones = [...nodes.milestones.values()]
		.filter((milestone) => milestone.theme === theme)
		.sort(byRoad);
	theme.decisions = [...nodes.decisions.values()]
		.filter((decision) => decision.theme === theme)
		.sort((a, b) => a.by.index - b.by.index || byId(a, b));
}

function fillYear(year: Open<Year>): void {
	year.milestones = year.themes.flatMap((theme) => theme.milestones).sort(byRoad);
	year.decisions = year.themes
		.flatMap((theme) => theme.decisions)
		.sort((a, b) => a.by.index - b.by.index || byId(a, b));
}
