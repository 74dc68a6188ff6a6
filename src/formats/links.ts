import { z } from 'astro/zod';
import { type PageKind, pageKinds } from '../schemas/index.ts';
import { type Field, list, orNull } from './fields.ts';
import { type NodeKind, type Nodes, fill } from './nodes.ts';

/** A link to one thing of a kind: its id. */
export const one = <K extends NodeKind>(
	kind: K,
	description: string,
): Field<Nodes[K], z.ZodString> => ({
	schema: z.string().min(1).describe(description),
	write: (node) => node.id,
	read: (json, find) => find(kind, json),
});

/** A link that may lead nowhere: an id or `null`. */
export const maybe = <K extends NodeKind>(kind: K, description: string) =>
	orNull(one(kind, `Id of the ${kind}.`), description);

/** Links to things of one kind: their ids, in order. */
export const many = <K extends NodeKind>(kind: K, description: string) =>
	list(one(kind, `Id of the ${kind}.`), description);

/** Links to pages of several kinds: each as `kind/id`, in order. */
export function mixed<K extends PageKind>(
	kinds: readonly K[],
	description: string,
): Field<readonly Nodes[K][], z.ZodArray<z.ZodString>> {
	const form = new RegExp(`^(?:${kinds.join('|')})/.`);
	const link: Field<Nodes[K], z.ZodString> = {
		schema: z.string().regex(form).describe('Kind and id, such as `milestone/x`.'),
		write: ({ kind, id }) => `${kind}/${id}`,
		read(json, find) {
			const slash = json.indexOf('/');
			return find(json.slice(0, slash) as K, json.slice(slash + 1));
		},
	};
	return list(link, description);
}

/** Links to pages of any kind: each as `kind/id`, in order. */
export const pages = (description: string) =>
	mixed(Object.keys(pageKinds) as PageKind[], description);

/** The place where a thing itself stands, with all its fields. */
export const own = <K extends NodeKind, S extends z.ZodType<{ readonly id: string }>>(
	kind: K,
	field: Field<Nodes[K], S>,
): Field<Nodes[K], S> => ({
	schema: field.schema,
	write: (node) => field.write(node),
	read: (json, find) => fill(find(kind, json.id), field.read(json, find), `${kind}/${json.id}`),
});
