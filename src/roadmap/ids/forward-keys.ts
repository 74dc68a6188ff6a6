import type { Fault } from '../fault.ts';
import type { Field, Tree } from '../yaml/tree.ts';
import { type Ids, follow, idOf, outcomeOf, pageOf } from './ids.ts';
import { tellRenamed, tellRetired, tellTwice } from './tell.ts';

/** Takes each note as it is made. */
type Note = (fault: Fault) => void;

/**
 * Understands ids that are written as names of fields, such as those of milestones in `progress.yaml`:
 * renamed ones as the new ones, and passes over retired ones.
 *
 * @param nameOf the whole name of what a field’s name means
 * @param inner what to do with a field’s value
 */
export function forwardKeys(
	tree: Tree | undefined,
	ids: Ids,
	nameOf: (id: string) => string,
	note: Note,
	inner: (value: Tree, name: string) => Tree = (value) => value,
): Tree | undefined {
	if (tree?.is !== 'fields') return tree;
	const entries = new Map<string, Field>();
	for (const [id, { key, value }] of tree.entries) {
		const name = nameOf(id);
		const { name: now, retired } = follow(name, ids);
		const next = name.includes('#') ? outcomeOf(now) : idOf(now);
		const elsewhere = name.includes('#') && pageOf(now) !== pageOf(follow(pageOf(name), ids).name);
		if (retired) note(tellRetired(key, name, retired, { words: id }));
		else if (now === name || (next === id && !elsewhere))
			entries.set(id, { key, value: inner(value, name) });
		else if (elsewhere || tree.entries.has(next) || entries.has(next))
			note(tellTwice(key, name, now, id));
		else {
			note(tellRenamed(key, name, now, { words: id, mend: `write ${next}` }));
			entries.set(next, { key, value: inner(value, name) });
		}
	}
	return { ...tree, entries };
}

/** The outcomes of a milestone, and the milestone itself, in what `progress.yaml` says. */
export function forwardProgress(tree: Tree, ids: Ids, note: Note): Tree {
	return changeFields(tree, {
		milestones: (group) =>
			forwardKeys(
				group,
				ids,
				(id) => `milestone/${id}`,
				note,
				(value, milestone) =>
					changeFields(value, {
						outcomes: (outcomes) => forwardKeys(outcomes, ids, (id) => `${milestone}#${id}`, note),
					}),
			),
		skills: (group) => forwardKeys(group, ids, (id) => `skill/${id}`, note),
	});
}

/** Decisions and options that the profile chooses. */
export function forwardChoices(tree: Tree, ids: Ids, note: Note): Tree {
	return changeFields(tree, {
		choices: (group) =>
			forwardKeys(
				group,
				ids,
				(id) => `decision/${id}`,
				note,
				(value) => forwardOptions(value, ids, note),
			),
	});
}

function forwardOptions(tree: Tree, ids: Ids, note: Note): Tree {
	if (tree.is !== 'list') return tree;
	const there = new Set(tree.items.map((item) => (item.is === 'scalar' ? item.value : undefined)));
	const kept = tree.items.flatMap((item) => {
		if (item.is !== 'scalar' || typeof item.value !== 'string') return [item];
		const name = `option/${item.value}`;
		const { name: now, retired } = follow(name, ids);
		const next = idOf(now);
		if (retired) note(tellRetired(item.at, name, retired));
		else if (now === name) return [item];
		else if (there.has(next)) note(tellTwice(item.at, name, now));
		else {
			note(tellRenamed(item.at, name, now, { mend: `write ${next}` }));
			there.add(next);
			return [{ ...item, value: next, raw: next }];
		}
		return [];
	});
	return { ...tree, items: kept };
}

function changeFields(
	tree: Tree,
	changes: Readonly<Record<string, (value: Tree) => Tree | undefined>>,
): Tree {
	if (tree.is !== 'fields') return tree;
	const entries = [...tree.entries].map(([name, field]) => {
		const value = changes[name]?.(field.value) ?? field.value;
		return [name, { key: field.key, value }] as const;
	});
	return { ...tree, entries: new Map(entries) };
}
