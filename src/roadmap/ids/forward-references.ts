import type { Fault } from '../fault.ts';
import type { Reference } from '../fields/visit.ts';
import { readReference } from '../pages/draft.ts';
import { placeInMine } from '../rules/shelf.ts';
import { type Tree, word } from '../yaml/tree.ts';
import { type Ids, follow, idOf } from './ids.ts';
import { tellRenamed, tellRetired, tellTwice } from './tell.ts';

/** What becomes of fields that name old things. */
export interface Forwarded {
	/** By path: the new words, or nothing where the old ones are passed over. */
	readonly changes: Map<string, string | undefined>;
	/** Why the thing has no place any more, when it stands on something retired. */
	readonly homeless?: string;
	readonly notes: Fault[];
}

/** Fields that a page cannot be shown without what they name. */
const homes = ['theme', 'decision', 'option', 'area'];

/**
 * Understands references to renamed things as the new ones, and passes over those to retired things.
 * A page of the handbook that names something retired is wrong, and is told so by another rule.
 *
 * @param self the name of the page itself: what was renamed to it cannot come before it
 * @param base what the handbook says where a patch has nothing to say any more
 */
export function forwardReferences(
	references: readonly Reference[],
	ids: Ids,
	{ self, base }: { readonly self?: string; readonly base?: Tree | undefined } = {},
): Forwarded {
	const changes = new Map<string, string | undefined>();
	const notes: Fault[] = [];
	const taken = new Set(references.map((reference) => listOf(reference) + reference.value));
	let homeless: string | undefined;
	for (const reference of references.filter(({ formed }) => formed)) {
		const { path, value, at } = reference;
		const { kind, id } = readReference(value, reference.to);
		const name = `${kind}/${id}`;
		const { name: now, retired } = follow(name, ids);
		if (retired) {
			if (placeInMine(at) === undefined) continue;
			const home = homes.includes(path) ? word(base, path) : undefined;
			if (!homes.includes(path) || home !== undefined) {
				changes.set(dropped(path), home);
				notes.push(tellRetired(at, name, retired));
			} else {
				homeless = retired.why;
				notes.push(tellRetired(at, name, retired, { then: 'this page has no place on the road' }));
			}
		} else if (now !== name) {
			const words = value.includes('/') ? now : idOf(now);
			const twin = listOf(reference) + words;
			const twice = now === self || (isListed(path) && taken.has(twin));
			changes.set(twice ? dropped(path) : path, twice ? undefined : words);
			notes.push(
				twice ? tellTwice(at, name, now) : tellRenamed(at, name, now, { mend: `write ${words}` }),
			);
			taken.add(twin);
		}
	}
	return { changes, notes, ...(homeless !== undefined && { homeless }) };
}

function isListed(path: string): boolean {
	return /\.\d+(?:\.[a-zA-Z]+)?$/.test(path);
}

/** The list that a reference stands in, `needs.` of `needs.0`. */
function listOf({ path }: Reference): string {
	return path.replace(/\d+(?:\.[a-zA-Z]+)?$/, '');
}

/** What goes with the words: of a list the whole item, but a question stays when its subject is gone. */
function dropped(path: string): string {
	return path.startsWith('asks.') ? path : path.replace(/(\.\d+)\.[a-zA-Z]+$/, '$1');
}
