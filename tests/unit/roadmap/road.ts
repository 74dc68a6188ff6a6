import { fileURLToPath } from 'node:url';
import { type Checked, checkContent } from '../../../src/roadmap/check.ts';
import type { CheckContext, SourceFile } from '../../../src/roadmap/source.ts';
import { readContent } from '../../../src/site/content-files.ts';

/** Two years of a nurse: the smallest road that has one of everything. */
export const smallest: readonly SourceFile[] = await readContent(
	fileURLToPath(new URL('../../../src/site/sample-road', import.meta.url)),
);

export const context: CheckContext = {
	components: ['Card', 'Steps'],
	publicFiles: ['images/heel.png'],
	today: '2026-11-22',
};

/** Files by their path below content/; text is saved as UTF-8. */
export type Overlay = Readonly<Record<string, string | Uint8Array>>;

/** The smallest road with other files laid over it. */
export function lay(overlay: Overlay, base: readonly SourceFile[] = smallest): SourceFile[] {
	const over = Object.entries(overlay).map(([path, text]) => ({
		path,
		bytes: typeof text === 'string' ? Buffer.from(text) : text,
	}));
	return [...base.filter(({ path }) => !over.some((file) => file.path === path)), ...over];
}

/** Checks the smallest road with other files laid over it. */
export function check(overlay: Overlay): Checked {
	return checkContent(lay(overlay), context);
}

/** `file:line:column code` of everything that is wrong. */
export function placesOf({ faults }: Checked): string[] {
	return faults.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
}

/** A page of the smallest road as text. */
export function textOf(path: string): string {
	const file = smallest.find((file) => file.path === path);
	return new TextDecoder().decode(file?.bytes);
}
