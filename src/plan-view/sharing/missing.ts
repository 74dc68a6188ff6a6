import { type Ids, follow, idOf, kindOf, outcomeOf, pageOf } from '../../roadmap/ids/ids.ts';
import type { NameMark } from '../../roadmap/ids/name-marks.ts';
import type { Names } from '../../plan/words/index.ts';
import type { Missing } from '../../sharing/model.ts';
import { unknownWords } from '../../sharing/words.ts';
import { type Content, type Markup, el } from '../markup.ts';

/** What links may still speak of, though the road shows nothing of it. Plain data. */
export interface Unshown {
	/** Marks of the fork’s own names that are not among those of the road. */
	readonly unshown: readonly (readonly [number: number, crc: number, length: number])[];
	/** What is retired, by the numbers that it had. */
	readonly gone: readonly (readonly [number: number, Tombstone])[];
}

/** What is said of a thing that is no longer on the road. */
export interface Tombstone {
	readonly name: string;
	readonly why: string;
	/** The name of what takes its place, where that is shown. */
	readonly instead?: string;
}

/**
 * Finds what links may speak of and the road does not show.
 *
 * @param ids as far as the readers of the road may know them
 * @param shown names of all that the road shows
 */
export function findUnshown(
	ids: Ids,
	ownMarks: ReadonlyMap<number, NameMark>,
	shown: ReadonlySet<string>,
): Unshown {
	const isShown = (name: string) => shown.has(ids.aliases.get(name) ?? name);
	const left = [...ids.numbers].filter(([name]) => !isShown(name));
	const here = new Set([...ids.numbers].filter(([name]) => isShown(name)).map(([, at]) => at));
	return {
		unshown: [...ownMarks]
			.filter(([number]) => !here.has(number))
			.map(([number, { crc, length }]) => [number, crc, length]),
		gone: left.flatMap(([name, number]): Unshown['gone'][number][] => {
			const tombstone = tombstoneOf(name, ids, shown);
			return tombstone ? [[number, tombstone]] : [];
		}),
	};
}

function tombstoneOf(name: string, ids: Ids, shown: ReadonlySet<string>): Tombstone | undefined {
	const { name: last, retired } = follow(name, ids);
	if (retired === undefined) return undefined;
	const instead = retired.instead && follow(retired.instead, ids).name;
	return {
		name: ids.retired.has(last) ? last : pageOf(last),
		why: retired.why,
		...(instead && shown.has(instead) ? { instead } : {}),
	};
}

/** Says how much of a link is not shown, and what became of what is retired. */
export function tellMissing(
	{ unknown, missing = [] }: Missing,
	{ gone }: Pick<Unshown, 'gone'>,
	names: Names,
): Content[] {
	const retired = gone.filter(([number]) => missing.includes(number));
	const rest = unknown - retired.length;
	const tombstones = new Map(retired.map(([, tombstone]) => [tombstone.name, tombstone]));
	return [
		...(rest > 0 ? [el('p', { class: 'share-warning' }, unknownWords(rest))] : []),
		...[...tombstones.values()].map((tombstone) => tellTombstone(tombstone, names)),
	];
}

function tellTombstone({ name, why, instead }: Tombstone, names: Names): Markup {
	const { title = instead, address } = names.get(instead ?? '') ?? {};
	return el(
		'p',
		{ class: 'share-warning' },
		`Not on this road any more: ${calledOf(name, names)}. ${why}`,
		instead !== undefined && ' Instead: ',
		instead !== undefined &&
			(address === undefined ? `${title}` : el('a', { href: address }, `${title}`)),
		instead !== undefined && '.',
	);
}

/** What is gone has no title: `the milestone m4`, `the outcome b of Wound care`. */
function calledOf(name: string, names: Names): string {
	const page = names.get(pageOf(name))?.title ?? `the ${kindOf(name)} ${idOf(name)}`;
	return name.includes('#') ? `the outcome ${outcomeOf(name)} of ${page}` : page;
}
