import { resolve } from 'node:path';
import type { Fault } from '../roadmap/fault.ts';
import { loadContent } from './content.ts';
import { drawingFolder } from './diagrams.ts';
import { checkFences } from './fences.ts';
import { drawDiagrams, toRequests } from './mermaid/index.ts';
import { allDiagrams } from './road-diagrams.ts';

/**
 * Checks the content and draws every diagram of it, so that pages find them drawn.
 *
 * @returns faults and warnings of all files, in order
 * @throws Error when a diagram of our own cannot be drawn: no author can mend that
 */
export async function checkAll(root: string): Promise<readonly Fault[]> {
	const { faults, fences, roadmap } = await loadContent(root);
	const refused = await checkFences(fences, root);
	if (roadmap && refused.length === 0) {
		const requests = allDiagrams(roadmap).flatMap(toRequests).map((request, at) => ({ ...request, key: String(at) }));
		const drawn = await drawDiagrams(requests, { cacheDir: resolve(root, drawingFolder) });
		for (const [key, result] of drawn) {
			if ('error' in result) throw new Error(`The diagram “${requests[Number(key)]?.title}” ${result.error.message}.`);
		}
	}
	return [...faults, ...refused].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}
