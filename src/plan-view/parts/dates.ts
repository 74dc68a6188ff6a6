import type { TwinText } from '../../diagrams/diagram.ts';
import { beginDay, endDay } from '../../plan/dates.ts';
import type { Day } from '../../plan/days.ts';
import { entryOf } from '../../plan/entry.ts';
import type { Plan, PlannedMilestone } from '../../plan/model.ts';
import { tellDay, tellEnd, tellQuarter } from '../../plan/words/index.ts';
import { count } from '../../plan/words/phrase.ts';
import { toTable } from '../figure.ts';
import { type Content, el } from '../markup.ts';
import type { Scene } from '../scene.ts';

const columns = ['Milestone', 'Begins', 'Ends', 'Low', 'High', 'Slack', 'State', 'Waits for'];

/** How far a milestone is, in words. */
export const states = {
	planned: 'planned',
	doing: 'under way',
	blocked: 'blocked',
	done: 'done',
	dropped: 'dropped',
} as const;

/** Every milestone with all its dates and what it waits for, behind a line that opens. */
export function datesTable(scene: Scene): Content {
	const rows = scene.made.milestones.map((milestone) => toRow(milestone, scene));
	return el(
		'details',
		{ class: 'plan-more', 'data-key': 'dates' },
		el('summary', {}, 'All dates, and what each milestone waits for'),
		el('div', { class: 'plan-table' }, toTable(columns, rows, 'All dates of all milestones')),
	);
}

function toRow(milestone: PlannedMilestone, scene: Scene): (readonly TwinText[])[] {
	const { id, title, address, state, range, slack, never } = milestone;
	const { start } = scene.made;
	const words = (text: string | undefined): TwinText[] => (text === undefined ? [] : [{ text }]);
	const end = (week: number | undefined) =>
		words(week === undefined ? undefined : tellEnd(week, start));
	return [
		[{ text: title, to: address }],
		words(tellBeginOf(milestone, scene.made)),
		never ? words('never') : words(tellEndOf(milestone, scene.made)),
		end(range?.low),
		end(range?.high),
		words(slack === undefined ? undefined : slack === 0 ? 'none' : count(slack, 'week')),
		[{ text: `${states[state]} ·` }, { text: 'change', to: panelOf(address) }],
		waitsFor(id, scene),
	];
}

const tellBeginOf = (milestone: PlannedMilestone, made: Plan): string | undefined =>
	tellDayOr(beginDay(milestone, made), milestone.first);

const tellEndOf = (milestone: PlannedMilestone, made: Plan): string | undefined =>
	tellDayOr(endDay(milestone, made), milestone.last);

/** A day, or the quarter of a week on a road without dates. */
const tellDayOr = (day: Day | undefined, week: number | undefined): string | undefined =>
	day !== undefined ? tellDay(day) : week === undefined ? undefined : tellQuarter(week);

/** Where the page of a milestone lets a reader set how far it is. */
export const panelOf = (address: string): string => `${address}#road-progress`;

/** What became of something that is needed and not planned: nothing waits for it any more. */
const without = { dropped: 'which you dropped', 'left-out': 'which you left out' } as const;

/** What it needs and that is not done yet. */
function waitsFor(id: string, { outline, names, progress, made }: Scene): TwinText[] {
	const own = outline.milestones.find((milestone) => milestone.id === id);
	const isDone = (need: string) => entryOf(progress.milestones, need)?.state === 'done';
	return [
		...(own?.needs ?? []).filter((need) => !isDone(need)),
		...(own?.needsDecisions ?? []).map((decision) => `decision/${decision}`),
	].flatMap((need) => {
		const found = names.get(need);
		const why = made.out.find((out) => out.id === need)?.why;
		if (found === undefined || why === 'other-option') return [];
		const { title, address } = found;
		return [{ text: why === undefined ? title : `needs ${title}, ${without[why]}`, to: address }];
	});
}
