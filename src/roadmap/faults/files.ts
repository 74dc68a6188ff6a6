import { type FaultEntry, guide } from './entry.ts';


/** Files: their place, their name, their letters. */
export const fileFaults = {
	'wrong-place': {
		severity: 'fault',
		title: 'A file in a place that the site does not read',
		why: 'the folder of a file says what kind of page it is, and nothing is read from here',
		mend: 'move it into the folder of its kind, in content/mine or content/handbook',
		sample: { file: 'mine/guide/second-week.mdx', fileAfter: 'mine/guides/second-week.mdx', before: guide('## Monday\n\nRest.\n'), after: guide('## Monday\n\nRest.\n'), at: [1, 1] },
	},
	'file-name': {
		severity: 'fault',
		title: 'A file name that cannot be an address',
		why: 'the name of the file is the id of the page and part of its address: lower-case letters and digits, joined by hyphens, then .mdx or .yaml',
		mend: 'rename the file',
		sample: { file: 'mine/guides/Second Week.mdx', fileAfter: 'mine/guides/second-week.mdx', before: guide('## Monday\n\nRest.\n'), after: guide('## Monday\n\nRest.\n'), at: [1, 1] },
	},
	'taken-address': {
		severity: 'fault',
		title: 'An address that is taken',
		why: 'two files have the same address, and a reader could only ever see one of them',
		mend: 'rename or delete one of the two',
		sample: { file: 'mine/guides/Second-week.mdx', fileAfter: 'mine/guides/third-week.mdx', before: guide('## Monday\n\nRest.\n'), after: guide('## Monday\n\nRest.\n'), at: [1, 1], extra: { 'mine/guides/second-week.mdx': guide('## Tuesday\n\nRest.\n') } },
	},
	'idle-patch': {
		severity: 'fault',
		title: 'A patch without effect',
		why: 'a .yaml file changes the handbook page of the same name, and the handbook has none',
		mend: 'name it like the page that it changes, or write a whole page as .mdx',
		sample: { file: 'mine/guides/strat.yaml', fileAfter: 'mine/guides/start.yaml', before: 'order: 3\n', after: 'order: 3\n', at: [1, 1] },
	},
	'empty-page': {
		severity: 'fault',
		title: 'A page without text',
		why: 'the page has fields and nothing to read below them',
		mend: 'write the text under the frontmatter, or delete the file',
		sample: { file: 'mine/guides/second-week.mdx', before: guide(''), after: guide('## Monday\n\nRest.\n'), at: [7, 1] },
	},
	'not-utf8': {
		severity: 'fault',
		title: 'A file in another encoding',
		why: 'the site reads files as UTF-8',
		mend: 'save the file as UTF-8 in your editor',
		sample: { file: 'mine/guides/second-week.mdx', before: guide('## Caf\u00e9\n\nRest.\n'), after: guide('## Café\n\nRest.\n'), encoding: 'latin1', at: [8, 7] },
	},
	'invisible-character': {
		severity: 'fault',
		title: 'A character that nobody sees',
		why: 'an invisible character stands here; it changes what the line means without showing it',
		mend: 'delete it and type the line again by hand',
		sample: { file: 'mine/guides/second-week.mdx', before: guide('## Monday\n\nRe\u202est.\n'), after: guide('## Monday\n\nRest.\n'), at: [10, 3] },
	},
	'garbled-text': {
		severity: 'fault',
		title: 'Letters that were read in a wrong encoding',
		why: 'a dash, a quote or an accent was read in the wrong encoding once, and readers would see this',
		mend: 'type the character again',
		sample: { file: 'mine/guides/second-week.mdx', before: guide('## Monday\n\nRest â€” all day.\n'), after: guide('## Monday\n\nRest — all day.\n'), at: [10, 6] },
	},
	'conflict-marker': {
		severity: 'fault',
		title: 'A merge that was not finished',
		why: 'two versions of these lines stand one after the other since a merge',
		mend: 'keep one version and delete the lines of <, = and >',
		sample: { file: 'mine/guides/second-week.mdx', before: guide('## Monday\n\n<<<<<<< HEAD\nRest.\n=======\nSleep.\n>>>>>>> upstream\n'), after: guide('## Monday\n\nRest.\n'), at: [10, 1] },
	},
	placeholder: {
		severity: 'warning',
		title: 'Something left for later',
		why: 'readers will see this note to yourself',
		mend: 'write what is missing, or take the note out',
		sample: { file: 'mine/guides/second-week.mdx', before: guide('## Monday\n\nTODO: what to rest from.\n'), after: guide('## Monday\n\nRest.\n'), at: [10, 1] },
	},
} as const satisfies Record<string, FaultEntry>;
