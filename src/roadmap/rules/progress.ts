import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { isId } from '../fields/id.ts';
import type { Reference } from '../fields/visit.ts';
import { nearest } from '../nearest.ts';
import { type Draft, findTarget, levelsOf, readReference } from '../pages/draft.ts';
import { type Field, type Tree, find, items, number, word } from '../yaml/tree.ts';
import { explainForm, explainUnknown } from './references.ts';
import type { Rule } from './rule.ts';
import { checkStory, fieldsOf } from './story.ts';

/** Progress speaks of things that are on the road, and tells one story of each. */
export const checkProgress: Rule = ({ draft, progress: { tree, references }, context }) => [
	...references.flatMap((reference) => checkSubject(reference, draft)),
	...fieldsOf(tree, 'milestones').flatMap(([id, field]) => checkMilestone(id, field, draft)),
	...fieldsOf(tree, 'skills').flatMap(([id, field]) => checkSkill(id, field, draft)),
	...checkStory(tree, context.today),
];

function checkMilestone(id: string, { key, value }: Field, draft: Draft): Fault[] {
	const lost = checkSubject(subject('milestone', id, key), draft);
	return lost.length > 0 ? lost : checkOutcomes(id, value, draft);
}

function checkSkill(id: string, { key, value }: Field, draft: Draft): Fault[] {
	const lost = checkSubject(subject('skill', id, key), draft);
	return lost.length > 0 ? lost : checkLevel(id, value, draft);
}

/** An id that is written as the name of a field. */
function subject(kind: 'milestone' | 'skill', id: string, at: Reference['at']): Reference {
	const field = `${kind}s`;
	return { field, path: field, to: [kind], value: id, formed: isId(id), at };
}

/** What is spoken of exists and is shown. */
function checkSubject(reference: Reference, draft: Draft): Fault[] {
	if (!reference.formed) return [explainForm(reference, draft)];
	const { kind, id } = readReference(reference.value, reference.to);
	const target = findTarget(kind, id, draft);
	// What only these readers do not see is taken out for them.
	if (target.is === 'hidden' && target.secret) return [];
	if (target.is === 'hidden')
		return [
			makeFault('on-hidden', reference.at, {
				why: `your profile leaves the ${kind} "${id}" out (${target.why}), so this would never show`,
				mend: `take it out, or show ${kind}/${id} again in profile.yaml`,
			}),
		];
	if (target.is !== 'unknown' || draft.unread.has(kind)) return [];
	return [explainUnknown(reference, kind, id, draft)];
}

function checkOutcomes(milestone: string, tree: Tree, draft: Draft): Fault[] {
	const page = draft.all.get(`milestone/${milestone}`)?.tree;
	const known = items(page, 'outcomes').flatMap((outcome) => word(outcome, 'id') ?? []);
	if (known.length === 0) return [];
	return fieldsOf(tree, 'outcomes').flatMap(([id, { key }]) => {
		if (known.includes(id)) return [];
		const near = nearest(id, known);
		return [
			makeFault('unknown-id', key, {
				why: `the milestone "${milestone}" has no outcome of this id`,
				mend: near ? `use "${near}"` : `use one of: ${known.join(', ')}`,
			}),
		];
	});
}

function checkLevel(id: string, tree: Tree, draft: Draft): Fault[] {
	const written = tree.is === 'fields' ? find(tree, 'level') : tree;
	const skill = draft.all.get(`skill/${id}`);
	const [level, top] = [number(written), skill && levelsOf(skill)];
	if (written === undefined || level === undefined || top === undefined) return [];
	if (level <= top || level > 9) return [];
	return [
		makeFault('level-too-high', written.at, {
			why: `the skill "${id}" has ${top} ${top === 1 ? 'level' : 'levels'}`,
			mend: `write a level from 0 to ${top}, or add levels to the skill`,
		}),
	];
}
