import { z } from 'astro/zod';
import { makeFault } from '../faults/make.ts';
import type { Tree } from '../yaml/tree.ts';
import { checkBoolean } from './boolean.ts';
import { checkChoice } from './choice.ts';
import { checkGroup } from './group.ts';
import { checkEstimate, checkList } from './list.ts';
import { checkNumber } from './number.ts';
import { checkString } from './string.ts';
import { hasCurlyQuotes } from './quotes.ts';
import { type Visit, fieldName } from './visit.ts';

/**
 * Holds a value against its schema, reports every fault in it, gathers its references, and
 * gives back the plain value (with ids of digits as text) for the schema to parse.
 */
export function checkField(schema: z.ZodType, tree: Tree, visit: Visit): unknown {
	const bare = unwrap(schema);
	if (tree.is === 'scalar' && (tree.broken || hasCurlyQuotes(tree, bare.schema, visit)))
		return undefined;
	if (isNothing(tree)) {
		if (!bare.nullable) reportEmpty(tree, visit);
		return null;
	}
	if (bare.schema instanceof z.ZodUnion) return checkField(formOf(bare.schema, tree), tree, visit);
	if (bare.schema instanceof z.ZodObject) return checkGroup(bare.schema, tree, visit);
	if (bare.schema instanceof z.ZodRecord) return checkRecord(bare.schema, tree, visit);
	if (bare.schema instanceof z.ZodArray) return checkList(bare.schema, tree, visit);
	if (bare.schema instanceof z.ZodTuple) return checkEstimate(bare.schema, tree, visit);
	if (bare.schema instanceof z.ZodNumber) return checkNumber(bare.schema, tree, visit);
	if (bare.schema instanceof z.ZodBoolean) return checkBoolean(tree, visit);
	if (bare.schema instanceof z.ZodEnum)
		return checkChoice(bare.schema.options.map(String), tree, visit);
	return checkString(bare.schema, tree, visit);
}

function checkRecord(schema: z.ZodRecord, tree: Tree, visit: Visit): unknown {
	if (tree.is !== 'fields') return checkGroup(z.strictObject({}), tree, visit);
	const values = Object.create(null) as Record<string, unknown>;
	for (const [name, { value }] of tree.entries) {
		values[name] = checkField(schema.valueType as z.ZodType, value, {
			...visit,
			path: [...visit.path, name],
		});
	}
	return { ...values };
}

/** Of a short and a long form the one that is written; the short one comes first in the schema. */
function formOf(schema: z.ZodUnion, tree: Tree): z.ZodType {
	const forms = schema.options as readonly z.ZodType[];
	const isLong = (form: z.ZodType) => unwrap(form).schema instanceof z.ZodObject;
	return forms.find((form) => isLong(form) === (tree.is === 'fields')) ?? (forms[0] as z.ZodType);
}

/** Takes off the layers that say what happens when a field is left out, or what becomes of it. */
function unwrap(schema: z.ZodType): { readonly schema: z.ZodType; readonly nullable: boolean } {
	if (schema instanceof z.ZodNullable)
		return { schema: unwrap(schema.unwrap() as z.ZodType).schema, nullable: true };
	if (schema instanceof z.ZodPipe) return unwrap(schema.in as z.ZodType);
	if (schema instanceof z.ZodDefault || schema instanceof z.ZodOptional)
		return unwrap(schema.unwrap() as z.ZodType);
	return { schema, nullable: false };
}

function isNothing(tree: Tree): boolean {
	return tree.is === 'scalar' && tree.value === null;
}

function reportEmpty(tree: Tree, visit: Visit): void {
	visit.report(
		makeFault('empty-value', tree.at, {
			words: `${fieldName(visit)}:`,
			mend: `write a value for \`${fieldName(visit)}\`, or take the line out`,
		}),
	);
}
