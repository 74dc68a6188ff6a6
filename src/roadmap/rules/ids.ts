import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Place } from '../files/text.ts';
import type { Draft } from '../pages/draft.ts';
import { find, items, word } from '../yaml/tree.ts';
import type { Rule } from './rule.ts';

/** A theme’s id is unique on the whole road, an outcome’s on its page. */
export const checkIds: Rule = ({ draft }) => [...checkThemes(draft), ...checkOutcomes(draft)];

function checkThemes(draft: Draft): Fault[] {
	const years = draft.entries.filter(({ kind }) => kind === 'year');
	const themes = years.flatMap(({ tree }) => items(tree, 'themes').flatMap((theme) => named(theme)));
	return twins(themes, 'a theme');
}

function checkOutcomes(draft: Draft): Fault[] {
	return draft.entries.flatMap(({ tree }) => twins(items(tree, 'outcomes').flatMap((outcome) => named(outcome)), 'an outcome'));
}

interface Named {
	readonly id: string;
	readonly at: Place;
}

function named(tree: Parameters<typeof word>[0]): Named[] {
	const [id, at] = [word(tree, 'id'), find(tree, 'id')?.at];
	return id === undefined || at === undefined ? [] : [{ id, at }];
}

function twins(all: readonly Named[], what: string): Fault[] {
	const first = new Map<string, Place>();
	return all.flatMap(({ id, at }) => {
		const before = first.get(id);
		if (before === undefined) first.set(id, at);
		return before === undefined ? [] : [makeFault('duplicate-id', at, { words: id, why: `${what} in ${before.file}, line ${before.line}, has the same id, so an address cannot tell the two apart` })];
	});
}
