import type { Fault } from '../fault.ts';
import type { ReadIds } from '../pages/ids.ts';
import { placeInMine } from '../rules/shelf.ts';
import { type Tree, find, items, word } from '../yaml/tree.ts';
import { follow, idOf, outcomeOf, pageOf } from './ids.ts';
import { tellRenamed, tellTwice } from './tell.ts';

/**
 * A fork that writes a list of themes or outcomes anew repeats ids of the handbook, and means the new
 * ones where they were renamed.
 *
 * @param page the name of the page, such as `milestone/x`
 * @param was its name in the fork, when the page was renamed
 */
export function forwardOwn(
	tree: Tree,
	page: string,
	was: string,
	ids: Pick<ReadIds, 'ids' | 'gone'>,
): { readonly changes: ReadonlyMap<string, string | undefined>; readonly notes: Fault[] } {
	const changes = new Map<string, string | undefined>();
	const notes: Fault[] = [];
	const list = page.startsWith('year/') ? 'themes' : 'outcomes';
	const nameFor = (page: string, id: string) =>
		list === 'themes' ? `theme/${id}` : `${page}#${id}`;
	const there = new Set(items(tree, list).map((item) => word(item, 'id')));
	items(tree, list).forEach((item, index) => {
		const [id = '', at] = [word(item, 'id'), find(item, 'id')?.at];
		const old = [nameFor(was, id), nameFor(page, id)].find((name) => ids.gone.has(name));
		if (old === undefined || at === undefined || placeInMine(at) === undefined) return;
		const now = follow(old, ids.ids).name;
		const next = list === 'themes' ? idOf(now) : outcomeOf(now);
		if (next === id || (list === 'outcomes' && pageOf(now) !== page)) return;
		const twice = there.has(next);
		changes.set(twice ? `${list}.${index}` : `${list}.${index}.id`, twice ? undefined : next);
		notes.push(
			twice ? tellTwice(at, old, now, id) : tellRenamed(at, old, now, { mend: `write ${next}` }),
		);
	});
	return { changes, notes };
}
