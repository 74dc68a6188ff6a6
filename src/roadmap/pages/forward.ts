import type { z } from 'astro/zod';
import { forwardOwn } from '../ids/forward-own.ts';
import { forwardReferences } from '../ids/forward-references.ts';
import { changeTree } from '../yaml/change.ts';
import type { Tree } from '../yaml/tree.ts';
import { type ReadFields, readFields } from './fields.ts';
import type { ReadIds } from './ids.ts';

/** Fields after old names in them are understood as new ones. */
export interface ForwardedFields extends ReadFields {
	readonly tree: Tree;
	/** Why the page has no place any more, when it stands on something retired. */
	readonly homeless?: string;
}

/** The page that fields belong to. */
export interface FieldsOf {
	/** `milestone/x` */
	readonly name: string;
	/** Its name in the fork, when the page was renamed. */
	readonly was: string;
	/** What the handbook says below a patch. */
	readonly base: Tree | undefined;
}

/** Holds fields against their schema, with renamed things under their new names and without retired ones. */
export function readForwarded(
	schema: z.ZodType,
	tree: Tree,
	owner: string,
	ids: Pick<ReadIds, 'ids' | 'gone'>,
	page?: FieldsOf,
): ForwardedFields {
	const first = readFields(schema, tree, owner);
	const named = forwardReferences(
		first.references,
		ids.ids,
		page && { self: page.name, base: page.base },
	);
	const given = page && forwardOwn(tree, page.name, page.was, ids);
	const changed = changeTree(tree, new Map([...named.changes, ...(given?.changes ?? [])]));
	const fields = changed === tree ? first : readFields(schema, changed, owner);
	return {
		...fields,
		tree: changed,
		faults: [...fields.faults, ...named.notes, ...(given?.notes ?? [])],
		...(named.homeless !== undefined && { homeless: named.homeless }),
	};
}
