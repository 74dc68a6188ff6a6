import type { ProfileData } from '../../schemas/profile.ts';
import { type Audience, isFor } from '../audience.ts';
import { word } from '../yaml/tree.ts';
import type { Entry, ResourceEntry } from './entry.ts';

/** Why something is left out, by `kind/id`. */
export type HiddenWhy = ReadonlyMap<string, string>;

/** What the readers of a site do not get to see. */
export interface LeftOut {
	readonly hidden: HiddenWhy;
	/** What they are not even told of: what is not for them, and what stands on it. */
	readonly secret: ReadonlySet<string>;
}

/** The reason that is given for a whole kind that the profile does not keep. */
export const notKept = 'the profile does not keep it';

/** The reason for what some readers are not to see. */
const notForThem = 'not shown to this audience';

/**
 * What the profile leaves out: what it hides, what it does not keep, what is not for these readers,
 * and what stands on those.
 * A page of the fork itself is only left out by name or by its thread: when it stands on something
 * else that is hidden, that is a fault for its author to mend; but not when upstream retired it, nor
 * when it is hidden from these readers only.
 */
export function findHidden(
	entries: readonly Entry[],
	resources: readonly ResourceEntry[],
	profile: ProfileData,
	audience: Audience,
): LeftOut {
	const hidden = new Map<string, string>();
	const secret = new Set<string>();
	for (const { item, why, visibility } of profile.hide) {
		const name = item.includes('/') ? item : `milestone/${item}`;
		hidden.set(name, why);
		if (!isFor(visibility, audience)) secret.add(name);
	}
	for (const { kind, id, tree } of entries) {
		if (isFor(word(tree, 'visibility') ?? 'public', audience)) continue;
		secret.add(`${kind}/${id}`);
		hidden.set(`${kind}/${id}`, notForThem);
	}
	for (const { id, data } of resources) {
		if (isFor(String(data?.['visibility'] ?? 'public'), audience)) continue;
		secret.add(`resource/${id}`);
		hidden.set(`resource/${id}`, notForThem);
	}
	const kept = new Set<string>([...profile.keep, 'home']);
	for (const { kind, id, shelf } of entries) {
		if (shelf !== 'mine' && !kept.has(kind) && !hidden.has(`${kind}/${id}`))
			hidden.set(`${kind}/${id}`, notKept);
	}
	for (const { id, shelf } of resources) {
		if (shelf !== 'mine' && !kept.has('resource') && !hidden.has(`resource/${id}`))
			hidden.set(`resource/${id}`, notKept);
	}
	const homeless = new Set<string>();
	for (const { kind, id, homeless: why } of entries) {
		if (why === undefined) continue;
		homeless.add(`${kind}/${id}`);
		if (!hidden.has(`${kind}/${id}`)) hidden.set(`${kind}/${id}`, why);
	}
	spread(entries, hidden, homeless, secret);
	return { hidden, secret };
}

/** Hides what stands on hidden things, until nothing more follows. */
function spread(
	entries: readonly Entry[],
	hidden: Map<string, string>,
	homeless: Set<string>,
	secret: Set<string>,
): void {
	const years = yearsOfThemes(entries, hidden);
	for (let size = -1; size !== hidden.size + secret.size;) {
		size = hidden.size + secret.size;
		for (const entry of entries) {
			const name = `${entry.kind}/${entry.id}`;
			const grounds = groundsOf(entry, years);
			const isFirm = (name: string) =>
				name.startsWith('thread/') || homeless.has(name) || secret.has(name);
			const own = entry.shelf === 'mine' ? grounds.filter(isFirm) : grounds;
			const ground = own.find((name) => hidden.has(name));
			if (grounds.some((name) => secret.has(name))) secret.add(name);
			if (ground === undefined || hidden.has(name)) continue;
			hidden.set(name, hidden.get(ground) ?? notKept);
			if (homeless.has(ground)) homeless.add(name);
		}
	}
}

/** What a page cannot be shown without, as `kind/id`. */
function groundsOf(entry: Entry, years: ReadonlyMap<string, string>): readonly string[] {
	const named = (field: string, kind: string) => {
		const id = word(entry.tree, field);
		return id === undefined ? [] : [`${kind}/${id}`];
	};
	const year = years.get(word(entry.tree, 'theme') ?? '');
	const theme = year === undefined ? [] : [`year/${year}`];
	switch (entry.kind) {
		case 'milestone':
			return [...theme, ...named('option', 'option'), ...named('thread', 'thread')];
		case 'decision':
			return theme;
		case 'option':
			return named('decision', 'decision');
		case 'skill':
			return named('area', 'area');
		default:
			return [];
	}
}

/** Theme id → id of its year; of two years with one theme the one that is shown counts. */
function yearsOfThemes(entries: readonly Entry[], hidden: HiddenWhy): Map<string, string> {
	const years = new Map<string, string>();
	for (const entry of entries) {
		if (entry.kind !== 'year') continue;
		for (const theme of themesOf(entry)) {
			if (!years.has(theme.id) || !hidden.has(`year/${entry.id}`)) years.set(theme.id, entry.id);
		}
	}
	return years;
}

/** The themes that a year names, as far as they can be read. */
export function themesOf(entry: Entry): { readonly id: string; readonly index: number }[] {
	const themes = entry.tree?.is === 'fields' ? entry.tree.entries.get('themes')?.value : undefined;
	if (themes?.is !== 'list') return [];
	return themes.items.flatMap((item, index) => {
		const id = word(item, 'id');
		return id === undefined ? [] : [{ id, index }];
	});
}
