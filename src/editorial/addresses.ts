import type { Place } from '../roadmap/files/text.ts';
import type { Shelf } from './page/shelf.ts';

/** An address outside of the site, and where the content names it. */
export interface OutsideAddress {
	readonly url: string;
	/** `content/handbook/resources.yaml:12`, sorted. */
	readonly places: readonly string[];
}

/** Every web address of some pages and resources, sorted, each once. */
export function listAddresses({ articles, resources }: Shelf): OutsideAddress[] {
	const named = [
		...resources.map(({ data, at }) => ({ url: data.url, at })),
		...articles.flatMap(({ links }) => links.map(({ href, at }) => ({ url: href, at }))),
	].filter(({ url }) => /^https?:/i.test(url));
	return [...Map.groupBy(named, ({ url }) => url)]
		.map(([url, uses]) => ({
			url,
			places: [...new Set(uses.map(({ at }) => placeName(at)))].sort(),
		}))
		.sort((a, b) => (a.url < b.url ? -1 : 1));
}

function placeName({ file, line }: Place): string {
	return `content/${file}:${line}`;
}
