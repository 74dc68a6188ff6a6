import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { readSlot } from '../roadmap/files/slot.ts';

/**
 * Whether the road is somebody’s own: upstream leaves nothing in `mine/` that is content. What lies there
 * is not asked, so that a site tells nobody of what it leaves out.
 *
 * @param root absolute path of the project
 */
export async function isOwn(root: string): Promise<boolean> {
	const paths = await readdir(join(root, 'content/mine'), { recursive: true }).catch(() => []);
	return paths.some((path) => isContent(`mine/${path.split(sep).join('/')}`));
}

/** Folders have no ending. */
const isContent = (path: string): boolean =>
	/\.[a-z]+$/i.test(path) && readSlot(path).slot.is !== 'ignored';
