import { beginDay, endDay } from '../../plan/dates.ts';
import type { Day } from '../../plan/days.ts';
import type { Plan, PlannedMilestone } from '../../plan/model.ts';
import type { TwinText } from '../diagram.ts';
import { nodeOf } from './chart.ts';
import { type Band, type Drawn, type Step, type Year, isDrawn } from './gantt-steps.ts';
import { beginOf, endOf, shortDay } from './when.ts';

/** Columns of the table beside the chart. */
export const columns = ['Step', 'Begins', 'Ends', 'At high effort', 'Slack', 'Standing'] as const;

type Cells = readonly (readonly TwinText[])[];

/** The rows of the table: what is drawn, row by row, and then what cannot be drawn. */
export function tellRows(
	plan: Plan,
	years: readonly Year[],
	bands: readonly Band[],
	today: number | undefined,
): readonly Cells[] {
	return [
		...years.flatMap(({ steps }) => steps.map((step) => cellsOf(step, plan))),
		...bands.map((band) => bandCells(band, plan)),
		...(today === undefined
			? []
			: [
					toCells(
						[{ text: 'Today', node: 'today today' }],
						tellDay(plan.day) ?? beginOf(today, plan.start),
					),
				]),
		...plan.milestones
			.filter((milestone) => !isDrawn(milestone))
			.map((milestone) =>
				toCells([{ text: milestone.title, to: milestone.address }], '', '', '', '', [
					...whyNotDrawn(milestone, plan),
				]),
			),
	];
}

/** A step as its link: title, address, and all that its row shows in words. */
export function tellStep(step: Step, plan: Plan) {
	switch (step.is) {
		case 'milestone': {
			const { title, address } = step.milestone;
			return { title, to: address, words: `${title}: ${wordsOf(step.milestone, plan)}` };
		}
		case 'decision': {
			const { title, address } = step.decision;
			const standing = step.decision.chosen.length > 0 ? 'chosen' : 'open';
			const words = `${title}: ${decideBy(step.week, plan)}, ${standing}`;
			return { title, to: address, words };
		}
		case 'end': {
			const [low, likely, high] = endWords(step.end, plan);
			const words = `The road ends: ${likely}; at low effort ${low}; at high effort ${high}`;
			return { title: 'The road ends', to: undefined, words };
		}
	}
}

const beginsOf = (milestone: Drawn, plan: Plan): string =>
	tellDay(beginDay(milestone, plan)) ?? beginOf(milestone.first, undefined);

const endsOf = (milestone: Drawn, plan: Plan): string =>
	tellDay(endDay(milestone, plan)) ?? endOf(milestone.last, undefined);

const tellDay = (day: Day | undefined): string | undefined =>
	day === undefined ? undefined : shortDay(day);

function wordsOf(milestone: Drawn, plan: Plan): string {
	const { range, slack } = milestone;
	const { start } = plan;
	return [
		`${beginsOf(milestone, plan)} to ${endsOf(milestone, plan)}`,
		...(range ? [`at high effort ${endOf(range.high, start)}`] : []),
		...(slack === undefined ? [] : [`slack ${weeks(slack)}`]),
		standingOf(milestone),
	].join('; ');
}

function cellsOf(step: Step, plan: Plan): Cells {
	const { title, to } = tellStep(step, plan);
	const name = [{ text: title, to, node: nodeOf(step.mark) }];
	const { start } = plan;
	switch (step.is) {
		case 'milestone': {
			const { range, slack } = step.milestone;
			return toCells(
				name,
				beginsOf(step.milestone, plan),
				endsOf(step.milestone, plan),
				range ? endOf(range.high, start) : '',
				slack === undefined ? '' : weeks(slack),
				[{ text: standingOf(step.milestone) }],
			);
		}
		case 'decision': {
			const { chosen, options, by } = step.decision;
			const taken = options.filter(({ id }) => chosen.includes(id));
			const standing =
				taken.length > 0
					? [
							{ text: 'chosen:' },
							...taken.map(({ title: text, address }) => ({ text, to: address })),
						]
					: [{ text: by === undefined ? 'open; nothing waits for it' : 'open' }];
			return toCells(name, '', decideBy(step.week, plan), '', '', standing);
		}
		case 'end': {
			const [low, likely = '', high = ''] = endWords(step.end, plan);
			return toCells(name, '', likely, high, '', [{ text: `at low effort ${low}` }]);
		}
	}
}

/** The last day on which a decision moves nothing, which may be over before the road begins. */
const decideBy = (week: number, { start }: Plan): string =>
	week < 0 && start === undefined ? 'decide before the start' : `decide by ${endOf(week, start)}`;

const bandCells = ({ mark, why }: Band, { start }: Plan): Cells =>
	toCells(
		[{ text: 'Pause', node: nodeOf(mark) }],
		beginOf(mark.facts.first, start),
		endOf(mark.facts.last, start),
		'',
		'',
		[{ text: why }],
	);

function whyNotDrawn({ never, state }: PlannedMilestone, plan: Plan): readonly TwinText[] {
	if (never === undefined) return [{ text: state === 'done' ? 'done' : 'not placed' }];
	if (never.is === 'horizon')
		return [{ text: 'cannot be done within a hundred years at these hours' }];
	if (never.is === 'hours')
		return [
			{
				text: `can never be done: it asks hours ${never.kind === 'own' ? 'of own time' : 'on the job'}, and none are given`,
			},
		];
	const need = plan.milestones.find(({ id }) => id === never.id);
	return [
		{ text: 'can never be done: it needs' },
		need ? { text: need.title, to: need.address } : { text: never.id },
	];
}

function standingOf({ critical, state }: Pick<PlannedMilestone, 'critical' | 'state'>): string {
	const words = { planned: 'planned', doing: 'under way', blocked: 'blocked', done: 'done' };
	const word = state === 'dropped' ? 'dropped' : words[state];
	if (!critical) return word;
	return state === 'planned' ? '● critical path' : `● critical path, ${word}`;
}

const endWords = (
	{ low, likely, high }: { low: number; likely: number; high: number },
	plan: Plan,
) => [low, likely, high].map((week) => endOf(week, plan.start));

const weeks = (number: number): string =>
	number === 0 ? 'none' : `${number} week${number === 1 ? '' : 's'}`;

/** Cells in the order of the columns; empty words make an empty cell. */
function toCells(
	name: readonly TwinText[],
	...cells: readonly (string | readonly TwinText[])[]
): Cells {
	const filled = [...cells, ...Array.from({ length: columns.length - 1 - cells.length }, () => '')];
	return [
		name,
		...filled.map((cell) =>
			typeof cell !== 'string' ? cell : cell === '' ? [] : [{ text: cell }],
		),
	];
}
