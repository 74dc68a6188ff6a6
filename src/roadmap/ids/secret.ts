import type { Draft } from '../pages/draft.ts';
import { findHidden } from '../pages/hidden.ts';
import { items, word } from '../yaml/tree.ts';
import { type Ids, follow, pageOf } from './ids.ts';
import type { Names } from './names.ts';

/** Whether readers are not to know of a name: of a page that is not for them, and of what only such pages define. */
export type IsSecret = (name: string) => boolean;

/** Finds the names that the readers of a road are not to know of. */
export function findSecret(draft: Draft): IsSecret {
	const names = secretNames(draft);
	return (name) => names.has(pageOf(name));
}

/** The names that mentors are not to know of, whoever the site is for. */
export function findSecretToMentors({ all, allResources, profile }: Draft): ReadonlySet<string> {
	const { secret } = findHidden([...all.values()], [...allResources.values()], profile, 'mentor');
	return secretNames({ all, secret });
}

function secretNames(draft: Pick<Draft, 'all' | 'secret'>): Set<string> {
	const names = new Set(draft.secret);
	const defined = { secret: new Set<string>(), open: new Set<string>() };
	for (const [name, entry] of draft.all) {
		const side = draft.secret.has(name) ? defined.secret : defined.open;
		for (const theme of items(entry.tree, 'themes')) side.add(`theme/${word(theme, 'id')}`);
		const thread = word(entry.tree, 'thread');
		if (thread !== undefined) side.add(`thread/${thread}`);
	}
	for (const name of defined.secret) if (!defined.open.has(name)) names.add(name);
	return names;
}

/** The list of ids without the names that readers are not to know of, and what leads to them. */
export function withoutSecret(ids: Ids, isSecret: IsSecret): Ids {
	const isOpen = (name: string) => !isSecret(name) && !isSecret(follow(name, ids).name);
	return {
		numbers: new Map([...ids.numbers].filter(([name]) => isOpen(name))),
		aliases: new Map([...ids.aliases].filter(([name]) => isOpen(name))),
		retired: new Map(
			[...ids.retired]
				.filter(([name]) => !isSecret(name))
				.map(([name, { instead, ...rest }]) => [
					name,
					instead === undefined || !isOpen(instead) ? rest : { ...rest, instead },
				]),
		),
	};
}

/** Names without those that readers are not to know of. */
export const namesWithoutSecret = ({ handbook, mine }: Names, isSecret: IsSecret): Names => ({
	handbook: new Map([...handbook].filter(([name]) => !isSecret(name))),
	mine: new Map([...mine].filter(([name]) => !isSecret(name))),
});
