import { resolve } from 'node:path';
import type { Diagram } from '../diagrams/index.ts';
import { drawDiagrams, toRequests } from './mermaid/index.ts';
import type { Drawing, DrawRequest } from './mermaid/index.ts';

/** Where drawings are kept between builds, from the root of the project. */
export const drawingFolder = '.cache/diagrams';

/** The column of text on a telephone of 320 CSS pixels: what is no wider needs no form of its own there. */
const telephone = 288;

/**
 * A diagram of ours, drawn or kept from before; in a narrow form too, where the wide one does not fit.
 *
 * @throws Error when it cannot be drawn: no author can mend that
 */
export async function drawDiagram(
	diagram: Diagram,
	root = process.cwd(),
): Promise<{ readonly wide: Drawing; readonly narrow: Drawing | undefined }> {
	const requests = toRequests(diagram);
	const wide = await drawForm(requests.wide, root);
	const narrow =
		requests.narrow && wide.width > telephone ? await drawForm(requests.narrow, root) : undefined;
	return { wide, narrow };
}

async function drawForm(request: DrawRequest, root: string): Promise<Drawing> {
	const drawn = await drawDiagrams([request], { cacheDir: resolve(root, drawingFolder) });
	const result = drawn.get(request.key) ?? { error: { message: 'is drawn as nothing' } };
	if ('error' in result) throw new Error(`The diagram “${request.title}” ${result.error.message}.`);
	return result;
}
