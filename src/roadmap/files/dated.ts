import type { Placed, Slot } from './slot.ts';

/** The slot of a file of data that a fork has for a day: a frozen review, a mentor’s answer. */
export type DatedSlot = Extract<Slot, { is: 'review' | 'feedback' }>;

const kinds = { reviews: 'review', feedback: 'feedback' } as const;

/** The folder of a kind of dated file, from the content folder. */
export const datedFolder = (kind: DatedSlot['is']): string =>
	`mine/${kind === 'review' ? 'reviews' : 'feedback'}`;

/** Whether a file is one that a fork has for a day. */
export function isDated(slot: Slot): slot is DatedSlot {
	return slot.is === 'review' || slot.is === 'feedback';
}

/** Reads the purpose of a file below `mine/reviews` or `mine/feedback`; nothing for a file elsewhere. */
export function readDated(path: string): Placed | undefined {
	const [, folder, rest = ''] = /^mine\/(reviews|feedback)\/(.+)$/.exec(path) ?? [];
	if (folder === undefined) return undefined;
	const name = rest.split('/').at(-1) ?? '';
	const [, base, ending] = /^(.+)\.(ya?ml)$/i.exec(name) ?? [];
	if (base === undefined)
		return refuse(
			'this folder holds a .yaml file for each day, and nothing else is read from here',
			'move it out of content/, or write what it says as the fields of a .yaml file',
		);
	if (rest !== name)
		return refuse(
			'these files lie directly in their folder, not deeper',
			`move it to content/mine/${folder}/${base}.yaml`,
		);
	const slot = { is: kinds[folder as keyof typeof kinds], shelf: 'mine', name: base } as const;
	if (ending === 'yaml') return { slot };
	const mend = `rename it to content/mine/${folder}/${base}.yaml`;
	const why = `the site reads data from .yaml, in small letters, and this file is called ${name}`;
	return { slot, wrong: { code: 'file-name', why, mend } };
}

function refuse(why: string, mend: string): Placed {
	return { slot: { is: 'ignored' }, wrong: { code: 'wrong-place', why, mend } };
}
