import type { FaultEntry } from './entry.ts';

const course = 'mine/milestones/emergency-course.yaml';
const wound = 'mine/milestones/wound-care.yaml';

function night(option: string): string {
	return `---\ntitle: Night course\nsummary: A month of nights.\nreviewed: 2026-11-22\ntheme: field\nquarter: 4\nmonths: 1\neffort:\n  own: [0, 0, 0]\n  job: [90, 100, 120]\noption: ${option}\nneeds: [emergency-course]\noutcomes:\n  - id: month\n    text: A month is done.\n    proof: witness\n---\n\n## Nights\n\nSleep by day.\n`;
}

/** The road: what points at what, in which order, and what the profile makes of it. */
export const roadFaults = {
	'unknown-id': {
		severity: 'fault',
		title: 'An id that nothing has',
		why: 'nothing has this id, so the link would lead nowhere',
		mend: 'use an id that exists, or add the page',
		sample: {
			file: course,
			before: 'needs: [wound-car]\n',
			after: 'needs: [wound-care]\n',
			at: [1, 9],
		},
	},
	'wrong-kind': {
		severity: 'fault',
		title: 'An id of another kind of thing',
		why: 'the id exists, but it belongs to another kind of thing than the field takes',
		mend: 'name something of the right kind',
		sample: {
			file: course,
			before: 'needs: [dressing]\n',
			after: 'builds:\n  - { skill: dressing, level: 2 }\n',
			at: [1, 9],
		},
	},
	'self-reference': {
		severity: 'fault',
		title: 'A page that points at itself',
		why: 'a page cannot come before or help itself',
		mend: 'take it out',
		sample: {
			file: course,
			before: 'needs: [emergency-course]\n',
			after: 'needs: []\n',
			at: [1, 9],
		},
	},
	'repeated-reference': {
		severity: 'fault',
		title: 'The same id twice in one list',
		why: 'the list names this twice, and would show it twice',
		mend: 'delete one of the two',
		sample: {
			file: course,
			before: 'needs: [wound-care, wound-care]\n',
			after: 'needs: [wound-care]\n',
			at: [1, 21],
		},
	},
	'duplicate-id': {
		severity: 'fault',
		title: 'Two things with one id',
		why: 'the id is taken, so an address could not tell the two apart',
		mend: 'give one of the two another id',
		sample: {
			file: 'mine/years/second.yaml',
			before:
				'themes:\n  - id: field\n    title: The field\n  - id: ward\n    title: Back on the ward\n',
			after:
				'themes:\n  - id: field\n    title: The field\n  - id: back\n    title: Back on the ward\n',
			at: [4, 9],
		},
	},
	'level-too-high': {
		severity: 'fault',
		title: 'A level that the skill does not have',
		why: 'the skill has fewer levels',
		mend: 'write a level that the skill has, or add levels to the skill',
		sample: {
			file: course,
			before: 'builds:\n  - { skill: dressing, level: 3 }\n',
			after: 'builds:\n  - { skill: dressing, level: 2 }\n',
			at: [2, 31],
		},
	},
	cycle: {
		severity: 'fault',
		title: 'Things that wait for each other',
		why: 'each waits for the next, so none can begin',
		mend: 'take out one of these needs; what only makes it easier belongs in `helps`',
		sample: {
			file: 'mine/skills/dressing.yaml',
			before: 'needs: [hygiene]\n',
			after: 'needs: []\n',
			at: [6, 9],
			in: 'mine/skills/hygiene.mdx',
			extra: {
				'mine/skills/hygiene.mdx':
					'---\ntitle: Hygiene\nsummary: Clean hands.\nreviewed: 2026-11-22\narea: hands\nneeds: [dressing]\nlevels:\n  - name: Helps\n    signals: [Washes hands]\n  - name: Leads\n    signals: [Sees who does not]\n---\n\n## Practice\n\nWash.\n',
			},
		},
	},
	'starts-too-early': {
		severity: 'fault',
		title: 'A milestone before what it waits for',
		why: 'the milestone is placed before something that it needs can begin',
		mend: 'place it later, or take the need out',
		sample: {
			file: wound,
			before: 'needs: [emergency-course]\n',
			after: 'helps: [emergency-course]\n',
			at: [1, 9],
			extra: { 'mine/milestones/emergency-course.yaml': 'needs: []\noption: null\n' },
		},
	},
	'excluded-need': {
		severity: 'fault',
		title: 'A need that the own option excludes',
		why: 'whoever walks this option has not chosen the one that the need belongs to',
		mend: 'take the need out, or take one of the two out of its option',
		sample: {
			file: 'mine/milestones/night-course.mdx',
			before: night('children'),
			after: night('emergency'),
			at: [12, 9],
		},
	},
	'too-few-options': {
		severity: 'fault',
		title: 'A decision without a choice',
		why: 'there are not more options than are to be chosen, so there is nothing to decide',
		mend: 'add an option that names this decision, or lower `choose`',
		sample: {
			file: 'mine/decisions/field.yaml',
			before: 'choose: 3\n',
			after: 'choose: 2\n',
			at: [1, 9],
		},
	},
	'empty-year': {
		severity: 'warning',
		title: 'A year without milestones',
		why: 'no milestone names a theme of this year, so it stands empty on the road',
		mend: 'add a milestone with one of its themes, or hide the year',
		sample: {
			file: wound,
			before: 'theme: field\n',
			after: 'theme: ward\n',
			at: [1, 1],
			in: 'handbook/years/first.mdx',
		},
	},
	'no-road': {
		severity: 'fault',
		title: 'A road without a front page or a year',
		why: 'without a front page and one year there is no road to show',
		mend: 'add what is missing, or keep it from the handbook',
		sample: {
			file: 'mine/profile.yaml',
			before: 'keep: [guide, template, area, skill]\n',
			after: 'keep: [year, milestone, decision, option, guide, template, area, skill]\n',
			at: [1, 1],
			in: 'mine/years',
		},
	},
	'on-hidden': {
		severity: 'fault',
		title: 'Something of yours that stands on something hidden',
		why: 'your profile leaves out what this belongs to',
		mend: 'show that again in profile.yaml, or name something that is shown',
		sample: {
			file: 'mine/skills/hygiene.mdx',
			before:
				'---\ntitle: Hygiene\nsummary: Clean hands.\nreviewed: 2026-11-22\narea: hands\nlevels:\n  - name: Helps\n    signals: [Washes hands]\n  - name: Leads\n    signals: [Sees who does not]\n---\n\n## Practice\n\nWash.\n',
			after:
				'---\ntitle: Hygiene\nsummary: Clean hands.\nreviewed: 2026-11-22\narea: head\nlevels:\n  - name: Helps\n    signals: [Washes hands]\n  - name: Leads\n    signals: [Sees who does not]\n---\n\n## Practice\n\nWash.\n',
			at: [5, 7],
			extra: {
				'mine/profile.yaml': 'hide:\n  - item: area/hands\n    why: Mine is the head.\n',
				'mine/areas/head.mdx':
					'---\ntitle: Head\nsummary: What heads must know.\nreviewed: 2026-11-22\norder: 2\npays: It steers the hands.\n---\n\n## Why\n\nBecause.\n',
			},
		},
	},
	'too-many-choices': {
		severity: 'fault',
		title: 'More options chosen than the decision allows',
		why: 'the decision lets one choose fewer options',
		mend: 'choose fewer, or raise `choose` in the decision',
		sample: {
			file: 'mine/profile.yaml',
			before: 'choices:\n  field: [emergency, children]\n',
			after: 'choices:\n  field: [emergency]\n',
			at: [2, 10],
		},
	},
} as const satisfies Record<string, FaultEntry>;
