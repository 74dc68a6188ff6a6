import { z } from 'astro/zod';
import type { FieldRole } from '../schemas/fields.ts';

/** A JSON Schema (draft 2020-12), or a part of one. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The schema of a document that a program writes: every key that it always has is required. */
export const ofDocument = (schema: z.ZodType): JsonSchema => convert(schema, 'output');

/** The schema of what an author writes: fields with a default may be left out. */
export const ofSource = (schema: z.ZodType): JsonSchema => convert(schema, 'input');

/** What the role of a field is in the words of JSON Schema. */
const formats: Partial<Record<FieldRole['role'], string>> = { date: 'date', url: 'uri' };

function convert(schema: z.ZodType, io: 'input' | 'output'): JsonSchema {
	return z.toJSONSchema(schema, {
		target: 'draft-2020-12',
		io,
		override({ jsonSchema }) {
			const format = formats[(jsonSchema as Partial<FieldRole>).role ?? 'text'];
			if (format !== undefined) jsonSchema.format = format;
			for (const own of ['role', 'to']) delete jsonSchema[own];
			if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
			if (io === 'output') delete jsonSchema.default;
		},
	});
}

/**
 * The schema of a file that changes single fields of a page (RFC 7396): none has to be there, and
 * `null` takes away what may be missing.
 */
export function ofChanges({ required = [], ...schema }: JsonSchema): JsonSchema {
	if (schema.properties === undefined) return schema;
	const changes = Object.entries(schema.properties).map(([name, field]) => {
		const change = ofChanges(field as JsonSchema);
		return [name, required.includes(name) ? change : orNull(change)];
	});
	return { ...schema, properties: Object.fromEntries(changes) };
}

function orNull({ description, ...schema }: JsonSchema): JsonSchema {
	return { ...(description && { description }), anyOf: [schema, { type: 'null' }] };
}
