import { toTerminal } from '../report/terminal.ts';
import { checkContent } from '../roadmap/check.ts';
import type { Fault } from '../roadmap/fault.ts';

/** What a help page needs of a sample. */
interface Sample {
	readonly file: string;
	readonly before: string;
	readonly others?: Readonly<Record<string, string>>;
}

/** The report that the check gives for a sample; empty when the fault needs a whole road around it. */
export function sampleReport(code: string, { file, before, others = {} }: Sample): string {
	const encoder = new TextEncoder();
	const files = Object.entries({ ...others, [file]: before }).map(([path, text]) => ({
		path,
		bytes: encoder.encode(text),
	}));
	const { faults } = checkContent(files, { components: [], publicFiles: [] });
	return toTerminal(
		faults.filter((fault: Fault) => fault.code === code),
		{ colour: false },
	).trim();
}
