import { makeFault } from '../faults/make.ts';
import type { Tree } from '../yaml/tree.ts';
import { type Visit, fieldName, nameOf } from './visit.ts';

/** `true` or `false`, in these letters and without quotes. */
export function checkBoolean(tree: Tree, visit: Visit): unknown {
	if (tree.is === 'scalar' && typeof tree.value === 'boolean') return tree.value;
	const said =
		tree.is === 'scalar' ? /^(?:(yes|y|on|true|1)|(no|n|off|false|0))$/i.exec(tree.raw) : null;
	const meant = said === null ? undefined : said[1] === undefined ? 'false' : 'true';
	visit.report(
		makeFault('wrong-type', tree.at, {
			why: `\`${fieldName(visit)}\` takes true or false, and this is ${nameOf(tree)}`,
			mend:
				meant === undefined
					? 'write true or false, without quotes'
					: `write ${meant}, without quotes`,
		}),
	);
	return undefined;
}
