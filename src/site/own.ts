import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Whether the road is somebody’s own: upstream leaves a README in `mine/` and nothing else. What lies
 * there besides is not asked, so that a site tells nobody of what it leaves out.
 *
 * @param root absolute path of the project
 */
export async function isOwn(root: string): Promise<boolean> {
	const names = await readdir(join(root, 'content/mine')).catch((): string[] => []);
	return names.some((name) => name !== 'README.md' && !name.startsWith('.'));
}
