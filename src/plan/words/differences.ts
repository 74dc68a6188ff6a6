import type { Difference, MovedMilestone } from '../compare.ts';
import type { Plan } from '../model.ts';
import { daysFrom, isMixed } from '../shift.ts';
import { type Called, tellChoices, tellQuarters } from './differing-choices.ts';
import { type Names, type Sentence, capital, count, listOf, nameOf } from './phrase.ts';
import { inMonth, tellShift } from './time.ts';

/** What differs between two plans: the end first, then milestones, quarters and choices. */
export function tellDifferences(
	difference: Difference,
	plans: { readonly a: Plan; readonly b: Plan },
	names: Names,
	called: Called,
): Sentence[] {
	return [
		...tellEnds(difference, plans, called),
		...(isMixed(plans) ? [] : tellMoves(difference.milestones, names, called)),
		...tellOneSided(difference.milestones, names, called),
		...tellQuarters(difference, called),
		...tellChoices(difference, plans.b, called),
	].map(capital);
}

function tellEnds(
	{ end }: Difference,
	plans: { readonly a: Plan; readonly b: Plan },
	{ a, b }: Called,
): Sentence[] {
	if (end === undefined) return plans.a.end ? [['Both end in the same week.']] : [];
	if (end.a === undefined && end.b === undefined) return [];
	if (end.a === undefined || end.b === undefined) {
		const [ending, other, plan] = end.a ? [a, b, plans.a] : [b, a, plans.b];
		const week = plan.end?.likely ?? 0;
		const why = (end.a ? plans.b : plans.a).finished ? 'is finished' : 'never ends';
		return [[`${ending} ends ${inMonth(week, plan.start)}; ${other} ${why}.`]];
	}
	const days = daysFrom(end.a.likely, end.b.likely, plans);
	const [whenA, whenB] = [
		inMonth(end.a.likely, plans.a.start),
		inMonth(end.b.likely, plans.b.start),
	];
	if (isMixed(plans)) return [[`${b} ends ${whenB}, ${a} ${whenA}.`]];
	if (days === 0)
		return [
			[
				`Both end ${whenB} at the likely effort; at high effort ${a} ends ${inMonth(end.a.high, plans.a.start)} and ${b} ${inMonth(end.b.high, plans.b.start)}.`,
			],
		];
	const when = whenA === whenB ? whenB : `${whenB}, not ${whenA}`;
	return [[`${b} ends ${tellShift(days)} than ${a}: ${when}.`]];
}

function tellMoves(moved: readonly MovedMilestone[], names: Names, { b }: Called): Sentence[] {
	return [
		...tellWay(
			moved.filter(({ days = 0 }) => days < 0),
			'earlier',
			names,
			b,
		),
		...tellWay(
			moved.filter(({ days = 0 }) => days > 0),
			'later',
			names,
			b,
		),
	];
}

function tellWay(
	moved: readonly MovedMilestone[],
	way: 'earlier' | 'later',
	names: Names,
	plan: string,
): Sentence[] {
	const [most] = moved.toSorted((x, y) => Math.abs(y.days ?? 0) - Math.abs(x.days ?? 0));
	if (most?.days === undefined) return [];
	const [name, shift] = [nameOf(most.id, names), tellShift(most.days)];
	if (moved.length === 1) return [['In ', plan, ' ', name, ` ends ${shift}.`]];
	return [
		[
			`In ${plan} ${count(moved.length, 'milestone')} end ${way}, most of all `,
			name,
			`: ${shift}.`,
		],
	];
}

function tellOneSided(
	moved: readonly MovedMilestone[],
	names: Names,
	{ a, b }: Called,
): Sentence[] {
	const only = (plan: string, side: 'a' | 'b'): Sentence[] => {
		const ids = moved.filter((milestone) => milestone[side].is === 'out').map(({ id }) => id);
		return ids.length === 0
			? []
			: [[`Not in ${plan}: `, ...listOf(ids.map((id) => nameOf(id, names))), '.']];
	};
	return [...only(a, 'a'), ...only(b, 'b')];
}
