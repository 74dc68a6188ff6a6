import type { RefKind } from '../../schemas/fields.ts';
import { folderKinds, pageKinds } from '../../schemas/index.ts';
import { idFor } from '../fields/id.ts';
import { nearest } from '../nearest.ts';
import { type Draft, findTarget } from '../pages/draft.ts';
import { find, items, word } from '../yaml/tree.ts';

/** Everything that a reference can mean. */
export const refKinds = [...folderKinds, 'theme', 'resource', 'thread'] as const;

/** Something that exists, by its kind and id. */
export interface Meant {
	readonly kind: RefKind;
	readonly id: string;
}

/**
 * What an author most likely meant by words that are no id: the thing of this id once the ending
 * and the folder are off, the thing of this title, or the nearest id.
 *
 * @example `first-year/night-shifts` → theme night-shifts, `log.mdx` → template log
 */
export function findMeant(
	written: string,
	kinds: readonly RefKind[],
	draft: Draft,
): Meant | undefined {
	const path = written.replace(/\.(?:mdx?|html?|ya?ml)$/i, '');
	const id = idFor(path.split('/').at(-1) ?? path);
	return (
		first(kinds, (kind) => (exists(kind, id, draft) ? id : undefined)) ??
		first(kinds, (kind) => idOfTitle(kind, idFor(path), draft)) ??
		first(kinds, (kind) => nearest(id, idsOf(kind, draft)))
	);
}

/** The kind that a word in front of a slash means: `skill`, `skills` or `skils`. */
export function findKind(named: string): RefKind | 'page' | 'home' | undefined {
	const known = [...refKinds, 'page', 'home'] as const;
	const folder = folderKinds.find((kind) => pageKinds[kind].folder === named);
	const near = nearest(named, known);
	return folder ?? known.find((kind) => kind === near);
}

/** The ids of everything of a kind, hidden or shown. */
export function idsOf(kind: RefKind, draft: Draft): Iterable<string> {
	if (kind === 'theme') return draft.themes.keys();
	if (kind === 'resource') return draft.allResources.keys();
	if (kind === 'thread') return draft.threads;
	return [...draft.all.values()].filter((entry) => entry.kind === kind).map(({ id }) => id);
}

/** Whether there is such a thing, hidden or shown. */
export function exists(kind: RefKind, id: string, draft: Draft): boolean {
	return findTarget(kind, id, draft).is !== 'unknown';
}

function first(
	kinds: readonly RefKind[],
	idOf: (kind: RefKind) => string | undefined,
): Meant | undefined {
	for (const kind of kinds) {
		const id = idOf(kind);
		if (id !== undefined) return { kind, id };
	}
	return undefined;
}

/** Titles are compared as ids, so that case, accents and signs do not count; one letter may be off. */
function idOfTitle(kind: RefKind, title: string, draft: Draft): string | undefined {
	const titles = new Map(
		[...idsOf(kind, draft)].map((id) => [idFor(titleOf(kind, id, draft) ?? id), id]),
	);
	return titles.get(nearest(title, titles.keys()) ?? '');
}

function titleOf(kind: RefKind, id: string, draft: Draft): string | undefined {
	const theme = kind === 'theme' ? draft.themes.get(id) : undefined;
	if (theme !== undefined) return word(items(theme.year.tree, 'themes')[theme.index], 'title');
	const resource = kind === 'resource' ? draft.allResources.get(id)?.data?.['title'] : undefined;
	if (typeof resource === 'string') return resource;
	return word(find(draft.all.get(`${kind}/${id}`)?.tree, 'title'));
}
