import { numberedKinds } from '../../schemas/ids.ts';
import { pageKey } from '../files/slot.ts';
import { type Ids, follow, idOf, kindOf, outcomeOf, pageOf } from '../ids/ids.ts';
import type { LinkIndex } from '../links.ts';
import type { Draft } from './draft.ts';

/** Notes what links by old names lead to. */
export function findOldLinks(draft: Draft, ids: Ids): Pick<LinkIndex, 'moved' | 'retired'> {
	const moved = new Map<string, string>();
	const retired = new Map<string, string>();
	for (const name of new Set([...ids.aliases.keys(), ...ids.retired.keys()])) {
		const { name: now, retired: gone } = follow(name, ids);
		const [target] = keysOf(now, draft);
		for (const key of keysOf(name, draft, ids)) {
			if (gone) retired.set(key, name);
			else if (target !== undefined && target !== key) moved.set(key, target);
		}
	}
	return { moved, retired };
}

/** Every key under which links know a name; of an old name also those that it never had, on pages that it may have been on. */
function keysOf(name: string, draft: Draft, ids?: Ids): string[] {
	const kind = numberedKinds.find((known) => known === kindOf(name));
	const id = idOf(name);
	switch (kind) {
		case undefined:
		case 'thread':
			return [];
		case 'resource':
			return [`resources/#${id}`];
		case 'theme':
			return (ids ? yearKeys(draft) : [draft.themes.get(id)?.year.key ?? '']).map(
				(year) => `${year}#theme-${id}`,
			);
		default: {
			const anchor = name.includes('#') ? `#outcome-${outcomeOf(name)}` : '';
			const pages = ids && anchor ? [name, follow(pageOf(name), ids).name] : [name];
			return pages.map((page) => pageKey(kind, idOf(page)) + anchor);
		}
	}
}

function yearKeys({ entries }: Draft): string[] {
	return entries.filter(({ kind }) => kind === 'year').map(({ key }) => key);
}
