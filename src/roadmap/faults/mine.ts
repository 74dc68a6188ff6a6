import type { FaultEntry } from './entry.ts';

/** What somebody says of their own walk: when, with which pauses, how far. */
export const mineFaults = {
	'reversed-days': {
		severity: 'fault',
		title: 'Two days in the wrong order',
		why: 'the last of two days lies before the first, so there is no time between them',
		mend: 'swap the two days, or write the right one',
		sample: {
			file: 'mine/profile.yaml',
			before:
				'start: 2026-12-07\npauses:\n  - from: 2027-08-22\n    to: 2027-08-02\n    why: Holidays.\n',
			after:
				'start: 2026-12-07\npauses:\n  - from: 2027-08-02\n    to: 2027-08-22\n    why: Holidays.\n',
			at: [4, 9],
		},
	},
	'idle-pause': {
		severity: 'warning',
		title: 'A pause without effect',
		why: 'a pause has days, and the plan has none as long as nobody says when the road begins',
		mend: 'add `start:` with the first day of the road, or take the pauses out',
		sample: {
			file: 'mine/profile.yaml',
			before: 'pauses:\n  - from: 2027-08-02\n    to: 2027-08-22\n',
			after: 'start: 2026-12-07\npauses:\n  - from: 2027-08-02\n    to: 2027-08-22\n',
			at: [1, 1],
		},
	},
	'finished-not-done': {
		severity: 'fault',
		title: 'A last day of something that is not done',
		why: 'the day on which it was done is written, and the state says that it is not done',
		mend: 'write `state: done`, or take the day out',
		sample: {
			file: 'mine/progress.yaml',
			before: 'milestones:\n  wound-care:\n    state: doing\n    finished: 2026-11-02\n',
			after: 'milestones:\n  wound-care:\n    state: done\n    finished: 2026-11-02\n',
			at: [4, 15],
		},
	},
} as const satisfies Record<string, FaultEntry>;
