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
 * “Year 1 Q3 asks 11–16 h a week on the job, you gave 8. Moving X to Q4 fixes it.”
 */
export function tellOverloads(overloads: readonly Overload[], names: Names): Sentence[] {
	return overloads.map(({ quarter, kind, asked, given, mends }) => [
		`${quarterName(quarter)} asks ${hours(asked.low)}–${hours(asked.high)} h a week ${kindWords[kind]}, ${hours(asked.likely)} likely, and you give ${hours(given)}. `,
		...tellMends(mends, names),
	]);
}

function tellMends(mends: readonly Mend[], names: Names): Phrase[] {
	const [first, ...others] = mends.map((mend) => tellMend(mend, names));
	if (first === undefined) return ['No single step mends it: take two, or let it run over.'];
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
