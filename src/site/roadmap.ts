import type { Roadmap, RoadmapPage } from '../roadmap/model.ts';
import { withBase, withoutBase } from './address.ts';
import { currentContent } from './content.ts';

/** The road that the pages of this build show. */
export async function loadRoadmap(): Promise<Roadmap> {
	const { roadmap } = await currentContent(process.cwd());
	if (!roadmap) throw new Error('The content has faults; run “npm run check” to see them.');
	return roadmap;
}

/** The page of the model at the address of the current request, if it is one. */
export function pageAt(roadmap: Roadmap, url: URL): RoadmapPage | undefined {
	const address = withoutBase(url.pathname, import.meta.env.BASE_URL);
	return roadmap.order.find((page) => page.address === address);
}

/** An address below the base of this site, ready for `href`. */
export const href = (address: string): string => withBase(address, import.meta.env.BASE_URL);
