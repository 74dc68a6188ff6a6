import { makeFault } from '../faults/make.ts';
import type { Scalar } from '../yaml/tree.ts';
import { isSeen } from './seen.ts';
import { type Visit, fieldName, nameOf } from './visit.ts';

/** Words that a reader will see. */
export function checkText(tree: Scalar, visit: Visit): unknown {
	if (typeof tree.value !== 'string') return reportKind(tree, visit);
	if (!isSeen(tree.value)) return reportEmpty(tree, visit);
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
