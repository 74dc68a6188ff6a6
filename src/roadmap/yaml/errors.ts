import type { Document } from 'yaml';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Text } from '../files/text.ts';

/** The parser’s first complaint in the words of a report; what follows it is mostly a consequence. */
export function explainYamlErrors(
	document: Document.Parsed,
	source: string,
	text: Text,
	start: number,
): readonly Fault[] {
	const first = document.errors[0];
	if (first === undefined) return [];
	return [makeFault('yaml-syntax', text.place(start + Math.min(first.pos[0], source.length)))];
}
