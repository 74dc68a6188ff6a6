import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Rule } from './index.ts';
import { findTarget, readReference } from '../pages/draft.ts';

/** Every reference leads to something. */
export const checkReferences: Rule = ({ draft }) => {
	const faults: Fault[] = [];
	for (const entry of draft.entries) {
		for (const reference of entry.references) {
			const { kind, id } = readReference(reference.value, reference.to);
			if (findTarget(kind, id, draft).is === 'unknown' && !draft.unread.has(kind)) faults.push(makeFault('unknown-id', reference.at));
		}
	}
	return faults;
};
