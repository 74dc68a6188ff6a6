/** A piece of a sentence: plain words, or words that lead to an address below the base. */
export type Phrase = string | { readonly text: string; readonly to: string };

/** Words with links, made by the plan and painted by a page: never markup. */
export type Sentence = readonly Phrase[];

/** Milestones by id, and decisions as `decision/x`, with their titles and pages. */
export type Names = ReadonlyMap<string, { readonly title: string; readonly address: string }>;

/** The link to a thing; its id where nothing has it. */
export function nameOf(id: string, names: Names): Phrase {
	const found = names.get(id);
	return found ? { text: found.title, to: found.address } : id;
}

/** `A`, `A and B`, `A, B and C`; where a title has a comma itself `A; B, or so; and C`. */
export const listOf = (parts: readonly Phrase[], joint = 'and'): Phrase[] =>
	joinLists(
		parts.map((part) => [part]),
		joint,
	);

/** The same for parts that are phrases themselves. */
export function joinLists(parts: readonly (readonly Phrase[])[], joint: string): Phrase[] {
	const hasComma = parts.flat().some((part) => typeof part !== 'string' && part.text.includes(','));
	return parts.flatMap((part, index): readonly Phrase[] => {
		if (index === 0) return part;
		if (index < parts.length - 1) return [hasComma ? '; ' : ', ', ...part];
		return [hasComma ? `; ${joint} ` : ` ${joint} `, ...part];
	});
}

/** The sentence with a capital first letter, where it begins with plain words. */
export function capital([first, ...rest]: Sentence): Phrase[] {
	return typeof first === 'string'
		? [first.charAt(0).toUpperCase() + first.slice(1), ...rest]
		: first === undefined
			? []
			: [first, ...rest];
}

/** The words of a sentence without its links. */
export const plain = (sentence: Sentence): string =>
	sentence.map((part) => (typeof part === 'string' ? part : part.text)).join('');

/** `1 week`, `3 weeks`. */
export const count = (number: number, noun: string): string =>
	`${number} ${noun}${number === 1 ? '' : 's'}`;

/** Hours with one decimal at most, or exact quarters of an hour: `8`, `6.5`, `8.25`. */
export const hours = (number: number): string =>
	String(Number.isInteger(number * 4) ? number : Math.round(number * 10) / 10);

/** `own time`, `the job` as they stand in a sentence: “8 h of own time”, “10 h on the job”. */
export const kindWords = { own: 'of own time', job: 'on the job' } as const;
