import type { Quarter } from './model.ts';

/** A quarter by its year’s place, from 1, and its own number, 1 to 4. */
export function makeQuarter(year: number, quarter: number): Quarter {
	return {
		year,
		quarter,
		index: (year - 1) * 4 + quarter - 1,
		label: `Year ${year}, Q${quarter}`,
	};
}

/** The quarter so many quarters after the start of the road: 5 → `Year 2, Q2`. */
export function quarterAt(index: number): Quarter {
	return makeQuarter(Math.floor(index / 4) + 1, (index % 4) + 1);
}
