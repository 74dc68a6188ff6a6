import type { z } from 'astro/zod';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { checkField } from '../fields/check.ts';
import type { Reference, Visit } from '../fields/visit.ts';
import { type Tree, find } from '../yaml/tree.ts';

/** What a group of fields says, and what is wrong with it. */
export interface ReadFields {
	readonly data: Record<string, unknown> | undefined;
	/** The plain value as it is written, right or wrong. */
	readonly value: unknown;
	readonly references: readonly Reference[];
	readonly faults: readonly Fault[];
}

/** What there is to say where no fields can be read. */
export const noFields = {
	tree: undefined,
	homeless: undefined,
	data: undefined,
	value: undefined,
	references: [],
	faults: [],
} as const;

/** Holds fields against their schema; data only when nothing is wrong with them. */
export function readFields(schema: z.ZodType, tree: Tree, owner: string): ReadFields {
	const faults: Fault[] = [];
	const references: Reference[] = [];
	const visit: Visit = {
		report: (fault) => faults.push(fault),
		references,
		owner,
		path: [],
		partial: false,
	};
	const value = checkField(schema, tree, visit);
	const stopped = faults.some((fault) => fault.severity === 'fault');
	const parsed = stopped ? undefined : schema.safeParse(value);
	if (parsed?.success === false)
		faults.push(...parsed.error.issues.flatMap(({ path }) => explainRest(tree, path, owner)));
	return {
		data: parsed?.success ? (parsed.data as Record<string, unknown>) : undefined,
		value,
		references,
		faults,
	};
}

/** What the schema refuses and no closer rule has named. */
function explainRest(tree: Tree, path: readonly PropertyKey[], owner: string): Fault[] {
	const steps = path.map((step) => (typeof step === 'number' ? step : String(step)));
	const here = find(tree, ...steps);
	if (here?.is === 'scalar' && here.broken) return [];
	return [
		makeFault('wrong-type', here?.at ?? tree.at, {
			why: `${owner} cannot be shown with this value in \`${steps.join('.')}\``,
		}),
	];
}
