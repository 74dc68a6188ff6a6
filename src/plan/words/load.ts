import type { Mend, Overload } from '../mends.ts';
import type { Plan } from '../model.ts';
import { weeksInQuarter } from '../weeks.ts';
import {
	type Names,
	type Phrase,
	type Sentence,
	capital,
	count,
	hours,
	joinLists,
	kindWords,
	nameOf,
} from './phrase.ts';
import { quarterName } from './time.ts';

/** What the words need to know of a plan. */
type Loaded = Pick<Plan, 'hours' | 'quarters'>;

/**
 * Overfull quarters, each with the mends that work:
 * “Year 1, Q3 asks 11–16 h a week on the job, 13 h likely, and you give 8 h. Moving X to Q4 mends it.”
 */
export function tellOverloads(
	overloads: readonly Overload[],
	plan: Loaded,
	names: Names,
): Sentence[] {
	return overloads.map((overload, index) => {
		const { quarter, kind, asked, given, mends } = overload;
		const also = overloads[index - 1]?.quarter === quarter;
		const left = weeksLeft(overload, plan);
		const usual = plan.hours[kind];
		const isPaused = Math.abs(given - usual) >= 0.005;
		return [
			`${also ? 'It also' : quarterName(quarter)} asks ${tellAsked(asked)} a week ${kindWords[kind]}`,
			left === undefined ? '' : ` in its last ${count(left, 'week')}`,
			asked.low === asked.high ? '' : `, ${hours(asked.likely)} h likely`,
			`, and you give ${hours(given)} h${isPaused ? ` (${hours(usual)} h outside pauses)` : ''}. `,
			...tellMends(mends, names, whereOf(left, isPaused)),
		];
	});
}

/** Weeks that are left of a quarter under way; nothing of one that is whole. */
export function weeksLeft({ quarter }: Overload, { quarters }: Loaded): number | undefined {
	const weeks = quarters[quarter]?.weeks;
	return weeks === weeksInQuarter ? undefined : weeks;
}

/** When so many more hours have to be given. */
const whereOf = (left: number | undefined, isPaused: boolean): string =>
	left !== undefined
		? ` for ${left === 1 ? 'that week' : `those ${left} weeks`}`
		: isPaused
			? ' outside pauses'
			: '';

const tellAsked = ({ low, high }: Overload['asked']): string =>
	low === high ? `${hours(low)} h` : `${hours(low)}–${hours(high)} h`;

function tellMends(mends: readonly Mend[], names: Names, where: string): Phrase[] {
	const [first, ...others] = mends.map((mend) => tellMend(mend, names, where));
	if (first === undefined)
		return ['No one move, thread or number of hours mends it: take two steps, or let it run over.'];
	const rest = others.length === 0 ? [] : ['; so does ', ...joinLists(others, 'or')];
	return [...capital(first), ' mends it', ...rest, '.'];
}

function tellMend(mend: Mend, names: Names, where: string): readonly Phrase[] {
	switch (mend.is) {
		case 'move':
			return ['moving ', nameOf(mend.id, names), ` to Q${(mend.to % 4) + 1}`];
		case 'leave-out':
			return [`leaving out ${mend.item.replace('/', ' “')}”`];
		case 'hours':
			return [`giving ${hours(mend.hours)} h a week${where}`];
	}
}
