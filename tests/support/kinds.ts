import type { BuiltSite } from './pages.ts';

/** One address of each kind of page: the first in each folder, the list of each folder, and what stands alone. */
export function onePageOfEachKind({ pages, prefix }: BuiltSite): string[] {
	const kinds = new Map<string, string>();
	for (const { path, file } of pages) {
		const parts = path.slice(prefix.length).split('/').filter(Boolean);
		const kind = file === '404.html' ? '404' : parts.length < 2 ? path : `${parts[0]}/*`;
		if (!kinds.has(kind)) kinds.set(kind, path.slice(prefix.length));
	}
	return [...kinds.values()];
}
