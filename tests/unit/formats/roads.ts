import { fileURLToPath } from 'node:url';
import { checkContent } from '../../../src/roadmap/check.ts';
import type { Roadmap } from '../../../src/roadmap/model.ts';
import type { SourceFile } from '../../../src/roadmap/source.ts';
import { listPublicFiles, readContent } from '../../../src/site/content-files.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const publicFiles = await listPublicFiles(project);

/** The road that files make. */
export function roadOf(files: readonly SourceFile[]): Roadmap {
	const { roadmap, faults } = checkContent(files, {
		components: ['Diagram', 'Card', 'Steps'],
		publicFiles,
		routes: ['all', 'faults', 'resources'],
	});
	if (!roadmap) throw new Error(faults.map(({ file, code }) => `${file} ${code}`).join('\n'));
	return roadmap;
}

const load = async (folder: string) => roadOf(await readContent(`${project}/${folder}`));

/** Every road of the project, by what it is. */
export const roads = {
	handbook: await load('.'),
	nurse: await load('src/site/sample-road'),
	'boat builder': await load('tests/fixtures/foreign'),
};
