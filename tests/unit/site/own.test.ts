import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isOwn } from '../../../src/site/own.ts';

/** Asks of a project with these files. */
async function askOf(...paths: readonly string[]): Promise<boolean> {
	const root = await mkdtemp(join(tmpdir(), 'own-'));
	try {
		for (const path of paths) {
			await mkdir(dirname(join(root, path)), { recursive: true });
			await writeFile(join(root, path), '');
		}
		return await isOwn(root);
	} finally {
		await rm(root, { recursive: true });
	}
}

describe('a road', () => {
	it.each([
		['content/mine/profile.yaml'],
		['content/mine/progress.yaml'],
		['content/mine/guides/mine.mdx'],
	])('is somebody’s own with %s', async (path) => {
		expect(await askOf('content/mine/README.md', path)).toBe(true);
	});

	it('is nobody’s own as upstream ships it, or without the shelf', async () => {
		expect(await askOf('content/mine/README.md', 'content/mine/.gitkeep')).toBe(false);
		expect(await askOf()).toBe(false);
		expect(await askOf('content/mine/.private.md', 'content/mine/guides/draft.mdx.bak')).toBe(
			false,
		);
	});
});
