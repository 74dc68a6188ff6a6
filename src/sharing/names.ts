import type { Numbered } from './codec.ts';
import { type Missing, type Numbers, ownNumbers } from './model.ts';

/** Turns names into numbers, and keeps those that have none. */
export function numberNames(numbers: Numbers) {
	const without = new Set<string>();
	const numberOf = (name: string): number | undefined => {
		const number = numbers.numberOf(name);
		if (number === undefined) without.add(name);
		return number;
	};
	return {
		without,
		numberOf,
		/** Named things by rising number; of two names for one thing the last counts. */
		list<T>(named: readonly (readonly [string, T])[]): readonly Numbered<T>[] {
			const items = named.flatMap(([name, is]): (readonly [number, T])[] => {
				const number = numberOf(name);
				return number === undefined ? [] : [[number, is]];
			});
			return [...new Map(items)].sort(([a], [b]) => a - b).map(([number, is]) => ({ number, is }));
		},
	};
}

/**
 * Turns numbers into names, and counts those that mean nothing here. A thing never changes its kind, so a
 * number that stands where its kind cannot was put there by hand: then nothing of the link is believed.
 */
export function nameNumbers(numbers: Numbers, handbookOnly: boolean) {
	const unknown = new Set<number>();
	const missing = new Set<number>();
	let forged = false;
	const nameOf = (number: number, form: NameForm): string | undefined => {
		const isForeign = handbookOnly && number >= ownNumbers;
		const name = isForeign ? undefined : numbers.nameOf(number);
		if (name === undefined) unknown.add(number);
		if (name === undefined && !isForeign) missing.add(number);
		if (name !== undefined && !forms[form].test(name)) forged = true;
		return name;
	};
	return {
		/** What was not named. */
		missed: (): Missing => ({ unknown: unknown.size, missing: [...missing] }),
		nameOf,
		forge: () => void (forged = true),
		isForged: () => forged,
		/** Things by name. Of two numbers that have one name now, the lower one is kept, and the other counted. */
		list<T>(items: readonly Numbered<T>[], form: NameForm): readonly (readonly [string, T])[] {
			const found = new Map<string, T>();
			for (const { number, is } of items) {
				const name = nameOf(number, form);
				if (name === undefined) continue;
				if (found.has(name)) unknown.add(number);
				else found.set(name, is);
			}
			return [...found];
		},
	};
}

/** Which names may stand in which place of a link. */
export type NameForm = keyof typeof forms;

const forms = {
	milestone: /^milestone\/[^#]+$/,
	outcome: /^milestone\/[^#]+#.+$/,
	skill: /^skill\/[^#]+$/,
	decision: /^decision\/[^#]+$/,
	option: /^option\/[^#]+$/,
	noted: /^(?:milestone|skill)\/[^#]+$/,
	page: /^[a-z]+\/[^#]+$/,
	any: /^[a-z]+\/.+$/,
} as const;
