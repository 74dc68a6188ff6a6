import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { afterAll } from 'vitest';
import type { Diagram, Twin, TwinItem, TwinText } from '../../src/diagrams/index.ts';
import { drawDiagrams, toRequests } from '../../src/site/mermaid/index.ts';
import type { Drawing, DrawRequest } from '../../src/site/mermaid/index.ts';

/** Folders of this test file, gone when it is done. */
const folders: string[] = [];

afterAll(() => {
	for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A folder that no other test draws into. */
export function freshCache(): string {
	const folder = mkdtempSync(join(tmpdir(), 'drawings-'));
	folders.push(folder);
	return folder;
}

/** Draws requests and fails with the reason when one is refused. */
export async function drawAll(
	requests: readonly DrawRequest[],
	cacheDir = freshCache(),
): Promise<Map<string, Drawing>> {
	const drawn = new Map<string, Drawing>();
	for (const [key, result] of await drawDiagrams(requests, { cacheDir })) {
		if ('error' in result) throw new Error(`${key} ${result.error.message}`);
		drawn.set(key, result);
	}
	return drawn;
}

/** Both forms of diagrams of ours. */
export function drawRoadDiagrams(diagrams: readonly Diagram[], cacheDir?: string) {
	const requests = diagrams.map(toRequests).flatMap(({ wide, narrow }) => [wide, narrow ?? []]);
	return drawAll(requests.flat(), cacheDir);
}

export function parseSvg(svg: string): Element {
	const { document } = new JSDOM(svg).window;
	const element = document.querySelector('svg');
	if (!element) throw new Error('No drawing');
	return element;
}

/** What a reader sees of a label: lines are joined without a space, so spaces do not count. */
export function letters(text: string | null | undefined): string {
	return (text ?? '').replace(/\s+/g, '');
}

/** Title of a node as it is drawn, without its notes. */
export function labelOf(node: Element): string {
	return letters(node.querySelector('text:not(.note)')?.textContent);
}

/** All words of a twin, in order. */
export function wordsOf(twin: Twin): TwinText[] {
	return twin.kind === 'table' ? twin.rows.flat(2) : twin.items.flatMap(flatten);
}

function flatten(item: TwinItem): TwinText[] {
	return [item, ...item.items.flatMap(flatten)];
}
