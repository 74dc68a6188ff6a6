import { idPattern } from '../../schemas/fields.ts';
import { makeFault } from '../faults/make.ts';
import type { Scalar } from '../yaml/tree.ts';
import { type Reference, type Visit, fieldName } from './visit.ts';

/** The id of the thing that the field belongs to. */
export function checkId(tree: Scalar, visit: Visit): string | undefined {
	const written = wordsOf(tree);
	if (isId(written)) return written;
	if (!hasSeveral(tree, visit)) reportId(tree, written, visit);
	return undefined;
}

/** A reference by id; `kind/id` where it may mean several kinds. */
export function checkReference(
	tree: Scalar,
	to: Reference['to'],
	visit: Visit,
): string | undefined {
	const value = wordsOf(tree);
	const formed = isId(to.length > 1 ? value.replace(/^[a-z]+\//, '') : value);
	if (!formed && hasSeveral(tree, visit)) return undefined;
	const field = visit.path.find((part) => typeof part === 'string') ?? '';
	visit.references.push({
		field: String(field),
		path: visit.path.join('.'),
		to,
		value,
		formed,
		at: tree.at,
	});
	return value;
}

/** Whether a word can be an id: lower-case words joined by single hyphens. */
export function isId(word: string): boolean {
	return idPattern.test(word);
}

/** The id that a word would be, if it were written as one: `Data Platform!` → `data-platform`. */
export function idFor(word: string): string {
	return word
		.normalize('NFKD')
		.replace(/[\p{M}\u200b-\u200f\u2060\ufeff'"‘’“”]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '');
}

function wordsOf(tree: Scalar): string {
	return typeof tree.value === 'string' ? tree.value : tree.raw;
}

/** Reports several ids where one is taken. */
function hasSeveral(tree: Scalar, visit: Visit): boolean {
	const written = wordsOf(tree);
	if (!/[,;]/.test(written)) return false;
	const ids = written
		.split(/[,;]/)
		.map((part) => part.trim())
		.filter(Boolean);
	visit.report(
		makeFault('wrong-type', tree.at, {
			why: `\`${fieldName(visit)}\` takes one id here, and these are several`,
			mend: `write each as an item of its own: [${ids.join(', ')}]`,
		}),
	);
	return true;
}

function reportId(tree: Scalar, written: string, visit: Visit): void {
	const meant = idFor(written);
	visit.report(
		makeFault('bad-id', tree.at, {
			why: `\`${fieldName(visit)}\` takes an id: lower-case letters and digits, words joined by hyphens`,
			mend: meant === '' ? 'write an id such as first-steps' : `write ${meant}`,
		}),
	);
}
