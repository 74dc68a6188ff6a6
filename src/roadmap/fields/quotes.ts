import type { z } from 'astro/zod';
import type { FieldRole } from '../../schemas/fields.ts';
import { makeFault } from '../faults/make.ts';
import type { Scalar } from '../yaml/tree.ts';
import type { Visit } from './visit.ts';

const curly = /^[“”„‟«‘’‚]([^“”„‟«»‘’‚]*)[“”‟»‘’]$/u;

/**
 * Reports a value that is wrapped in curly quotes where straight ones, or none, were meant. An
 * item of a list of texts may well be a question or a remark in quotes, so those are let pass.
 */
export function hasCurlyQuotes(tree: Scalar, schema: z.ZodType, visit: Visit): boolean {
	const inner = tree.plain ? curly.exec(tree.raw)?.[1] : undefined;
	if (inner === undefined || (isText(schema) && typeof visit.path.at(-1) === 'number')) return false;
	visit.report(makeFault('broken-quotes', tree.at, { why: 'YAML does not know curly quotes, so they become part of the value', mend: `write ${isText(schema) ? `"${inner}"` : inner}` }));
	return true;
}

function isText(schema: z.ZodType): boolean {
	return (schema.meta() as FieldRole | undefined)?.role === 'text';
}
