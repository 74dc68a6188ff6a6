import type { RefKind } from '../../schemas/fields.ts';
import type { Report } from '../faults/make.ts';
import type { Scalar, Tree } from '../yaml/tree.ts';

/** A place in frontmatter that points at something by its id. */
export interface Reference {
	/** Name of the top-level field: `needs`. */
	readonly field: string;
	/** Names and positions from the top: `builds.0.skill`. */
	readonly path: string;
	readonly to: readonly RefKind[];
	/** As the author wrote it. */
	readonly value: string;
	/** Whether it has the form of an id; if not, a rule that knows every id says which one was meant. */
	readonly formed: boolean;
	readonly at: Scalar['at'];
}

/** What one visit of a file’s fields gathers. */
export interface Visit {
	readonly report: Report;
	readonly references: Reference[];
	/** How the report calls the thing that holds the fields: “a milestone”, “a resource”. */
	readonly owner: string;
	/** Names and positions from the top. */
	readonly path: readonly (string | number)[];
	/** A patch may leave out whatever the page it changes already says. */
	readonly partial: boolean;
}

/** One step down, to a field or an item. */
export function step(visit: Visit, name: string | number): Visit {
	return { ...visit, path: [...visit.path, name] };
}

/** The field’s name as an author would say it: `builds.skill`. */
export function fieldName(visit: Visit): string {
	return visit.path.filter((part) => typeof part === 'string').join('.');
}

/** What a value is, in plain words. */
export function nameOf(tree: Tree): string {
	if (tree.is === 'list') return 'a list';
	if (tree.is === 'fields') return 'a group of fields';
	if (tree.value === null) return 'nothing';
	if (typeof tree.value === 'number') return 'a number';
	return typeof tree.value === 'boolean' ? 'true or false' : 'text';
}
