import { parseDocument } from 'yaml';
import { blankConflicts } from '../body/conflicts.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Text } from '../files/text.ts';
import { explainYamlErrors } from './errors.ts';
import { growTree } from './grow.ts';
import type { Tree } from './tree.ts';

export interface ParsedYaml {
	/** Nothing when the YAML cannot be read, or when there is none. */
	readonly tree: Tree | undefined;
	readonly faults: readonly Fault[];
}

/** Spaces and marks that look like nothing or like a space, and are none to YAML. */
const falseSpace = '[\\u00a0\\u00ad\\u1680\\u2000-\\u200f\\u202f\\u205f\\u2060\\u3000\\ufeff]';

/** A false space in the indentation or the name of a field, or right after its colon. */
const falseSpaceLine = new RegExp(`^(?:[ -]*${falseSpace}|[ -]*[\\w-]*${falseSpace}[\\w-]*:(?: |$)|[ -]*[\\w-]+:${falseSpace})`, 'gm');

/** Reads the YAML between two offsets of a file. */
export function parseYaml(text: Text, start: number, end: number): ParsedYaml {
	const source = text.source.slice(start, end);
	const { conflicts } = blankConflicts(source);
	if (conflicts.length > 0) return { tree: undefined, faults: conflicts.map((at) => makeFault('conflict-marker', text.place(start + at))) };
	const spaces = findFalseSpaces(text, source, start);
	const second = findSecondDocument(text, source, start);
	const document = parseDocument(source, { keepSourceTokens: true, logLevel: 'silent', prettyErrors: false, uniqueKeys: false, version: '1.2' });
	const broken = spaces.length > 0 ? spaces : explainYamlErrors(document, source, text, start);
	if (broken.length > 0) return { tree: undefined, faults: broken };
	const { tree, faults } = growTree(document, text, start);
	return { tree, faults: [...second, ...faults] };
}

function findFalseSpaces(text: Text, source: string, start: number): Fault[] {
	return [...source.matchAll(falseSpaceLine)].map((found) => {
		const at = start + found.index + found[0].search(new RegExp(falseSpace));
		return makeFault('invisible-character', text.place(at, at + 1));
	});
}

/** A line of hyphens or dots ends the document, and what follows it would never be read. */
function findSecondDocument(text: Text, source: string, start: number): Fault[] {
	const first = source.search(/^(?!---|#|%|\s*$)/m);
	const line = /^(?:---|\.\.\.)(?=\s|$)/m.exec(source.slice(Math.max(0, first)));
	if (first === -1 || line === null) return [];
	const at = start + first + line.index;
	return [makeFault('yaml-syntax', text.place(at), { why: 'a line of three hyphens or dots ends the YAML, and what stands below it would not be read', mend: 'take the line out; files that end in .yaml have no frontmatter lines' })];
}
