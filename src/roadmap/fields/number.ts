import type { z } from 'astro/zod';
import { makeFault } from '../faults/make.ts';
import type { Scalar, Tree } from '../yaml/tree.ts';
import { type Visit, fieldName, nameOf } from './visit.ts';

/** A number, written without quotes or units, within its bounds. */
export function checkNumber(schema: z.ZodNumber, tree: Tree, visit: Visit): unknown {
	if (tree.is !== 'scalar' || typeof tree.value !== 'number') return reportKind(tree, visit);
	const { value } = tree;
	const wrong =
		!Number.isFinite(value) ||
		(schema.isInt && !Number.isInteger(value)) ||
		value < least(schema) ||
		value > most(schema);
	if (wrong) reportRange(tree, schema, visit);
	return value;
}

function reportKind(tree: Tree, visit: Visit): undefined {
	const plain =
		tree.is === 'scalar' ? String(tree.value).replace(/(\d)[_,'’ ](?=\d{3}(?!\d))/g, '$1') : '';
	const digits = tree.is === 'scalar' ? /^[^\d-]*(-?\d+(?:[.,]\d+)?)/.exec(plain)?.[1] : undefined;
	const cause =
		tree.is !== 'scalar' || digits !== tree.value
			? ''
			: ` because of its ${tree.plain ? 'comma' : 'quotes'}`;
	visit.report(
		makeFault('wrong-type', tree.at, {
			why: `\`${fieldName(visit)}\` takes a number, and this is ${nameOf(tree)}${cause}`,
			mend:
				digits === undefined
					? 'write a number, without quotes and without a unit'
					: `write only the number: ${digits.replace(',', '.')}`,
		}),
	);
	return undefined;
}

function reportRange(tree: Scalar, schema: z.ZodNumber, visit: Visit): void {
	const what = schema.isInt ? 'a whole number' : 'a number';
	const [low, high] = [least(schema), most(schema)];
	visit.report(
		makeFault('out-of-range', tree.at, {
			why: `\`${fieldName(visit)}\` takes ${what} from ${low} to ${high}`,
			mend: `write ${what} from ${low} to ${high}, without quotes`,
		}),
	);
}

function least(schema: z.ZodNumber): number {
	return schema.minValue ?? -Infinity;
}

function most(schema: z.ZodNumber): number {
	return schema.maxValue ?? Infinity;
}
