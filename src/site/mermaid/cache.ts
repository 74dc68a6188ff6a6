import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DrawRequest, Drawing } from './request.ts';
import { listVersions } from './versions.ts';

/** Packages that change what is drawn, each with all that it stands on. */
const packages = ['mermaid', 'jsdom', 'fontkit', 'svgo', '@fontsource/inter'] as const;

let renderer: Promise<string> | undefined;

/** The name of a drawing: all that it depends on, and nothing else. */
export async function hashRequest(request: DrawRequest, folder: string): Promise<string> {
	renderer ??= hashRenderer(folder);
	const { id, source, title, description, nodes, generated } = request;
	const facts = [await renderer, id, source, title, description, nodes ?? {}, generated ?? false];
	return createHash('sha256').update(JSON.stringify(facts)).digest('hex').slice(0, 32);
}

/** A drawing that was kept; nothing if there is none or it cannot be read. */
export async function readDrawing(cacheDir: string, hash: string): Promise<Drawing | undefined> {
	try {
		const kept = JSON.parse(await readFile(fileFor(cacheDir, hash), 'utf8')) as Partial<Drawing>;
		const { svg, width, height } = kept;
		if (typeof svg === 'string' && typeof width === 'number' && typeof height === 'number')
			return { svg, width, height };
	} catch {
		// Not kept yet, or cut off by a full disk: it is drawn again.
	}
	return undefined;
}

/** Written beside and moved, so that no reader sees half a file and no two writers share one. */
export async function keepDrawing(cacheDir: string, hash: string, drawing: Drawing): Promise<void> {
	await mkdir(cacheDir, { recursive: true });
	const beside = join(cacheDir, `${hash}.${randomUUID()}.part`);
	try {
		await writeFile(beside, JSON.stringify(drawing));
		await rename(beside, fileFor(cacheDir, hash));
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}

function fileFor(cacheDir: string, hash: string): string {
	return join(cacheDir, `${hash}.json`);
}

/** Source outside of this folder that the drawing process reads. */
const outside = ['../../diagrams/escape.ts', '../../schemas/year.ts'] as const;

/** This folder’s own source and the packages it stands on. */
async function hashRenderer(folder: string): Promise<string> {
	const hash = createHash('sha256');
	hash.update((await listVersions(packages, join(folder, 'cache.ts'))).join('\n'));
	const own = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
	for (const file of [...own, ...outside])
		hash.update(file).update(await readFile(join(folder, file)));
	return hash.digest('hex');
}
