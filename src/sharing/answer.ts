import { toDay, toNumber } from '../plan/days.ts';
import type { RawAnswer, RawMark } from './a1.ts';
import { checkOf, numberOfCheck } from './check.ts';
import { marksOf } from './marks.ts';
import type { Answer, Mark, Missing, Site } from './model.ts';
import { nameNumbers, numberNames } from './names.ts';
import { textOf } from './texts.ts';

/** An answer with numbers in the place of names, and the names that have no number and are left out. */
export function toRawAnswer(
	{ date, from, text, plan, marks }: Answer,
	site: Site,
): { readonly raw: RawAnswer; readonly without: readonly string[] } {
	const namer = numberNames(site);
	const items = [...new Set(marks.map(({ item }) => item))];
	const numbered = namer.list(
		items.map((name) => [name, marks.filter(({ item }) => item === name).map(markOf)]),
	);
	const numbers = numbered.map(({ number }) => number);
	const raw = {
		...marksOf(site, numbers),
		date: toNumber(date),
		from: textOf(from),
		text: textOf(text),
		plan: numberOfCheck(plan),
		marks: numbered,
	};
	return { raw, without: [...namer.without].sort() };
}

/** An answer with the names that its numbers have here, and how many of them have none. */
export function fromRawAnswer(
	{ date, from, text, plan, marks }: RawAnswer,
	site: Site,
	handbookOnly: boolean,
): { readonly answer: Answer } & Missing {
	const namer = nameNumbers(site, handbookOnly);
	const named = namer.list(marks, 'any').flatMap(([item, said]) =>
		said.map(({ mark, hash, text }): Mark => ({
			item,
			mark,
			...(text !== undefined && { text }),
			hash: hash?.toString(36).padStart(hashLength, '0') ?? '',
		})),
	);
	const answer: Answer = {
		date: toDay(date),
		...(from !== undefined && { from }),
		...(text !== undefined && { text }),
		plan: plan === undefined ? '' : checkOf(plan),
		marks: named,
	};
	return { answer, ...namer.missed() };
}

/** Characters of a `contentHash`. */
const hashLength = 7;

/** A hash that is none is left out. */
function markOf({ mark, text, hash }: Mark): RawMark {
	const number = /^[0-9a-z]{7}$/.test(hash) ? Number.parseInt(hash, 36) : Infinity;
	return { mark, hash: number < 2 ** 32 ? number : undefined, text: textOf(text) };
}
