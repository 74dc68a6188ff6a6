import { type Difference, type End, type MovedMilestone, daysFrom } from '../compare.ts';
import type { Plan } from '../model.ts';
import {
	type Names,
	type Phrase,
	type Sentence,
	capital,
	count,
	kindWords,
	listOf,
	nameOf,
} from './phrase.ts';
import { inMonth, quarterName, tellEnd, tellLength } from './time.ts';

/** How two plans are called in sentences. */
export interface Called {
	readonly a: string;
	readonly b: string;
}

/** What a change of the plan did to its end and to its over-full quarters, in one sentence. */
export function tellChange(before: Plan, after: Plan): string {
	if (after.finished) return 'Everything on this road is done.';
	if (after.end === undefined) return 'The road now has no end: some milestones can never be done.';
	return `${tellNewEnd(before, after)}${tellFull(before, after)}.`;
}

function tellNewEnd(before: Plan, after: Plan): string {
	const when = inMonth(after.end?.likely ?? 0, after.start);
	if (before.end === undefined || after.end === undefined) return `The road now ends ${when}`;
	const days = daysFrom(before.end.likely, after.end.likely, { a: before, b: after });
	if (days !== 0) return `The road now ends ${when}, ${tellShift(days)}`;
	return `The road ${before.start === after.start ? 'still' : 'now'} ends ${when}`;
}

function tellFull(before: Plan, after: Plan): string {
	const fullIn = ({ quarters }: Plan) => quarters.filter(({ over }) => over.length > 0).length;
	const [was, is] = [fullIn(before), fullIn(after)];
	if (was === is) return '';
	return `; ${is === 0 ? 'no' : is} ${is < 2 ? 'quarter asks' : 'quarters ask'} more than you give, where ${was === 0 ? 'none' : was} did`;
}

/** What differs between two plans: the end first, then milestones, quarters and choices. */
export function tellDifferences(
	difference: Difference,
	plans: { readonly a: Plan; readonly b: Plan },
	names: Names,
	called: Called,
): Sentence[] {
	return [
		...tellEnds(difference, plans, called),
		...tellMoves(difference.milestones, names, called),
		...tellOneSided(difference.milestones, names, called),
		...tellQuarters(difference, called),
		...tellChoices(difference, plans.b, called),
	].map(capital);
}

/** Days as people say them: `3 days later`, `5 weeks earlier`, `1 year and 2 months later`. */
export function tellShift(days: number): string {
	const [number, way] = [Math.abs(days), days > 0 ? 'later' : 'earlier'];
	const weeks = Math.round(number / 7);
	return `${number < 7 ? count(number, 'day') : tellLength(weeks)} ${way}`;
}

/** How a milestone ends in one plan: `28 March 2027`, `not in the plan`. */
export function tellEndOf(end: End, { start }: Plan): string {
	switch (end.is) {
		case 'ends':
			return tellEnd(end.week, start);
		case 'done':
			return 'done';
		case 'never':
			return 'never: it gets no hours';
		case 'out':
			return 'not in the plan';
	}
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

function tellQuarters({ quarters }: Difference, { a, b }: Called): Sentence[] {
	const tell = (over: boolean, head: string): Sentence[] => {
		const turned = quarters.filter((quarter) => quarter.over === over);
		const words = turned.map(({ quarter, kind }) => `${quarterName(quarter)} (${kindWords[kind]})`);
		return words.length === 0 ? [] : [[head, ...listOf(words), '.']];
	};
	return [
		...tell(true, `Over-full in ${b} and not in ${a}: `),
		...tell(false, `Over-full in ${a} and no longer in ${b}: `),
	];
}

function tellChoices({ decisions }: Difference, plan: Plan, { a, b }: Called): Sentence[] {
	return decisions.flatMap((changed): Sentence[] => {
		const decision = plan.decisions.find(({ id }) => id === changed.id);
		if (decision === undefined) return [];
		const tell = (chosen: readonly string[]): readonly Phrase[] =>
			chosen.length === 0
				? ['it is open']
				: listOf(
						chosen.map((id): Phrase => {
							const option = decision.options.find((other) => other.id === id);
							return option ? { text: option.title, to: option.address } : id;
						}),
					);
		return [
			[
				{ text: decision.title, to: decision.address },
				`: in ${b} `,
				...tell(changed.b),
				`, in ${a} `,
				...tell(changed.a),
				'.',
			],
		];
	});
}
