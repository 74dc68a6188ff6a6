import { idPattern } from '../../schemas/fields.ts';
import { makeFault } from '../faults/make.ts';
import type { Scalar, Tree } from '../yaml/tree.ts';
import { type Visit, fieldName } from './visit.ts';

/** An id, or a reference by id; `kind/id` where a reference may mean several kinds. */
export function checkId(tree: Tree, visit: Visit, mixed = false): string | undefined {
	if (tree.is !== 'scalar') return undefined;
	const written = typeof tree.value === 'string' ? tree.value : tree.raw;
	if (isId(mixed ? written.replace(/^[a-z]+\//, '') : written)) return written;
	reportId(tree, written, visit);
	return undefined;
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

function reportSeveral(tree: Scalar, written: string, visit: Visit): void {
	const ids = written.split(/[,;]/).map((part) => part.trim()).filter(Boolean);
	visit.report(makeFault('wrong-type', tree.at, { why: `\`${fieldName(visit)}\` takes one id here, and these are several`, mend: `write each as an item of its own: [${ids.join(', ')}]` }));
}

function reportId(tree: Scalar, written: string, visit: Visit): void {
	if (/[,;]/.test(written)) return reportSeveral(tree, written, visit);
	const meant = idFor(written);
	visit.report(
		makeFault('bad-id', tree.at, {
			why: `\`${fieldName(visit)}\` takes an id: lower-case letters and digits, words joined by hyphens`,
			mend: meant === '' ? 'write an id such as first-steps' : `write ${meant}`,
		}),
	);
}
