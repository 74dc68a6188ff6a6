import type { Node } from 'yaml';
import type { Fault } from '../fault.ts';
import type { FaultCode } from '../faults/index.ts';
import { makeFault } from '../faults/make.ts';
import type { Place, Text } from '../files/text.ts';
import type { Scalar, Tree } from './tree.ts';

/** How many values the aliases of one document may stand for, all together. */
const aliasBudget = 1000;

/** State of one walk over one YAML document. */
export interface Growth {
	readonly text: Text;
	/** Offset of the YAML in the file. */
	readonly start: number;
	readonly faults: Fault[];
	readonly anchors: Map<string, { readonly node: Node; readonly tree: Tree | undefined }>;
	/** Labels that no alias has named yet. */
	readonly unused: Map<string, Place>;
	/** Values that are being walked: an alias to one of them has no end. */
	readonly open: Set<Node>;
	/** How many values aliases may still stand for. */
	budget: number;
}

/** A walk that has seen nothing yet. */
export function beginGrowth(text: Text, start: number): Growth {
	return {
		text,
		start,
		faults: [],
		anchors: new Map(),
		unused: new Map(),
		open: new Set(),
		budget: aliasBudget,
	};
}

/** Reports a fault, and stands for the value that has it. */
export function fail(code: FaultCode, at: Place, growth: Growth, why?: string): Scalar {
	growth.faults.push(makeFault(code, at, why === undefined ? {} : { why }));
	return { ...nothing(at), broken: true };
}

/** An empty value. */
export function nothing(at: Place): Scalar {
	return { is: 'scalar', at, value: null, raw: '', plain: true, comment: undefined };
}

/** Where a node begins. */
export function placeOf(node: Node, growth: Growth): Place {
	const [from = 0, to = from] = node.range ?? [];
	return growth.text.place(growth.start + from, growth.start + Math.max(to, from));
}

/** The place of a tag or a label, which stands before its value. */
export function before(at: Place, node: Node, growth: Growth, sign = /![^\s]*\s*$/): Place {
	const end = growth.start + (node.range?.[0] ?? 0);
	const start = Math.max(growth.start, growth.text.source.lastIndexOf('\n', end - 1) + 1);
	const found = growth.text.source.slice(start, end).search(sign);
	return found === -1 ? at : growth.text.place(start + found);
}
