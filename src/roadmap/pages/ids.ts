import { type IdsData, type RetiredData, idsSchemas, numberedKinds } from '../../schemas/ids.ts';
import type { Fault } from '../fault.ts';
import { isId } from '../fields/id.ts';
import type { Shelf } from '../files/slot.ts';
import { type Ids, follow, idOf, kindOf, outcomeOf } from '../ids/ids.ts';
import { parseYaml } from '../yaml/parse.ts';
import type { Tree } from '../yaml/tree.ts';
import type { ShelfFile } from './collect.ts';
import { readFields } from './fields.ts';

/** One `ids.yaml`. */
export interface ShelfIds {
	readonly shelf: Shelf;
	/** From the content folder. */
	readonly file: string;
	readonly tree: Tree | undefined;
	/** Nothing when the file has a fault of its own. */
	readonly data: IdsData | undefined;
}

/** What the `ids.yaml` of both shelves say, as far as they can be read. */
export interface ReadIds {
	readonly files: readonly ShelfIds[];
	readonly ids: Ids;
	/** Names that the handbook has renamed or retired, and that the fork has not made its own. */
	readonly gone: ReadonlySet<string>;
	readonly faults: readonly Fault[];
}

/** Reads `ids.yaml` of both shelves; without one nothing has a number and nothing was renamed. */
export function readIds(files: readonly ShelfFile[]): ReadIds {
	const read = files.map(readFile);
	const shelves = read.map(({ ids }) => ids);
	const [handbook, mine] = (['handbook', 'mine'] as const).map(
		(name) => shelves.find(({ shelf }) => shelf === name)?.data,
	);
	const own = new Set(Object.keys(mine?.numbers ?? {}));
	const aliases = [
		...Object.entries(handbook?.aliases ?? {}).filter(([name]) => !own.has(name)),
		...Object.entries(mine?.aliases ?? {}),
	].filter(([from, to]) => isName(from) && isName(to) && likeness(from) === likeness(to));
	const retired = new Map([
		...Object.entries(handbook?.retired ?? {}).filter(([name]) => !own.has(name)),
		...Object.entries(mine?.retired ?? {}),
	]);
	const numbers = new Map([handbook, mine].flatMap((data) => Object.entries(data?.numbers ?? {})));
	const names = Object.keys({ ...handbook?.aliases, ...handbook?.retired });
	return {
		files: shelves,
		ids: settle(numbers, new Map(aliases), retired),
		gone: new Set(names.filter((name) => !own.has(name))),
		faults: read.flatMap(({ faults }) => faults),
	};
}

function readFile({ slot, text }: ShelfFile): { ids: ShelfIds; faults: readonly Fault[] } {
	const { tree, faults: broken } = parseYaml(text, 0, text.source.length);
	const { shelf } = slot;
	const file = text.file;
	if (tree === undefined) {
		const data = broken.length === 0 ? idsSchemas[shelf].parse({}) : undefined;
		return { ids: { shelf, file, tree, data }, faults: broken };
	}
	const { data, faults } = readFields(idsSchemas[shelf], tree, 'the list of ids');
	const whole = broken.length === 0 ? (data as IdsData | undefined) : undefined;
	return { ids: { shelf, file, tree, data: whole }, faults: [...broken, ...faults] };
}

/** Follows all renaming to its end, and lets outcomes go with their milestones. */
function settle(numbers: Ids['numbers'], aliases: Ids['aliases'], retired: Ids['retired']): Ids {
	const names = [...new Set([...numbers.keys(), ...aliases.keys()])];
	const ends = names.map((name) => [name, follow(name, { aliases, retired })] as const);
	return {
		numbers,
		aliases: new Map(
			ends.filter(([from, to]) => from !== to.name).map(([from, to]) => [from, to.name]),
		),
		retired: new Map([
			...[...retired].map(([name, gone]) => [name, led(gone, aliases)] as const),
			...ends.flatMap(([name, to]) =>
				to.retired && to.name === name ? [[name, led(to.retired, aliases)] as const] : [],
			),
		]),
	};
}

/** What takes the place of something retired, by its name of today. */
function led(gone: RetiredData, aliases: Ids['aliases']): RetiredData {
	if (gone.instead === undefined) return gone;
	return { ...gone, instead: follow(gone.instead, { aliases, retired: new Map() }).name };
}

/** What two names must have in common for one to stand for the other. */
function likeness(name: string): string {
	return kindOf(name) + (name.includes('#') ? '#' : '');
}

/** Whether words have the form of a name: `kind/id`, or `milestone/id#outcome`. */
export function isName(name: string): boolean {
	const kind = kindOf(name);
	const outcome = outcomeOf(name);
	if (!numberedKinds.some((known) => known === kind)) return false;
	if (name !== `${kind}/${idOf(name)}` + (name.includes('#') ? `#${outcome}` : '')) return false;
	if (!isId(idOf(name))) return false;
	return !name.includes('#') || (kind === 'milestone' && isId(outcome));
}
