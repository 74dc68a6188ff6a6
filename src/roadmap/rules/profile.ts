import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { nearest } from '../nearest.ts';
import { type Draft, findTarget, readReference } from '../pages/draft.ts';
import type { Place } from '../files/text.ts';
import { type Tree, find, items, number, word } from '../yaml/tree.ts';
import { explainForm, explainUnknown } from './references.ts';
import type { Rule } from './rule.ts';

/** The profile chooses among options that exist, and hides only what is there. */
export const checkProfile: Rule = ({ draft, profile }) => [
	...checkChoices(profile.tree, draft),
	...checkHides(profile.references, profile.tree, draft),
];

function checkChoices(tree: Tree | undefined, draft: Draft): Fault[] {
	const choices = find(tree, 'choices');
	if (choices?.is !== 'fields') return [];
	return [...choices.entries].flatMap(([id, { key, value }]) => {
		const decision = draft.all.get(`decision/${id}`);
		if (decision === undefined)
			return draft.unread.has('decision') ? [] : [unknownDecision(id, key, draft)];
		const most = number(decision.tree, 'choose') ?? 1;
		const chosen = items(value);
		const many =
			chosen.length > most
				? [
						makeFault('too-many-choices', value.at, {
							words: id,
							why: `the decision lets one choose ${most}, and here are ${chosen.length}`,
						}),
					]
				: [];
		if (draft.secret.has(`decision/${id}`)) return [];
		const hidden = draft.hidden.get(`decision/${id}`);
		if (hidden !== undefined) return [choiceOnHidden('decision', id, key, hidden)];
		return [...many, ...chosen.flatMap((option) => checkOption(option, id, draft))];
	});
}

/** A choice that no page would show. */
function choiceOnHidden(kind: string, id: string, at: Place, why: string): Fault {
	return makeFault('on-hidden', at, {
		words: id,
		why: `the profile chooses here and leaves the ${kind} "${id}" out (${why}), so the choice would never show`,
		mend: `take the choice out, or show ${kind}/${id} again`,
	});
}

function unknownDecision(id: string, key: Place, draft: Draft): Fault {
	const near = nearest(id, idsOf('decision', draft));
	return makeFault('unknown-id', key, {
		words: id,
		why: 'no decision has this id',
		mend: near ? `use "${near}"` : 'name a decision by its id',
	});
}

function checkOption(tree: Tree, decision: string, draft: Draft): Fault[] {
	const id = word(tree) ?? '';
	const option = draft.all.get(`option/${id}`);
	const own = [...draft.all.values()]
		.filter((entry) => entry.kind === 'option' && word(entry.tree, 'decision') === decision)
		.map((entry) => entry.id);
	if (own.includes(id) && draft.secret.has(`option/${id}`)) return [];
	const hidden = own.includes(id) ? draft.hidden.get(`option/${id}`) : undefined;
	if (hidden !== undefined) return [choiceOnHidden('option', id, tree.at, hidden)];
	if (own.includes(id) || id === '' || draft.unread.has('option')) return [];
	const near = nearest(id, own);
	const why = option
		? `this option belongs to the decision "${word(option.tree, 'decision') ?? ''}"`
		: 'no option of this decision has this id';
	return [
		makeFault(option ? 'wrong-kind' : 'unknown-id', tree.at, {
			why,
			mend: near
				? `use "${near}"`
				: own.length === 0
					? 'take it out: the decision has no options yet'
					: `use one of: ${own.join(', ')}`,
		}),
	];
}

function idsOf(kind: string, draft: Draft): string[] {
	return [...draft.all.values()].filter((entry) => entry.kind === kind).map(({ id }) => id);
}

function checkHides(
	references: readonly Parameters<typeof explainUnknown>[0][],
	tree: Tree | undefined,
	draft: Draft,
): Fault[] {
	const hidden = new Set<string>();
	return references.flatMap((reference) => {
		if (!reference.formed) return [explainForm(reference, draft)];
		const { kind, id } = readReference(reference.value, reference.to);
		if (hidden.has(`${kind}/${id}`)) return [makeFault('repeated-reference', reference.at)];
		hidden.add(`${kind}/${id}`);
		const exists =
			draft.all.has(`${kind}/${id}`) || draft.allResources.has(id) || draft.threads.has(id);
		if (exists && (draft.all.has(`${kind}/${id}`) || kind === 'resource' || kind === 'thread'))
			return [];
		if (findTarget(kind, id, draft).is === 'page' || draft.unread.has(kind) || tree === undefined)
			return [];
		return [explainUnknown(reference, kind, id, { ...draft, hidden: new Map() })];
	});
}
