import type { z } from 'astro/zod';
import { makeFault } from '../faults/make.ts';
import type { FieldRole } from '../../schemas/fields.ts';
import type { Tree } from '../yaml/tree.ts';
import { checkDate } from './date.ts';
import { checkId, checkReference } from './id.ts';
import { checkText } from './text.ts';
import { checkWebAddress } from './web-address.ts';
import { type Visit, fieldName, nameOf } from './visit.ts';

/** Text of any kind: words for a reader, an id, a reference, a date, an address. */
export function checkString(schema: z.ZodType, tree: Tree, visit: Visit): unknown {
	const role = roleOf(schema);
	if (tree.is !== 'scalar') return reportKind(tree, role.role, visit);
	switch (role.role) {
		case 'text':
			return checkText(tree, visit);
		case 'date':
			return checkDate(tree, visit);
		case 'url':
			return checkWebAddress(tree, visit);
		case 'id':
			return checkId(tree, visit);
		case 'ref':
			return checkReference(tree, role.to, visit);
	}
}

function reportKind(tree: Tree, roleOfField: FieldRole['role'], visit: Visit): undefined {
	const colon = tree.is === 'fields';
	const single =
		roleOfField !== 'text' && tree.is === 'list' && tree.items.length === 1
			? tree.items[0]
			: undefined;
	visit.report(
		makeFault('wrong-type', tree.at, {
			why: `\`${fieldName(visit)}\` takes ${roleOfField === 'text' ? 'text' : 'a single value'}, and this is ${nameOf(tree)}`,
			mend:
				single?.is === 'scalar'
					? `write it without brackets: ${single.raw}`
					: colon
						? 'put the whole text in quotes, because a colon, a brace or a dash at its start means something else in YAML'
						: 'write one text; quotes around it keep brackets and dashes as they are',
		}),
	);
	return undefined;
}

function roleOf(schema: z.ZodType): FieldRole {
	const meta = schema.meta() as FieldRole | undefined;
	return meta?.role === undefined ? { role: 'text' } : meta;
}
