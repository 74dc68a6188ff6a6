import {
	type Names,
	type Phrase,
	type Sentence,
	count,
	hours,
	listOf,
	nameOf,
} from '../../plan/words/phrase.ts';
import { tellDay, tellLength } from '../../plan/words/time.ts';
import { entryOf } from '../../plan/entry.ts';
import { type Changes, isStill } from '../changes.ts';
import type { ShownState } from '../proof.ts';

/** What a comparison calls things: milestones by id, outcomes as `milestone#outcome`, skills as `skill/x`, decisions and options as `decision/x` and `option/x`. */
export type { Names };

const stateWords = {
	planned: 'planned',
	doing: 'under way',
	blocked: 'blocked',
	claimed: 'claimed, not yet proven',
	done: 'done',
	dropped: 'dropped',
} as const satisfies Record<ShownState, string>;

/** A state in words. */
export const tellState = (state: ShownState): string => stateWords[state];

/** What moved between two days, each kind of change under its own heading; kinds in which nothing moved are left out. */
export function tellChanges(changes: Changes, names: Names): readonly ChangeGroup[] {
	if (isStill(changes))
		return [
			{
				title: 'Nothing moved',
				sentences: [
					[`Between ${tellDay(changes.from)} and ${tellDay(changes.to)} nothing was written down.`],
				],
			},
		];
	return [
		{ title: 'States', sentences: changes.states.map((change) => tellMove(change, names)) },
		{
			title: 'Evidence gained',
			sentences: changes.gained.map(({ id, outcome, evidence }) => [
				nameOf(id, names),
				`: ${evidence.text}${evidence.date === undefined ? '' : ` (${tellDay(evidence.date)})`}, for “`,
				nameOf(`${id}#${outcome}`, names),
				'”',
			]),
		},
		{
			title: 'Evidence taken back',
			sentences: changes.lost.map(({ id, outcome }) => [
				nameOf(id, names),
				', for “',
				nameOf(`${id}#${outcome}`, names),
				'”',
			]),
		},
		{ title: 'Dates', sentences: tellDates(changes, names) },
		{
			title: 'Levels',
			sentences: changes.levels.map(({ id, from, to }) => [
				nameOf(`skill/${id}`, names),
				`: level ${from} → ${to}`,
			]),
		},
		{
			title: 'Decisions taken',
			sentences: changes.chosen
				.filter(({ options }) => options.length > 0)
				.map(({ decision, options }) => [
					nameOf(`decision/${decision}`, names),
					': ',
					...listOf(options.map((option) => nameOf(`option/${option}`, names))),
				]),
		},
		{
			title: 'Decisions open again',
			sentences: changes.chosen
				.filter(({ options }) => options.length === 0)
				.map(({ decision }) => [nameOf(`decision/${decision}`, names)]),
		},
		{ title: 'Hours', sentences: tellSpent(changes) },
	].filter(({ sentences }) => sentences.length > 0);
}

/** A heading and what stands under it. */
export interface ChangeGroup {
	readonly title: string;
	readonly sentences: readonly Sentence[];
}

function tellMove({ id, from, to, why }: Changes['states'][number], names: Names): Sentence {
	const reason = why !== undefined && (to === 'blocked' || to === 'dropped') ? `: ${why}` : '';
	return [nameOf(id, names), `: ${tellState(from)} → ${tellState(to)}${reason}`];
}

function tellDates({ slipped, end, states }: Changes, names: Names): Sentence[] {
	const blocked = new Set(states.filter(({ to }) => to === 'blocked').map(({ id }) => id));
	const whys = Object.fromEntries(states.map(({ id, why }) => [id, why]));
	const rows = slipped.map(({ id, days, to }): Phrase[] => [
		nameOf(id, names),
		` ends ${tellDays(days)}, on ${tellDay(to)}`,
		...(blocked.has(id) && entryOf(whys, id) !== undefined
			? [`, as it is blocked: ${entryOf(whys, id) ?? ''}`]
			: []),
	]);
	return [
		...(end ? [[`The road ends ${tellDays(end.days)}, on ${tellDay(end.to)}`]] : []),
		...rows,
	];
}

/** `3 weeks later`, `5 days earlier`. */
function tellDays(days: number): string {
	const size = Math.abs(days);
	const length = size < 14 ? count(size, 'day') : tellLength(Math.round(size / 7));
	return `${length} ${days > 0 ? 'later' : 'earlier'}`;
}

function tellSpent({ spent: { own, job } }: Changes): Sentence[] {
	const parts = [
		...(own === 0 ? [] : [`${hours(own)} h of own time`]),
		...(job === 0 ? [] : [`${hours(job)} h on the job`]),
	];
	return parts.length === 0 ? [] : [[`${parts.join(' and ')} spent`]];
}
