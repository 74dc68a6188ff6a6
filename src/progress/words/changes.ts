import {
	type Names,
	type Phrase,
	type Sentence,
	count,
	hours,
	listOf,
	nameOf,
} from '../../plan/words/phrase.ts';
import { tellDay, tellShift } from '../../plan/words/time.ts';
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
	if (isStill(changes)) return [{ title: 'Nothing moved', sentences: [[tellStill(changes)]] }];
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
			title: 'Evidence replaced',
			sentences: changes.replaced.map(({ id, outcome, before, now }) => [
				nameOf(id, names),
				`: “${before.text}” → “${now.text}”, for “`,
				nameOf(`${id}#${outcome}`, names),
				'”',
			]),
		},
		{
			title: 'Evidence taken back',
			sentences: changes.lost.map(({ id, outcome, evidence }) => [
				nameOf(id, names),
				`: “${evidence.text}”, for “`,
				nameOf(`${id}#${outcome}`, names),
				'”',
			]),
		},
		tellDates(changes, names),
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
	].filter(({ sentences, more }: ChangeGroup) => sentences.length > 0 || more !== undefined);
}

/** A heading and what stands under it. */
export interface ChangeGroup {
	readonly title: string;
	readonly sentences: readonly Sentence[];
	/** What is true as well and matters less: it may be folded in. */
	readonly more?: { readonly title: string; readonly sentences: readonly Sentence[] };
}

const tellStill = ({ from, to }: Changes): string =>
	from === to
		? `Nothing was written down since this was frozen on ${tellDay(from)}.`
		: `Between ${tellDay(from)} and ${tellDay(to)} nothing was written down.`;

function tellMove({ id, from, to, why }: Changes['states'][number], names: Names): Sentence {
	const reason = why !== undefined && (to === 'blocked' || to === 'dropped') ? `: ${why}` : '';
	return [nameOf(id, names), `: ${tellState(from)} → ${tellState(to)}${reason}`];
}

/** Days from which on a shift is told by itself. */
const notable = 15;
/** Shifts that are told by themselves, the largest first: the rest mostly has the same cause. */
const most = 5;

/** The end of the road, then what moved far, with its cause where it is known; the rest is folded in. */
function tellDates({ slipped, end, states }: Changes, names: Names): ChangeGroup {
	const whys = new Map(states.flatMap(({ id, to, why }) => (to === 'blocked' ? [[id, why]] : [])));
	const far = slipped
		.filter(({ id, days }) => Math.abs(days) >= notable || whys.get(id) !== undefined)
		.toSorted(
			(a, b) =>
				Number(whys.get(b.id) !== undefined) - Number(whys.get(a.id) !== undefined) ||
				Math.abs(b.days) - Math.abs(a.days),
		)
		.slice(0, most);
	const rest = slipped.filter((shift) => !far.includes(shift));
	const tell = ({ id, days, to }: Changes['slipped'][number]): Phrase[] => [
		nameOf(id, names),
		` ends ${tellShift(days)}, on ${tellDay(to)}`,
		...(whys.get(id) === undefined ? [] : [`, as it is blocked: ${whys.get(id)}`]),
	];
	const sentences = [
		...(end ? [[`The road ends ${tellShift(end.days)}, on ${tellDay(end.to)}`]] : []),
		...far.map(tell),
	];
	const title = `${count(rest.length, sentences.length > 0 ? 'more date' : 'date')} moved`;
	return {
		title: 'Dates',
		sentences,
		...(rest.length === 0 ? {} : { more: { title, sentences: rest.map(tell) } }),
	};
}

function tellSpent({ spent: { own, job } }: Changes): Sentence[] {
	const parts = [
		...(own === 0 ? [] : [`${hours(own)} h of own time`]),
		...(job === 0 ? [] : [`${hours(job)} h on the job`]),
	];
	return parts.length === 0 ? [] : [[`${parts.join(' and ')} spent`]];
}
