import { makeFault } from '../faults/make.ts';
import type { Scalar } from '../yaml/tree.ts';
import { type Visit, fieldName, nameOf } from './visit.ts';

/** A letter, a number, a punctuation mark or a symbol. */
const showing = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Characters that count as one of these and show nothing: fillers, joiners, the empty Braille cell. */
const unseen = /[\p{Default_Ignorable_Code_Point}\u2800]/gu;

/** Words that a reader will see. */
export function checkText(tree: Scalar, visit: Visit): unknown {
	if (typeof tree.value !== 'string') return reportKind(tree, visit);
	if (!showing.test(tree.value.replace(unseen, ''))) return reportEmpty(tree, visit);
	if (tree.plain && tree.comment !== undefined) {
		visit.report(
			makeFault('cut-text', tree.comment, {
				mend: `put the whole value in quotes: "${tree.raw} ${tree.comment.words}"`,
			}),
		);
	}
	return tree.value;
}

function reportKind(tree: Scalar, visit: Visit): undefined {
	visit.report(
		makeFault('wrong-type', tree.at, {
			why: `\`${fieldName(visit)}\` takes text, and without quotes YAML reads this as ${nameOf(tree)}`,
			mend: `put it in quotes: "${tree.raw}"`,
		}),
	);
	return undefined;
}

function reportEmpty(tree: Scalar, visit: Visit): undefined {
	visit.report(
		makeFault('empty-value', tree.at, {
			mend: `write the text of \`${fieldName(visit)}\`, or take the line out`,
		}),
	);
	return undefined;
}
