import { resolve } from 'node:path';
import type { Diagram } from '../diagrams/index.ts';
import { drawDiagrams, toRequests } from './mermaid/index.ts';
import type { Drawing } from './mermaid/index.ts';

/** Where drawings are kept between builds, from the root of the project. */
export const drawingFolder = '.cache/diagrams';

/** Both forms of a diagram of ours, drawn or kept from before; throws when one cannot be drawn. */
export async function drawDiagram(
	diagram: Diagram,
	root = process.cwd(),
): Promise<{ wide: Drawing; narrow: Drawing | undefined }> {
	const drawn = await drawDiagrams(toRequests(diagram), { cacheDir: resolve(root, drawingFolder) });
	const find = (form: string): Drawing | undefined => {
		const result = drawn.get(`${diagram.id}-${form}`);
		if (result && 'error' in result)
			throw new Error(`The diagram “${diagram.title}” ${result.error.message}.`);
		return result;
	};
	const wide = find('wide');
	if (!wide) throw new Error(`The diagram “${diagram.title}” is drawn as nothing.`);
	return { wide, narrow: find('narrow') };
}
