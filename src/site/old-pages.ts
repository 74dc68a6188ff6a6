import type { Checked } from '../roadmap/check.ts';
import { pageAddress } from '../roadmap/files/slot.ts';
import { type Ids, follow, idOf, kindOf, outcomeOf, pageOf } from '../roadmap/ids/ids.ts';
import type { Milestone, Roadmap } from '../roadmap/model.ts';
import { numberRanges } from '../schemas/ids.ts';
import { type FolderKind, folderKinds } from '../schemas/index.ts';

/** Something that is shown, as a link. */
export interface Place {
	readonly title: string;
	/** Below the base. */
	readonly address: string;
}

/** What stands at the address of a page that was renamed or retired. */
export type OldPage = {
	readonly kind: FolderKind;
	readonly id: string;
	readonly address: string;
} & (
	| { readonly is: 'moved'; readonly to: Place }
	| { readonly is: 'gone'; readonly why: string; readonly instead: Place | undefined }
);

/**
 * Pages for all old addresses, in the order of the lists of ids. What leads to something that the
 * profile leaves out has none, like that itself.
 */
export function oldPages({
	ids,
	roadmap,
	profile,
}: Pick<Checked, 'ids' | 'roadmap' | 'profile'>): OldPage[] {
	if (roadmap === undefined) return [];
	const shown = new Set(roadmap.order.map(({ address }) => address));
	const kept: readonly string[] = profile.keep;
	const isOwn = (name: string) => (ids.numbers.get(name) ?? 0) >= numberRanges.mine[0];
	return [...new Set([...ids.aliases.keys(), ...ids.retired.keys()])].flatMap((name): OldPage[] => {
		const kind = folderKinds.find((known) => known === kindOf(name));
		if (kind === undefined || name.includes('#')) return [];
		const old = { kind, id: idOf(name), address: pageAddress(kind, idOf(name)) };
		if (shown.has(old.address)) return [];
		const { name: now, retired } = follow(name, ids);
		if (retired === undefined) {
			const to = findPlace(now, roadmap);
			return to ? [{ ...old, is: 'moved', to }] : [];
		}
		if (!kept.includes(kind) && !isOwn(name)) return [];
		const next = retired.instead && follow(retired.instead, ids);
		const instead = next && !next.retired ? findPlace(next.name, roadmap) : undefined;
		return [{ ...old, is: 'gone', why: retired.why, instead }];
	});
}

/** The former ids of each outcome of a milestone, by its id of today: links to them still land. */
export function oldOutcomes(
	{ id, outcomes }: Pick<Milestone, 'id' | 'outcomes'>,
	{ aliases }: Pick<Ids, 'aliases'>,
): ReadonlyMap<string, readonly string[]> {
	const taken = new Set(outcomes.map((outcome) => outcome.id));
	const renamed = [...aliases].flatMap(([old, now]) => {
		const [was, is] = [outcomeOf(old), outcomeOf(now)];
		if (was === '' || pageOf(now) !== `milestone/${id}` || taken.has(was)) return [];
		taken.add(was);
		return [{ was, is }];
	});
	return new Map(
		[...Map.groupBy(renamed, ({ is }) => is)].map(([is, all]) => [is, all.map(({ was }) => was)]),
	);
}

/** Where something is shown, by its name. */
function findPlace(name: string, roadmap: Roadmap): Place | undefined {
	const id = idOf(name);
	switch (kindOf(name)) {
		case 'theme':
			return roadmap.themes.find((theme) => theme.id === id);
		case 'resource':
			return roadmap.resources.find((resource) => resource.id === id);
		default:
			return roadmap.order.find((page) => page.kind === kindOf(name) && page.id === id);
	}
}
