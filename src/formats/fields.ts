import { z } from 'astro/zod';
import type { Find } from './nodes.ts';

/**
 * One field of the model, and how it stands in a document: its schema there, and the two ways
 * between them. What is written and read again is the same value.
 */
export interface Field<Value, Schema extends z.ZodType = z.ZodType> {
	readonly schema: Schema;
	write(value: Value): z.output<Schema>;
	read(json: z.output<Schema>, find: Find): Value;
}

/** A field for every key of `T`, so that a new key of the model without one is an error of types. */
export type FieldsOf<T> = { readonly [K in keyof T]-?: Field<T[K]> };

type Table = Readonly<Record<string, Field<unknown>>>;
type SchemasOf<T extends Table> = { [K in keyof T]: T[K]['schema'] };
/** A group of fields as a document holds it. */
export type Group<T extends Table> = z.ZodObject<SchemasOf<T>, z.core.$strict>;

/** A value that is the same in both. */
export const plain = <Schema extends z.ZodType>(
	schema: Schema,
): Field<z.output<Schema>, Schema> => ({
	schema,
	write: (value) => value,
	read: (json) => json,
});

/** Several of them: the fields of a page’s frontmatter. */
export function plainAll<Shape extends Readonly<Record<string, z.ZodType>>>(
	shape: Shape,
): { readonly [K in keyof Shape]: Field<z.output<Shape[K]>, Shape[K]> } {
	const fields = Object.entries(shape).map(([name, schema]) => [name, plain(schema)]);
	return Object.fromEntries(fields) as ReturnType<typeof plainAll<Shape>>;
}

/** A key that is always there and may have no value, which JSON calls `null`. */
export function orNull<Value, Schema extends z.ZodType>(
	field: Field<Value, Schema>,
	description: string,
): Field<Value | undefined, z.ZodNullable<Schema>> {
	return {
		schema: z.nullable(field.schema).describe(description),
		write: (value) => (value === undefined ? null : field.write(value)),
		read: (json, find) => (json === null ? undefined : field.read(json, find)),
	};
}

/** A key that is left out where it has no value. */
export function maybe<Value, Schema extends z.ZodType>(
	field: Field<Value, Schema>,
): Field<Value | undefined, z.ZodOptional<Schema>> {
	return {
		schema: z.optional(field.schema),
		write: (value) => (value === undefined ? undefined : field.write(value)),
		read: (json, find) => (json === undefined ? undefined : field.read(json, find)),
	};
}

/** Fields that stand together, in the order of the table. */
export function group<Value>(description = '') {
	return <T extends Table & FieldsOf<Value>>(table: T): Field<Value, Group<T>> => {
		const fields = Object.entries(table) as [string, Field<unknown>][];
		const schemas = Object.fromEntries(fields.map(([name, { schema }]) => [name, schema]));
		return {
			schema: z.strictObject(schemas as SchemasOf<T>).describe(description),
			write: (value) =>
				collect(fields, (name, field) => field.write(value[name as keyof Value])) as z.output<
					Group<T>
				>,
			read(json, find) {
				const given = json as Readonly<Record<string, unknown>>;
				const present = fields.filter(([name]) => name in given);
				return Object.fromEntries(
					present.map(([name, field]) => [name, field.read(given[name], find)]),
				) as Value;
			},
		};
	};
}

/** What the fields write; a key that the author left out is left out. */
function collect(
	fields: readonly [string, Field<unknown>][],
	write: (name: string, field: Field<unknown>) => unknown,
): Record<string, unknown> {
	const written = fields.map(([name, field]) => [name, write(name, field)] as const);
	return Object.fromEntries(written.filter(([, value]) => value !== undefined));
}

/** A list, in order. */
export function list<Value, Schema extends z.ZodType>(
	field: Field<Value, Schema>,
	description: string,
): Field<readonly Value[], z.ZodArray<Schema>> {
	return {
		schema: z.array(field.schema).describe(description),
		write: (values) => values.map((value) => field.write(value)),
		read: (json, find) => json.map((item) => field.read(item, find)),
	};
}
