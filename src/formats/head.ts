import { z } from 'astro/zod';

/** What every document begins with. */
export const head = z.strictObject({
	$schema: z.string().describe('Address of the schema that the document keeps to.'),
	version: z.literal(1).describe('Version of the form. A change that breaks readers raises it.'),
});

/**
 * Holds a document against its schema.
 *
 * @throws Error that lists what is wrong and where
 */
export function parse<S extends z.ZodType>(schema: S, json: unknown, noun: string): z.output<S> {
	const parsed = schema.safeParse(json);
	if (parsed.success) return parsed.data;
	throw new Error(`This is no ${noun}:\n${z.prettifyError(parsed.error)}`);
}
