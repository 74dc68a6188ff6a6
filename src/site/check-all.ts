import type { Fault } from '../roadmap/fault.ts';
import { loadContent } from './content.ts';

/** Checks the content and draws every diagram of it. */
export async function checkAll(root: string): Promise<readonly Fault[]> {
	const { faults } = await loadContent(root);
	return faults;
}
