import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Place } from '../files/text.ts';
import { type Draft, readReference } from '../pages/draft.ts';
import type { Entry } from '../pages/entry.ts';
import { find, number, word } from '../yaml/tree.ts';
import type { Rule } from './rule.ts';
import { placeInMine } from './shelf.ts';

/** A decision has more options than it lets one choose, and no option waits for one that it excludes. */
export const checkBranches: Rule = ({ draft }) =>
	draft.entries.flatMap((entry) => {
		if (entry.kind === 'decision') return checkChoice(entry, draft);
		return entry.kind === 'milestone' ? checkExcluded(entry, draft) : [];
	});

/** All options of a decision, hidden ones too: who hides the others has already chosen. */
function optionsOf(decision: string, draft: Draft): Entry[] {
	return [...draft.all.values()].filter(
		({ kind, tree }) => kind === 'option' && word(tree, 'decision') === decision,
	);
}

function chooseOf(decision: Entry | undefined): number {
	return number(decision?.tree, 'choose') ?? 1;
}

function checkChoice(decision: Entry, draft: Draft): Fault[] {
	if (decision.tree === undefined || isUnsure(draft)) return [];
	const [count, choose] = [optionsOf(decision.id, draft).length, chooseOf(decision)];
	if (count > choose || choose < 1) return [];
	const at = find(decision.tree, 'choose')?.at ?? {
		...decision.tree.at,
		line: 1,
		column: 1,
		words: decision.id,
	};
	const have =
		count === 0
			? 'no page names this decision in its `decision` field'
			: `it has ${count} ${count === 1 ? 'option' : 'options'}`;
	return [
		makeFault('too-few-options', placeInMine(at, ...movedFrom(decision.id, draft)) ?? at, {
			why: `${decision.id}: ${have}, and ${choose} of them ${choose === 1 ? 'is' : 'are'} to be chosen`,
		}),
	];
}

/** Where the fork has taken options away from a decision of the handbook. */
function movedFrom(decision: string, { entries }: Draft): (Place | undefined)[] {
	return entries
		.filter(({ kind, under }) => kind === 'option' && word(under, 'decision') === decision)
		.map(({ tree }) =>
			word(tree, 'decision') === decision ? undefined : find(tree, 'decision')?.at,
		);
}

/** An option that cannot be read, or whose decision nobody knows, may be the one that is missing. */
function isUnsure(draft: Draft): boolean {
	if (draft.unread.has('option')) return true;
	return draft.entries.some(
		({ kind, tree }) =>
			kind === 'option' && !draft.all.has(`decision/${word(tree, 'decision') ?? ''}`),
	);
}

function checkExcluded(entry: Entry, draft: Draft): Fault[] {
	const own = draft.all.get(`option/${word(entry.tree, 'option') ?? ''}`);
	const decision = word(own?.tree, 'decision');
	if (
		own === undefined ||
		decision === undefined ||
		chooseOf(draft.all.get(`decision/${decision}`)) > 1
	)
		return [];
	return entry.references
		.filter(({ field }) => field === 'needs')
		.flatMap(({ value, to, at }) => {
			const { kind, id } = readReference(value, to);
			const other = word(draft.all.get(`${kind}/${id}`)?.tree, 'option');
			const theirs = word(draft.all.get(`option/${other ?? ''}`)?.tree, 'decision');
			if (
				other === undefined ||
				other === own.id ||
				theirs !== decision ||
				draft.hidden.has(`${kind}/${id}`)
			)
				return [];
			return [
				makeFault('excluded-need', at, {
					why: `it belongs to the option "${other}", and whoever walks "${own.id}" has not chosen that one`,
				}),
			];
		});
}
