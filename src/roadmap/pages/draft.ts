import type { ProfileData } from '../../schemas/profile.ts';
import type { RefKind } from '../../schemas/fields.ts';
import type { Audience } from '../audience.ts';
import { items, word } from '../yaml/tree.ts';
import type { Entry, ResourceEntry } from './entry.ts';
import { type HiddenWhy, findHidden, themesOf } from './hidden.ts';

/** A theme while it is checked. */
export interface ThemeEntry {
	readonly id: string;
	readonly year: Entry;
	readonly index: number;
}

/** Everything that can be pointed at, shown or hidden, while it is checked. */
export interface Draft {
	/** Pages that are shown. */
	readonly entries: readonly Entry[];
	/** Every page, by `kind/id`. */
	readonly all: ReadonlyMap<string, Entry>;
	readonly themes: ReadonlyMap<string, ThemeEntry>;
	readonly threads: ReadonlySet<string>;
	/** Resources that are shown, in order. */
	readonly resources: readonly ResourceEntry[];
	readonly allResources: ReadonlyMap<string, ResourceEntry>;
	readonly hidden: HiddenWhy;
	/** What of it these readers are not even told of, by `kind/id`. */
	readonly secret: ReadonlySet<string>;
	/** For whom the site is. */
	readonly audience: Audience;
	readonly profile: ProfileData;
	/** Kinds of which a file cannot be read: what they lack proves nothing. */
	readonly unread: ReadonlySet<RefKind>;
}

/** What a reference leads to. */
export type Target =
	| { readonly is: 'page'; readonly entry: Entry }
	| { readonly is: 'theme'; readonly theme: ThemeEntry }
	| { readonly is: 'resource'; readonly resource: ResourceEntry }
	| { readonly is: 'thread' }
	| { readonly is: 'hidden'; readonly why: string; readonly secret: boolean }
	| { readonly is: 'unknown' };

/** Puts what was read of all files into one place. */
export function buildDraft(
	read: readonly Entry[],
	resources: readonly ResourceEntry[],
	profile: ProfileData,
	unread: ReadonlySet<RefKind>,
	audience: Audience = profile.audience,
): Draft {
	const { hidden, secret } = findHidden(read, resources, profile, audience);
	const shown = read.filter((entry) => !hidden.has(`${entry.kind}/${entry.id}`));
	const years = [...read.filter((entry) => !shown.includes(entry)), ...[...shown].reverse()].filter(
		(entry) => entry.kind === 'year',
	);
	return {
		entries: shown,
		all: new Map(read.map((entry) => [`${entry.kind}/${entry.id}`, entry])),
		themes: new Map(
			years.flatMap((year) =>
				[...themesOf(year)].reverse().map(({ id, index }) => [id, { id, year, index }] as const),
			),
		),
		threads: new Set(read.flatMap((entry) => word(entry.tree, 'thread') ?? [])),
		resources: resources.filter(({ id }) => !hidden.has(`resource/${id}`)),
		allResources: new Map(resources.map((resource) => [resource.id, resource])),
		hidden,
		secret,
		audience,
		profile,
		unread,
	};
}

/** Finds one thing by its kind and id. */
export function findTarget(kind: RefKind, id: string, draft: Draft): Target {
	const hidden = findHiddenName(`${kind}/${id}`, draft);
	if (hidden !== undefined) return hidden;
	if (kind === 'thread') return draft.threads.has(id) ? { is: 'thread' } : { is: 'unknown' };
	if (kind === 'theme') return findTheme(id, draft);
	const resource = kind === 'resource' ? draft.allResources.get(id) : undefined;
	if (resource !== undefined) return { is: 'resource', resource };
	const entry = draft.all.get(`${kind}/${id}`);
	return entry === undefined ? { is: 'unknown' } : { is: 'page', entry };
}

function findTheme(id: string, draft: Draft): Target {
	const theme = draft.themes.get(id);
	if (theme === undefined) return { is: 'unknown' };
	return findHiddenName(`year/${theme.year.id}`, draft) ?? { is: 'theme', theme };
}

function findHiddenName(name: string, { hidden, secret }: Draft): Target | undefined {
	const why = hidden.get(name);
	return why === undefined ? undefined : { is: 'hidden', why, secret: secret.has(name) };
}

/** Splits `decision/field` into kind and id; a bare id is of the first kind. */
export function readReference(
	value: string,
	to: readonly RefKind[],
): { readonly kind: RefKind; readonly id: string } {
	const [, named, id = value] = /^([a-z]+)\/(.+)$/.exec(value) ?? [];
	const kind = to.find((kind) => kind === named);
	return kind === undefined ? { kind: to[0] ?? 'milestone', id: value } : { kind, id };
}

/** How many levels a skill has, if its list of levels can be read. */
export function levelsOf(entry: Entry): number | undefined {
	const count = items(entry.tree, 'levels').length;
	return count === 0 ? undefined : count;
}
