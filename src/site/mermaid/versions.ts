import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/**
 * Packages and all that they stand on, as they are installed. The d3 that mermaid lays out with
 * follows from the lock file, so mermaid’s own version does not say it.
 *
 * @param from a file of the package that asks
 * @example await listVersions(['mermaid'], import.meta.url) → ['d3@7.9.0', …, 'mermaid@12.3.0']
 */
export async function listVersions(names: readonly string[], from: string): Promise<string[]> {
	/** By the file that says it: one package may be installed in several versions. */
	const found = new Map<string, string>();
	const follow = async (name: string, asker: string): Promise<void> => {
		const manifest = await findManifest(name, asker);
		const file = manifest?.file ?? name;
		if (found.has(file)) return;
		found.set(file, `${name}@${manifest?.version ?? 'unknown'}`);
		await Promise.all((manifest?.needs ?? []).map((need) => follow(need, file)));
	};
	await Promise.all(names.map((name) => follow(name, from)));
	return [...new Set(found.values())].sort();
}

interface Manifest {
	readonly file: string;
	readonly version: string;
	readonly needs: readonly string[];
}

async function findManifest(name: string, asker: string): Promise<Manifest | undefined> {
	for (const folder of createRequire(asker).resolve.paths(name) ?? []) {
		const file = join(folder, name, 'package.json');
		try {
			const { version, dependencies } = JSON.parse(await readFile(file, 'utf8')) as {
				version: string;
				dependencies?: Record<string, string>;
			};
			return { file, version, needs: Object.keys(dependencies ?? {}) };
		} catch {
			// Not in this folder; the next one up may have it.
		}
	}
	return undefined;
}
