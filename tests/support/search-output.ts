import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BuiltSite } from './pages.ts';

type Files = Pick<BuiltSite, 'folder' | 'files'>;

/** A file of the output as text; the packed files of the search index are unpacked. */
export function contentsOf({ folder }: Pick<Files, 'folder'>, file: string): string {
	const bytes = readFileSync(join(folder, file));
	const isPacked = bytes[0] === 0x1f && bytes[1] === 0x8b;
	return (isPacked ? gunzipSync(bytes) : bytes).toString('utf8');
}

/**
 * Where words stand in the output: `quokka in guides/x/index.html`. Names of files count.
 *
 * @param fold what makes two spellings one; by default case does not matter
 */
export function filesWith(
	site: Files,
	words: readonly string[],
	fold = (text: string): string => text.toLowerCase(),
): string[] {
	return site.files.flatMap((file) => {
		const text = fold(`${file}\n${contentsOf(site, file)}`);
		return words.filter((word) => text.includes(fold(word))).map((word) => `${word} in ${file}`);
	});
}
