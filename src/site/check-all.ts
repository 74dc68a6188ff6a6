import type { Fault } from '../roadmap/fault.ts';
import { sortFaults } from '../roadmap/faults/sort.ts';
import { loadContent } from './content.ts';
import { drawDiagram } from './diagrams.ts';
import { checkFences } from './fences.ts';
import { allDiagrams } from './road-diagrams.ts';

/**
 * Checks the content and draws every diagram of it, so that pages find them drawn.
 *
 * @returns faults and warnings of all files, in order
 * @throws Error when a diagram of our own cannot be drawn: no author can mend that
 */
export async function checkAll(root: string): Promise<readonly Fault[]> {
	const checked = await loadContent(root);
	const refused = await checkFences(checked, root);
	if (checked.roadmap && refused.length === 0)
		await Promise.all(allDiagrams(checked.roadmap).map((diagram) => drawDiagram(diagram, root)));
	return sortFaults([...checked.faults, ...refused]);
}
