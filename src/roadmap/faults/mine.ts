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
	'dated-file': {
		severity: 'fault',
		title: 'A dated file with another name',
		why: 'a review or an answer is found by the day that its file is named after, and the file says another day',
		mend: 'name the file after the day that it tells of',
		sample: {
			file: 'mine/reviews/2026-11-01.yaml',
			before: 'date: 2026-11-02\nwith: Sister Ada\n',
			after: 'date: 2026-11-01\nwith: Sister Ada\n',
			at: [1, 7],
		},
	},
	'unknown-then': {
		severity: 'warning',
		title: 'An old file that speaks of something unknown',
		why: 'a review or an answer names something that is not on the road, so nothing of it is shown',
		mend: 'mend the id if it was only misspelt; else leave it, it tells how things were',
		sample: {
			file: 'mine/reviews/2026-11-01.yaml',
			before: 'date: 2026-11-01\nprogress:\n  milestones:\n    wound-car: { state: doing }\n',
			after: 'date: 2026-11-01\nprogress:\n  milestones:\n    wound-care: { state: doing }\n',
			at: [4, 5],
		},
	},
	'changed-since': {
		severity: 'warning',
		title: 'A mark about words that have changed',
		why: 'the text that this mark is about has changed since, so your mentor may have meant something else',
		mend: 'ask your mentor again, or take the mark out once it is dealt with',
		sample: {
			file: 'mine/feedback/2026-11-01.yaml',
			before:
				'date: 2026-11-01\nmarks:\n  - item: milestone/wound-care\n    mark: agree\n    hash: 0abc123\n',
			after:
				'date: 2026-11-01\nmarks:\n  - item: milestone/wound-care\n    mark: agree\n    hash: 0n7wkwk\n',
			at: [5, 11],
		},
	},
} as const satisfies Record<string, FaultEntry>;
