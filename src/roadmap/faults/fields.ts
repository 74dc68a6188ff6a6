import type { FaultEntry } from './entry.ts';

const patch = 'mine/guides/start.yaml';
const course = 'mine/milestones/emergency-course.yaml';

/** Fields: their names and what they take. */
export const fieldFaults = {
	'unknown-field': {
		severity: 'fault',
		title: 'A field that nobody reads',
		why: 'this kind of page has no field of this name, so the site would never show it',
		mend: 'use the name of a field that exists',
		sample: { file: patch, before: 'Titel: Start here\n', after: 'title: Start here\n', at: [1, 1] },
	},
	'missing-field': {
		severity: 'fault',
		title: 'A field that is missing',
		why: 'the page cannot be shown without this field',
		mend: 'add the field',
		sample: { file: patch, before: 'summary: null\n', after: 'summary: The first week.\n', at: [1, 1] },
	},
	'empty-value': {
		severity: 'fault',
		title: 'A field without a value',
		why: 'the field is named and says nothing',
		mend: 'write a value, or take the line out',
		sample: { file: patch, before: "title: ''\n", after: 'title: Start here\n', at: [1, 8] },
	},
	'wrong-type': {
		severity: 'fault',
		title: 'A value of another kind',
		why: 'the field takes another kind of value',
		mend: 'write it in the form that the field takes',
		sample: { file: course, before: 'needs: wound-care\n', after: 'needs: [wound-care]\n', at: [1, 8] },
	},
	'cut-text': {
		severity: 'fault',
		title: 'A text that is cut by #',
		why: 'a # after a space begins a comment, so the text ends before it',
		mend: 'put the whole value in quotes',
		sample: { file: patch, before: 'title: Start # one\n', after: "title: 'Start # one'\n", at: [1, 14] },
	},
	'out-of-range': {
		severity: 'fault',
		title: 'A number that is too small or too large',
		why: 'the number is outside of what the field takes',
		mend: 'write a number within the bounds',
		sample: { file: course, before: 'quarter: 5\n', after: 'quarter: 4\n', at: [1, 10] },
	},
	'wrong-estimate': {
		severity: 'fault',
		title: 'An estimate that is not three rising numbers',
		why: 'hours are estimated in three numbers: a good run, the likely case, a bad run',
		mend: 'write [low, likely, high], such as [10, 15, 25]',
		sample: { file: course, before: 'effort:\n  own: [40, 60]\n', after: 'effort:\n  own: [40, 60, 90]\n', at: [2, 8] },
	},
	'list-length': {
		severity: 'fault',
		title: 'A list that is too short or too long',
		why: 'the list has fewer or more items than the page can show',
		mend: 'add or take out items',
		sample: { file: course, before: 'outcomes: []\n', after: 'outcomes:\n  - id: passed\n    text: Both parts are passed.\n    proof: document\n', at: [1, 11] },
	},
	'unknown-choice': {
		severity: 'fault',
		title: 'A word that the field does not know',
		why: 'the field takes one of a few fixed words',
		mend: 'use one of them, in the same letters',
		sample: { file: 'mine/years/first.yaml', before: 'hue: Gren\n', after: 'hue: green\n', at: [1, 6] },
	},
	'bad-date': {
		severity: 'fault',
		title: 'A day that cannot be read',
		why: 'a day is written as year-month-day and has to be in the calendar',
		mend: 'write the day as 2026-11-22',
		sample: { file: patch, before: 'reviewed: 22.11.2026\n', after: 'reviewed: 2026-11-22\n', at: [1, 11] },
	},
	'future-date': {
		severity: 'warning',
		title: 'A day that has not come yet',
		why: 'nobody has reviewed the page on a day that is still to come',
		mend: 'write the day on which the page was last read',
		sample: { file: patch, before: 'reviewed: 2099-01-01\n', after: 'reviewed: 2026-11-22\n', at: [1, 11] },
	},
	'bad-id': {
		severity: 'fault',
		title: 'An id in a wrong form',
		why: 'an id is part of an address: lower-case letters and digits, words joined by hyphens',
		mend: 'write it in that form',
		sample: { file: course, before: 'needs: [Wound_Care]\n', after: 'needs: [wound-care]\n', at: [1, 9] },
	},
	'long-text': {
		severity: 'warning',
		title: 'A text that is too long for its place',
		why: 'lists and preview cards cut it',
		mend: 'say it in fewer words; the rest has room in the body',
		sample: { file: patch, before: `summary: ${'What to do first. '.repeat(20).trim()}\n`, after: 'summary: What to do first.\n', at: [1, 10] },
	},
} as const satisfies Record<string, FaultEntry>;
