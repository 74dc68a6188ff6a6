import type { Fault } from '../roadmap/fault.ts';
import { sortFaults } from '../roadmap/faults/sort.ts';
import { loadContent, loadEverything } from './content.ts';
import { drawDiagram } from './diagrams.ts';
import { checkFences } from './fences.ts';
import { allDiagrams } from './road-diagrams.ts';

/**
 * Checks the content and draws every diagram of it, so that pages find them drawn. What is not for the
 * readers of this site is checked too: it is to be right before its own site is built.
 *
 * @returns faults and warnings of all files, in order
 * @throws Error when a diagram of our own cannot be drawn: no author can mend that
 */
export async function checkAll(root: string): Promise<readonly Fault[]> {
	const checked = await loadContent(root);
	const seen = checked.partial ? [checked, await loadEverything(root)] : [checked];
	const refused = (await Promise.all(seen.map((one) => checkFences(one, root)))).flat();
	if (checked.roadmap && refused.length === 0)
		await Promise.all(allDiagrams(checked.roadmap).map((diagram) => drawDiagram(diagram, root)));
	return sortFaults([...seen.flatMap(({ faults }) => faults), ...refused]);
}
