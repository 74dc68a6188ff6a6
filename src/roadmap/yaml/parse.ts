import { parseDocument } from 'yaml';
import type { Fault } from '../fault.ts';
import type { Text } from '../files/text.ts';
import { growTree } from './grow.ts';
import { explainYamlErrors } from './errors.ts';
import type { Tree } from './tree.ts';

export interface ParsedYaml {
	/** Nothing when the YAML cannot be read. */
	readonly tree: Tree | undefined;
	readonly faults: readonly Fault[];
}

/** Reads the YAML between two offsets of a file. */
export function parseYaml(text: Text, start: number, end: number): ParsedYaml {
	const source = text.source.slice(start, end);
	const document = parseDocument(source, {
		keepSourceTokens: true,
		logLevel: 'silent',
		prettyErrors: false,
		uniqueKeys: false,
		version: '1.2',
	});
	const broken = explainYamlErrors(document, source, text, start);
	if (broken.length > 0) return { tree: undefined, faults: broken };
	const { tree, faults } = growTree(document, text, start);
	return { tree, faults };
}
