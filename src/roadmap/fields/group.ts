import type { z } from 'astro/zod';
import { makeFault } from '../faults/make.ts';
import { nearest } from '../nearest.ts';
import type { Fields, Tree } from '../yaml/tree.ts';
import { checkField } from './check.ts';
import { type Visit, fieldName, nameOf, step } from './visit.ts';

/** Fields with names: none unknown, none missing, each as its own rule says. */
export function checkGroup(schema: z.ZodObject, tree: Tree, visit: Visit): unknown {
	if (tree.is !== 'fields') return reportKind(schema, tree, visit);
	const shape = schema.shape as Record<string, z.ZodType>;
	const values: Record<string, unknown> = {};
	for (const [name, { key, value }] of tree.entries) {
		const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
		if (field === undefined) reportUnknown(name, key, tree, shape, visit);
		else values[name] = checkField(field, value, step(visit, name));
	}
	if (!visit.partial) reportMissing(shape, tree, visit);
	return values;
}

function reportKind(schema: z.ZodObject, tree: Tree, visit: Visit): undefined {
	const names = Object.keys(schema.shape).slice(0, 4);
	visit.report(
		makeFault('wrong-type', tree.at, {
			why: `\`${fieldName(visit) || visit.owner}\` takes fields with names, and this is ${nameOf(tree)}`,
			mend:
				names.length > 0
					? `write it as fields: ${names.map((name) => `${name}: …`).join(', ')}`
					: 'write one `name: value` on each line',
		}),
	);
	return undefined;
}

function reportUnknown(
	name: string,
	key: Fields['at'],
	tree: Fields,
	shape: Record<string, z.ZodType>,
	visit: Visit,
): void {
	const free = Object.keys(shape).filter((known) => !tree.entries.has(known));
	const meant = nearest(name, free) ?? nearest(name, Object.keys(shape));
	const place = visit.path.length > 0 ? `\`${fieldName(visit)}\`` : visit.owner;
	visit.report(
		makeFault('unknown-field', key, {
			words: name,
			why: `${place} has no field of this name, so the site would never show it`,
			mend:
				meant === undefined
					? `take it out, or use one of: ${Object.keys(shape).join(', ')}`
					: `use "${meant}"`,
		}),
	);
}

function reportMissing(shape: Record<string, z.ZodType>, tree: Fields, visit: Visit): void {
	for (const [name, field] of Object.entries(shape)) {
		if (tree.entries.has(name) || field.safeParse(undefined).success) continue;
		if (hasMisspelt(name, tree, shape)) continue;
		visit.report(
			makeFault('missing-field', tree.removed?.get(name) ?? startOf(tree, visit), {
				words: name,
				why: `${visit.path.length > 0 ? `each item of \`${fieldName(visit)}\`` : visit.owner} needs \`${name}\`: ${describe(field)}`,
				mend: `add a line \`${name}: …\``,
			}),
		);
	}
}

/** A field under a wrong name is reported once, as an unknown field. */
function hasMisspelt(name: string, tree: Fields, shape: Record<string, z.ZodType>): boolean {
	const missing = Object.keys(shape).filter((known) => !tree.entries.has(known));
	return [...tree.entries.keys()].some(
		(written) => !Object.hasOwn(shape, written) && nearest(written, missing) === name,
	);
}

function startOf(tree: Fields, visit: Visit): Fields['at'] {
	return visit.path.length > 0 ? tree.at : { ...tree.at, line: 1, column: 1 };
}

/** The first sentence of a field’s description, as part of a sentence. */
function describe(field: z.ZodType): string {
	const text = field.description ?? field.meta()?.description ?? '';
	const first = /^[\s\S]*?[.](?=\s|$)/.exec(text)?.[0] ?? text;
	return first.replace(/\.$/, '').replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
}
