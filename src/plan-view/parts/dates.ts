import type { TwinText } from '../../diagrams/diagram.ts';
import type { PlannedMilestone } from '../../plan/model.ts';
import { tellBegin, tellEnd } from '../../plan/words/index.ts';
import { count } from '../../plan/words/phrase.ts';
import { toTable } from '../figure.ts';
import { type Content, el } from '../markup.ts';
import type { Scene } from '../scene.ts';

const columns = ['Milestone', 'Begins', 'Ends', 'Low', 'High', 'Slack', 'State', 'Waits for'];

const states = {
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
	const { id, title, address, state, first, last, range, slack, never } = milestone;
	const { start } = scene.made;
	const words = (text: string | undefined): TwinText[] => (text === undefined ? [] : [{ text }]);
	const end = (week: number | undefined) =>
		words(week === undefined ? undefined : tellEnd(week, start));
	return [
		[{ text: title, to: address }],
		words(first === undefined ? undefined : tellBegin(first, start)),
		never ? words('never') : end(last),
		end(range?.low),
		end(range?.high),
		words(slack === undefined ? undefined : slack === 0 ? 'none' : count(slack, 'week')),
		words(states[state]),
		waitsFor(id, scene),
	];
}

/** What it needs and that is not done yet. */
function waitsFor(id: string, { outline, names, progress }: Scene): TwinText[] {
	const own = outline.milestones.find((milestone) => milestone.id === id);
	const isDone = (need: string) => progress.milestones[need]?.state === 'done';
	return [
		...(own?.needs ?? []).filter((need) => !isDone(need)),
		...(own?.needsDecisions ?? []).map((decision) => `decision/${decision}`),
	].flatMap((need) => {
		const found = names.get(need);
		return found ? [{ text: found.title, to: found.address }] : [];
	});
}
