import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { DrawRequest, Drawing } from './request.ts';

/** Packages whose version changes what is drawn. */
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

/** Written beside and moved, so that no reader ever sees half a file. */
export async function keepDrawing(cacheDir: string, hash: string, drawing: Drawing): Promise<void> {
	await mkdir(cacheDir, { recursive: true });
	const beside = join(cacheDir, `${hash}.${process.pid}.part`);
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

/** This folder’s own source and the packages it stands on. */
async function hashRenderer(folder: string): Promise<string> {
	const hash = createHash('sha256');
	const require = createRequire(import.meta.url);
	for (const name of packages) hash.update(`${name}@${await readVersion(require, name)}\n`);
	const own = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
	for (const file of [...own, '../../diagrams/escape.ts'])
		hash.update(file).update(await readFile(join(folder, file)));
	return hash.digest('hex');
}

async function readVersion(require: NodeJS.Require, name: string): Promise<string> {
	for (const folder of require.resolve.paths(name) ?? []) {
		try {
			const text = await readFile(join(folder, name, 'package.json'), 'utf8');
			return (JSON.parse(text) as { version: string }).version;
		} catch {
			// Not in this folder; the next one up may have it.
		}
	}
	return 'unknown';
}
