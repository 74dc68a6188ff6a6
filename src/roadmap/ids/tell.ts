import type { RetiredData } from '../../schemas/ids.ts';
import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import type { Place } from '../files/text.ts';

/** Something of an old name is understood as the new one. */
export function tellRenamed(
	at: Place,
	from: string,
	to: string,
	say: { readonly words?: string; readonly mend: string },
): Fault {
	return makeFault('renamed-id', at, {
		...say,
		why: `${from} is called ${to} now, and this is understood so`,
	});
}

/** Something of an old name is left aside, because something of the new one stands beside it. */
export function tellTwice(at: Place, from: string, to: string, words?: string): Fault {
	return makeFault('renamed-id', at, {
		...(words !== undefined && { words }),
		why: `${from} is called ${to} now, which stands here too, so this is passed over`,
		mend: 'take it out, once what it says is said under the new name',
	});
}

/** Something speaks of what is no longer there. */
export function tellRetired(
	at: Place,
	name: string,
	{ why, instead }: RetiredData,
	say: { readonly words?: string; readonly then?: string } = {},
): Fault {
	return makeFault('retired-id', at, {
		...(say.words !== undefined && { words: say.words }),
		why: `${name} is gone (${trim(why)}), so ${say.then ?? 'this is passed over'}`,
		mend: instead === undefined ? 'take it out' : `take it out, or name ${instead} in its place`,
	});
}

function trim(sentence: string): string {
	return sentence.replace(/\.$/, '');
}
