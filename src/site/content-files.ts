import { readFile, readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SourceFile } from '../roadmap/source.ts';

/** Folders that are never content, wherever they lie. */
const skipped = new Set(['node_modules', '.git', '.astro']);

/**
 * Reads every file of the content folder.
 *
 * @param root the project’s folder, which holds `content/`
 */
export async function readContent(root: string): Promise<SourceFile[]> {
	const folder = join(root, 'content');
	const paths = await listFiles(folder);
	return Promise.all(
		paths.map(async (path) => ({
			path,
			bytes: new Uint8Array(await readFile(join(folder, path))),
		})),
	);
}

/** Lists the files of the public folder, as `images/x.png`. */
export function listPublicFiles(root: string): Promise<string[]> {
	return listFiles(join(root, 'public'));
}

/** Files below a folder, sorted, with forward slashes; none when the folder does not exist. */
async function listFiles(folder: string): Promise<string[]> {
	const home = await realpath(folder).catch(() => undefined);
	if (home === undefined) return [];
	const found = await walk(home, home, new Set([home]));
	return found.map((path) => relative(home, path).split(sep).join('/')).sort();
}

/** Follows a symbolic link only while it stays inside the folder, and each folder once. */
async function walk(folder: string, home: string, seen: Set<string>): Promise<string[]> {
	const found: string[] = [];
	for (const entry of await readdir(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (skipped.has(entry.name)) continue;
		const real = entry.isSymbolicLink() ? await insideOf(path, home) : path;
		const kind = real === undefined ? undefined : await stat(real).catch(() => undefined);
		if (kind?.isFile()) found.push(path);
		if (kind?.isDirectory() && real !== undefined && !seen.has(real)) {
			found.push(...(await walk(path, home, seen.add(real))));
		}
	}
	return found;
}

async function insideOf(path: string, home: string): Promise<string | undefined> {
	const real = await realpath(path).catch(() => undefined);
	return real?.startsWith(home + sep) ? real : undefined;
}
