import type { ResourceData } from '../../schemas/resource.ts';
import type { Place } from '../../roadmap/files/text.ts';
import { collectFiles } from '../../roadmap/pages/collect.ts';
import { readIds } from '../../roadmap/pages/ids.ts';
import { readPages } from '../../roadmap/pages/read.ts';
import { readResources } from '../../roadmap/pages/resources.ts';
import type { SourceFile } from '../../roadmap/source.ts';
import { type Article, readArticle } from './article.ts';

/** What an editor has on the table. */
export interface Shelf {
	readonly articles: readonly Article[];
	readonly resources: readonly Source[];
}

/** An entry of resources.yaml and where it is written. */
export interface Source {
	readonly id: string;
	readonly at: Place;
	readonly data: ResourceData;
}

/** Reads the pages and resources in some files. What has a fault is left to the check of faults. */
export function readShelf(files: readonly SourceFile[]): Shelf {
	const collected = collectFiles(files);
	const ids = readIds(collected.ids);
	return {
		articles: readPages(collected, ids).flatMap(({ entry }) => readArticle(entry) ?? []),
		resources: readResources(collected.resources, ids).entries.flatMap(({ id, at, data }) =>
			data === undefined ? [] : [{ id, at, data: data as ResourceData }],
		),
	};
}
