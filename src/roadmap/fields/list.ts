import type { z } from 'astro/zod';
import { makeFault } from '../faults/make.ts';
import type { List, Tree } from '../yaml/tree.ts';
import { checkField } from './check.ts';
import { type Visit, fieldName, nameOf, step } from './visit.ts';

/** A list: written as one, long enough, each item as its own rule says. */
export function checkList(schema: z.ZodArray, tree: Tree, visit: Visit): unknown {
	if (tree.is !== 'list') return reportKind(tree, visit);
	const { least, most } = lengths(schema);
	if (tree.items.length < least || tree.items.length > most) reportLength(tree, least, most, visit);
	return tree.items.map((item, index) => checkField(schema.element as z.ZodType, item, step(visit, index)));
}

/** Three numbers that never fall. */
export function checkEstimate(schema: z.ZodTuple, tree: Tree, visit: Visit): unknown {
	const shape = schema.def.items as readonly z.ZodType[];
	if (tree.is !== 'list' || tree.items.length !== shape.length) return reportEstimate(tree, visit);
	const values = tree.items.map((item, index) => checkField(shape[index] as z.ZodType, item, step(visit, index)));
	const issues = schema.safeParse(values).error?.issues ?? [];
	if (issues.some((issue) => issue.code === 'custom')) {
		visit.report(
			makeFault('wrong-estimate', tree.at, {
				why: 'an estimate goes from a good run to a bad one, so its numbers never fall',
				mend: `write the three numbers from small to large: [${[...values].map(Number).sort((a, b) => a - b).join(', ')}]`,
			}),
		);
	}
	return values;
}

function reportEstimate(tree: Tree, visit: Visit): undefined {
	const found = tree.is === 'list' ? `${tree.items.length} ${tree.items.length === 1 ? 'number' : 'numbers'}` : nameOf(tree);
	visit.report(
		makeFault('wrong-estimate', tree.at, { why: `\`${fieldName(visit)}\` is an estimate of three numbers, and this is ${found}` }),
	);
	return undefined;
}

function reportKind(tree: Tree, visit: Visit): undefined {
	const parts = tree.is === 'scalar' ? String(tree.raw).split(/\s*[,;]\s*/).filter(Boolean) : [];
	const written = parts.length > 0 && parts.join().length < 60 ? `[${parts.join(', ')}]` : undefined;
	visit.report(
		makeFault('wrong-type', tree.at, {
			why: `\`${fieldName(visit)}\` takes a list, and this is ${nameOf(tree)}`,
			mend: written === undefined ? 'put each item on a line of its own that begins with "- "' : `write it as a list: ${fieldName(visit).split('.').at(-1)}: ${written}`,
		}),
	);
	return undefined;
}

function reportLength(tree: List, least: number, most: number, visit: Visit): void {
	const [count, name] = [tree.items.length, fieldName(visit)];
	const short = count < least;
	visit.report(
		makeFault('list-length', tree.at, {
			words: `${name}: ${count} ${count === 1 ? 'item' : 'items'}`,
			why: short ? `\`${name}\` needs at least ${least}` : `\`${name}\` can have ${most} at most`,
			mend: short ? `add ${least - count} more` : `take ${count - most} out`,
		}),
	);
}

function lengths(schema: z.ZodArray): { readonly least: number; readonly most: number } {
	let [least, most] = [0, Infinity];
	for (const check of schema.def.checks ?? []) {
		const def = check._zod.def as { check: string; minimum?: number; maximum?: number };
		if (def.check === 'min_length') least = def.minimum ?? least;
		if (def.check === 'max_length') most = def.maximum ?? most;
	}
	return { least, most };
}
