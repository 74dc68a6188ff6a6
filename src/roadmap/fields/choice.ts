import { makeFault } from '../faults/make.ts';
import { nearest } from '../nearest.ts';
import type { Tree } from '../yaml/tree.ts';
import { type Visit, fieldName } from './visit.ts';

/** One of a few fixed words. */
export function checkChoice(words: readonly string[], tree: Tree, visit: Visit): unknown {
	if (tree.is === 'scalar' && words.includes(String(tree.value))) return tree.value;
	const meant =
		tree.is === 'scalar' ? nearest(tree.raw.replace(/^["'“”‘’]|["'“”‘’]$/g, ''), words) : undefined;
	const all = words.join(', ');
	visit.report(
		makeFault('unknown-choice', tree.at, {
			why: `\`${fieldName(visit)}\` is one of: ${all}`,
			mend: meant === undefined ? `use one of: ${all}` : `use "${meant}"`,
		}),
	);
	return undefined;
}
