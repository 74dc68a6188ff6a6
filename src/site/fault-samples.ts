import { join } from 'node:path';
import { toTerminal } from '../report/terminal.ts';
import { checkContent } from '../roadmap/check.ts';
import type { Sample } from '../roadmap/faults/entry.ts';
import type { SourceFile } from '../roadmap/source.ts';
import { readContent } from './content-files.ts';

/** Days that a sample may call too late begin after this one. */
const today = '2026-11-22';

/** A small road without faults: what the samples of the table of faults are laid over. */
let road: Promise<readonly SourceFile[]> | undefined;

/** The report that the check gives for a sample; empty for diagrams, which are not drawn here. */
export async function sampleReport(code: string, sample: Sample): Promise<string> {
	road ??= readContent(join(process.cwd(), 'src/site/sample-road'));
	const over = Object.entries({ ...sample.extra, [sample.file]: sample.before }).map(
		([path, text]) => ({ path, bytes: encode(text, sample.encoding) }),
	);
	const under = (await road).filter(({ path }) => !over.some((file) => file.path === path));
	const { faults } = checkContent([...under, ...over], { components: [], publicFiles: [], today });
	const own = faults.filter((fault) => fault.code === code);
	return own.length > 0 ? toTerminal(own, { colour: false }).trim() : '';
}

function encode(text: string, encoding: Sample['encoding']): Uint8Array {
	return new Uint8Array(Buffer.from(text, encoding ?? 'utf8'));
}
