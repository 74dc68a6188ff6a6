import { existsSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hashRequest, keepDrawing, readDrawing } from './cache.ts';
import { openPainter } from './painter.ts';
import type { DrawRequest, DrawResult } from './request.ts';
import { findRefusal } from './source.ts';

/**
 * Draws mermaid texts as static SVG, each at most once: what was drawn before is read from
 * `cacheDir`, and when everything was, mermaid is not even started.
 */
export async function drawDiagrams(
	requests: readonly DrawRequest[],
	{ cacheDir }: { readonly cacheDir: string },
): Promise<Map<string, DrawResult>> {
	const results = await Promise.all(
		requests.map(async (request) => [request.key, await findDrawing(request, cacheDir)] as const),
	);
	return new Map(results);
}

/**
 * Drawings that are being made, by place and hash. On the global object: Astro loads the config with
 * Node and everything else through Vite, so this module exists twice in one process.
 */
const underway = ((globalThis as { [key: symbol]: Map<string, Promise<DrawResult>> | undefined })[
	Symbol.for('handbook.drawings-underway')
] ??= new Map());

async function findDrawing(request: DrawRequest, cacheDir: string): Promise<DrawResult> {
	const refusal = request.generated ? undefined : findRefusal(request.source);
	if (refusal) return { error: refusal };
	const hash = await hashRequest(request, folder);
	const place = join(cacheDir, hash);
	let drawing = underway.get(place);
	if (!drawing) {
		drawing = readOrDraw(request, cacheDir, hash).finally(() => underway.delete(place));
		underway.set(place, drawing);
	}
	return drawing;
}

async function readOrDraw(
	request: DrawRequest,
	cacheDir: string,
	hash: string,
): Promise<DrawResult> {
	const kept = await readDrawing(cacheDir, hash);
	if (kept) return kept;
	const result = await paint(request);
	if ('svg' in result) await keepDrawing(cacheDir, hash, result);
	return result;
}

const folder = rendererFolder();
const paint = openPainter(join(folder, 'worker.ts'));

/** When this module is bundled into a page, its folder is still that of the project being built. */
function rendererFolder(): string {
	const here = dirname(fileURLToPath(import.meta.url));
	return existsSync(join(here, 'worker.ts')) ? here : resolve('src/site/mermaid');
}
