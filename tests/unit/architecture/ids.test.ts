import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/**
 * What may name a page or a source of the handbook: the table of subjects that move, by which an editor
 * reads the handbook itself. It is no part of a site.
 */
const exempt = ['editorial/data/moving.ts'];

/** Ids of the handbook that no sentence has by chance: those of two words or more. */
async function idsOfHandbook(): Promise<ReadonlySet<string>> {
	const text = await readFile(join(root, 'content/handbook/ids.yaml'), 'utf8');
	const { numbers } = parse(text) as { readonly numbers: Readonly<Record<string, number>> };
	const ids = Object.keys(numbers).flatMap((name) => name.split(/[/#]/).slice(1));
	return new Set(ids.filter((id) => id.includes('-')));
}

/** The words of a text that could be ids: `year-1/on-call` → `year-1`, `on-call`. */
const idsIn = (text: string): string[] =>
	text.match(/(?<![\w-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w-])/g) ?? [];

test('names nothing of the handbook in the code: a fork may have none of it', async () => {
	const ids = await idsOfHandbook();
	const src = join(root, 'src');
	const entries = await readdir(src, { recursive: true, withFileTypes: true });
	const paths = entries
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(src.length + 1)
				.replaceAll('\\', '/'),
		);
	const found = await Promise.all(
		paths
			.filter((path) => !exempt.includes(path))
			.map(async (path) =>
				idsIn(await readFile(join(src, path), 'utf8'))
					.filter((id) => ids.has(id))
					.map((id) => `src/${path}: ${id}`),
			),
	);
	expect(ids.size).toBeGreaterThan(100);
	expect(found.flat()).toEqual([]);
});
