import { fileURLToPath } from 'node:url';
import { type Checked, checkContent } from '../../../src/roadmap/check.ts';
import type { Roadmap } from '../../../src/roadmap/model.ts';
import type { SourceFile } from '../../../src/roadmap/source.ts';
import { loadContent } from '../../../src/site/content.ts';
import { context } from '../roadmap/road.ts';

function sound({ roadmap, faults }: Checked): Roadmap {
	if (!roadmap) throw new Error(faults.map(({ file, code }) => `${file} ${code}`).join('\n'));
	return roadmap;
}

/** The road that files make. */
export const roadOf = (files: readonly SourceFile[]): Roadmap =>
	sound(checkContent(files, context));

const load = async (folder: string): Promise<Roadmap> =>
	sound(await loadContent(fileURLToPath(new URL(`../../../${folder}`, import.meta.url))));

/** Every road of the project, by whose it is. */
export const roads = {
	handbook: await load('.'),
	nurse: await load('src/site/sample-road'),
	'boat builder': await load('tests/fixtures/foreign'),
};
