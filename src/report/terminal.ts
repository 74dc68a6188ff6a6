import type { Fault } from '../roadmap/fault.ts';
import { countFaults, countLine } from './count.ts';

/**
 * The report that a person reads, grouped by file.
 *
 * @example
 * content/mine/skills/x.mdx:7:8  unknown-id  "wound-car"
 *   why   no skill has this id
 *   mend  use "wound-care"
 */
export function toTerminal(
	faults: readonly Fault[],
	{ colour }: { readonly colour: boolean },
): string {
	if (faults.length === 0) return `${countLine(countFaults(faults))}\n`;
	const ink = colour ? inks : plain;
	const files = [...new Set(faults.map(({ file }) => file))];
	const groups = files.map((file) =>
		faults
			.filter((fault) => fault.file === file)
			.map((fault) => entry(fault, ink))
			.join('\n'),
	);
	return `${groups.join('\n\n')}\n\n${countLine(countFaults(faults))}\n`;
}

function entry({ file, line, column, severity, code, words, why, mend }: Fault, ink: Ink): string {
	const name = severity === 'fault' ? ink.fault(code) : ink.warning(`${code} (warning)`);
	const said = words === '' ? '' : `  "${words}"`;
	return [
		`${ink.place(`${file}:${line}:${column}`)}  ${name}${said}`,
		`  ${ink.label('why')}   ${why}`,
		`  ${ink.label('mend')}  ${mend}`,
	].join('\n');
}

const paint = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const bare = (text: string) => text;

const inks = { place: paint(1), fault: paint(31), warning: paint(33), label: paint(2) };
const plain: Ink = { place: bare, fault: bare, warning: bare, label: bare };

type Ink = Record<keyof typeof inks, (text: string) => string>;
