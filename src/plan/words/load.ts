import type { Mend, Overload } from '../mends.ts';
import {
	type Names,
	type Phrase,
	type Sentence,
	capital,
	hours,
	joinLists,
	kindWords,
	nameOf,
} from './phrase.ts';
import { quarterName } from './time.ts';

/**
 * Overfull quarters, each with the mends that work:
 * “Year 1 Q3 asks 11–16 h a week on the job, 13 likely, and you give 8. Moving X to Q4 mends it.”
 */
export function tellOverloads(overloads: readonly Overload[], names: Names): Sentence[] {
	return overloads.map(({ quarter, kind, asked, given, mends }) => [
		`${quarterName(quarter)} asks ${tellAsked(asked)} a week ${kindWords[kind]}${asked.low === asked.high ? '' : `, ${hours(asked.likely)} likely`}, and you give ${hours(given)}. `,
		...tellMends(mends, names),
	]);
}

const tellAsked = ({ low, high }: Overload['asked']): string =>
	low === high ? `${hours(low)} h` : `${hours(low)}–${hours(high)} h`;

function tellMends(mends: readonly Mend[], names: Names): Phrase[] {
	const [first, ...others] = mends.map((mend) => tellMend(mend, names));
	if (first === undefined)
		return ['No one move, thread or number of hours mends it: take two steps, or let it run over.'];
	const rest = others.length === 0 ? [] : ['; so does ', ...joinLists(others, 'or')];
	return [...capital(first), ' mends it', ...rest, '.'];
}

function tellMend(mend: Mend, names: Names): readonly Phrase[] {
	switch (mend.is) {
		case 'move':
			return ['moving ', nameOf(mend.id, names), ` to Q${(mend.to % 4) + 1}`];
		case 'leave-out':
			return [`leaving out ${mend.item.replace('/', ' “')}”`];
		case 'hours':
			return [`giving ${hours(mend.hours)} h a week`];
	}
}
