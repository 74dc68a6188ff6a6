import type { Fault } from '../fault.ts';
import { readReference } from '../pages/draft.ts';
import type { ReadDated } from '../pages/dated.ts';
import { type Field, type Tree, find, word } from '../yaml/tree.ts';
import { type Spoken, checkDay, checkSpoken } from './dated.ts';
import { checkOrder } from './pauses.ts';
import type { Rule } from './rule.ts';

/** A review is of its day, and speaks of things that were on the road. */
export const checkReviews: Rule = (scene) =>
	scene.reviews.flatMap((review) => [
		...checkDay(review, scene.context.today),
		...checkSpoken(spokenIn(review), scene),
		...checkDates(review.tree),
	]);

function checkDates(tree: Tree | undefined): Fault[] {
	return fieldsOf(find(tree, 'dates')).flatMap(([, { value }]) =>
		checkOrder(value, 'first', 'last'),
	);
}

/** Every id in a review. */
function spokenIn({ tree, references }: ReadDated<unknown>): Spoken[] {
	const milestones = fieldsOf(find(tree, 'progress', 'milestones'));
	const choices = fieldsOf(find(tree, 'choices'));
	return [
		...milestones.map(named('milestone/')),
		...milestones.flatMap(([id, { value }]) =>
			fieldsOf(find(value, 'outcomes')).map(named(`milestone/${id}#`)),
		),
		...fieldsOf(find(tree, 'progress', 'skills')).map(named('skill/')),
		...fieldsOf(find(tree, 'dates')).map(named('milestone/')),
		...choices.map(named('decision/')),
		...choices.flatMap(([, { value }]) => optionsIn(value)),
		...references.map(({ value, to, at }): Spoken => {
			const { kind, id } = readReference(value, to);
			return { name: `${kind}/${id}`, words: value, at };
		}),
	];
}

const named =
	(start: string) =>
	([id, { key }]: readonly [string, Field]): Spoken => ({ name: start + id, words: id, at: key });

function optionsIn(tree: Tree): Spoken[] {
	if (tree.is !== 'list') return [];
	return tree.items.flatMap((item) => {
		const id = word(item);
		return id === undefined ? [] : [{ name: `option/${id}`, words: id, at: item.at }];
	});
}

const fieldsOf = (group: Tree | undefined): (readonly [string, Field])[] =>
	group?.is === 'fields' ? [...group.entries] : [];
