import { makeFault } from '../faults/make.ts';
import type { Scalar } from '../yaml/tree.ts';
import { type Visit, fieldName } from './visit.ts';

/** A full address that begins with https:// or http://. */
export function checkWebAddress(tree: Scalar, visit: Visit): unknown {
	const written = typeof tree.value === 'string' ? tree.value : tree.raw;
	if (/^https?:\/\/[^\s/]+\.[^\s]+$/.test(written) || /^https?:\/\/localhost[^\s]*$/.test(written)) return written;
	const bare = /^(?:https?:?\/*)?((?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?)$/i.exec(written)?.[1];
	visit.report(
		makeFault('link-form', tree.at, {
			why: `\`${fieldName(visit)}\` takes a whole web address`,
			mend: bare === undefined ? 'write the address as a browser shows it, beginning with https://' : `write https://${bare}`,
		}),
	);
	return undefined;
}
