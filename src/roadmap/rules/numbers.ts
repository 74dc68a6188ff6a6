import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { type Shelf, shelves } from '../files/slot.ts';
import type { Place } from '../files/text.ts';
import { follow, kindOf, pageOf } from '../ids/ids.ts';
import { findUnnumbered } from '../ids/unnumbered.ts';
import { nearest } from '../nearest.ts';
import type { RefKind } from '../../schemas/fields.ts';
import type { ShelfIds } from '../pages/ids.ts';
import { find } from '../yaml/tree.ts';
import type { Rule, Scene } from './rule.ts';

/** Every name that was published has a number of its own, and none is lost. A road without a list of ids is not asked for one. */
export const checkNumbers: Rule = (scene) => {
	const { ids, names } = scene;
	// While a list cannot be read, nobody knows what has a number.
	if (ids.files.some(({ data }) => data === undefined)) return [];
	const missing = findUnnumbered(names, ids);
	const has = (shelf: Shelf) => ids.files.some((file) => file.shelf === shelf);
	const asked = { handbook: has('handbook'), mine: has('handbook') || has('mine') };
	return [
		...ids.files.flatMap((file) => [...checkTwins(file), ...checkLost(file, scene)]),
		...shelves.flatMap((shelf) =>
			asked[shelf] ? byFile(missing[shelf]).map((group) => explainMissing(shelf, group)) : [],
		),
	];
};

type Named = readonly [name: string, at: Place];

/** Names by the file that gives them. */
function byFile(names: ReadonlyMap<string, Place>): Named[][] {
	const groups = new Map<string, Named[]>();
	for (const [name, at] of names) groups.set(at.file, [...(groups.get(at.file) ?? []), [name, at]]);
	return [...groups.values()];
}

/** All names of a file that have no number, told once. */
function explainMissing(shelf: Shelf, [first, ...others]: readonly Named[]): Fault {
	const [name = '', at] = first ?? [];
	const more = others.length === 0 ? '' : ` and ${others.length} more of this file`;
	const have = others.length === 0 ? 'has' : 'have';
	const what =
		shelf === 'handbook'
			? 'so what people save and share could not name it'
			: 'so a link to your mentor leaves it out';
	return makeFault(
		shelf === 'handbook' ? 'no-number' : 'no-own-number',
		at ?? { file: '', line: 1, column: 1, words: '' },
		{ words: name, why: `${name}${more} ${have} no number, ${what}` },
	);
}

/** The lines of a group in a list of ids. */
export function linesOf(
	{ tree }: ShelfIds,
	group: 'numbers' | 'aliases' | 'retired',
): { readonly name: string; readonly key: Place; readonly at: Place }[] {
	const fields = find(tree, group);
	if (fields?.is !== 'fields') return [];
	return [...fields.entries].map(([name, { key, value }]) => ({ name, key, at: value.at }));
}

function checkTwins(file: ShelfIds): Fault[] {
	const first = new Map<number, string>();
	return linesOf(file, 'numbers').flatMap(({ name, at }) => {
		const value = file.data?.numbers[name] ?? 0;
		const before = first.get(value);
		first.set(value, before ?? name);
		return before === undefined
			? []
			: [
					makeFault('repeated-number', at, {
						words: `${name}: ${value}`,
						why: `${before} has this number, and a link that carries it could mean either`,
					}),
				];
	});
}

/** A name with a number is there, or it is told what became of it. */
function checkLost(file: ShelfIds, scene: Scene): Fault[] {
	return linesOf(file, 'numbers').flatMap(({ name, key }) =>
		isKept(name, scene)
			? []
			: [
					makeFault(file.shelf === 'handbook' ? 'lost-id' : 'lost-own-id', key, {
						words: name,
						why: `${name} has a number, and nothing has this name any more; what people have saved and shared still names it`,
						mend: `write ${renaming(name, scene)}\`${name}: { why: … }\` under \`retired\``,
					}),
				],
	);
}

/** An alias whose own line is wrong is told there, and outcomes are lost with their milestone. */
function isKept(name: string, { ids: { ids, files }, names, draft }: Scene): boolean {
	const there = (name: string) => names.handbook.has(name) || names.mine.has(name);
	const listed = (name: string) => files.some(({ data }) => data?.aliases[name] !== undefined);
	const { name: now, retired } = follow(name, ids);
	if (there(name) || there(now) || retired || isUnread(now, draft)) return true;
	return listed(name) || (name.includes('#') && !there(pageOf(now)));
}

/** The line to paste when the thing was only renamed; nothing when no name offers itself. */
function renaming(name: string, { names, ids }: Scene): string {
	const all = [...names.handbook.keys(), ...names.mine.keys()].filter((other) =>
		name.includes('#')
			? other.startsWith(`${pageOf(name)}#`)
			: kindOf(other) === kindOf(name) && !other.includes('#'),
	);
	// A name without a number is new, and so it is likely to be the new one.
	const fresh = all.filter((other) => !ids.ids.numbers.has(other));
	const near = nearest(name, fresh) ?? (fresh.length === 1 ? fresh[0] : nearest(name, all));
	return near ? `\`${name}: ${near}\` under \`aliases\` if it was renamed, or ` : '';
}

/** Whether a thing of this kind may stand in a file that cannot be read. */
export function isUnread(name: string, { unread }: Scene['draft']): boolean {
	return unread.has(kindOf(name) as RefKind);
}
