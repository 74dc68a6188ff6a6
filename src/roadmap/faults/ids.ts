import { type FaultEntry, guide } from './entry.ts';

/** The list of the small road that the samples are laid over. */
const all = 'handbook/ids.yaml';
const names = [
	'year/first',
	'year/second',
	'theme/ward',
	'theme/field',
	'milestone/wound-care',
	'milestone/wound-care#ten-dressings',
	'milestone/emergency-course',
	'milestone/emergency-course#passed',
	'decision/field',
	'option/emergency',
	'option/children',
	'option/home-care',
	'area/hands',
	'skill/dressing',
	'guide/start',
	'template/log',
	'resource/wound-book',
];
const numbers = `numbers:\n${names.map((name, at) => `  ${name}: ${at + 1}\n`).join('')}`;

/** That list with one more name, on line 19, and what became of it. */
const old = (became: string): string => `${numbers}  milestone/wounds: 18\n${became}`;
const gone = 'retired:\n  milestone/wounds: { why: Dressings are a skill. }\n';

/** Names and numbers: what is shared and saved goes on to mean the same thing. */
export const idFaults = {
	'no-number': {
		severity: 'fault',
		title: 'A name of the handbook without a number',
		why: 'links that carry a plan name things by numbers that never change, and this has none yet',
		mend: 'run `HANDBOOK_UPSTREAM=1 npm run ids` where the handbook is written; what is yours alone belongs in content/mine',
		sample: {
			file: all,
			before: numbers.replace('  resource/wound-book: 17\n', ''),
			after: numbers,
			at: [1, 7],
			in: 'handbook/resources.yaml',
		},
	},
	'no-own-number': {
		severity: 'warning',
		title: 'A name of your own without a number',
		why: 'progress and pages work without one, but a link to your mentor leaves out what has no number',
		mend: 'run `npm run ids`',
		sample: {
			file: 'mine/ids.yaml',
			before: 'numbers: {}\n',
			after: 'numbers:\n  guide/second-week: 8192\n',
			at: [1, 1],
			in: 'mine/guides/second-week.mdx',
			extra: { 'mine/guides/second-week.mdx': guide('## Monday\n\nRest.\n') },
		},
	},
	'repeated-number': {
		severity: 'fault',
		title: 'One number for two names',
		why: 'a link that carries the number could mean either',
		mend: 'leave the number to the name that had it first, delete the other line, and run `npm run ids`',
		sample: {
			file: all,
			before: numbers.replace('wound-book: 17', 'wound-book: 16'),
			after: numbers,
			at: [18, 24],
		},
	},
	'lost-id': {
		severity: 'fault',
		title: 'A name of the handbook that was lost',
		why: 'people have saved and shared this name, and nothing has it any more',
		mend: 'say under `aliases` how it is called now, or under `retired` why it is gone',
		sample: { file: all, before: old(''), after: old(gone), at: [19, 3] },
	},
	'lost-own-id': {
		severity: 'warning',
		title: 'A name of your own that was lost',
		why: 'what you have saved and shared may still name it, and nothing has this name any more',
		mend: 'say under `aliases` how it is called now, or under `retired` why it is gone',
		sample: {
			file: 'mine/ids.yaml',
			before: 'numbers:\n  guide/second-week: 8192\n',
			after:
				'numbers:\n  guide/second-week: 8192\nretired:\n  guide/second-week: { why: It is one week now. }\n',
			at: [2, 3],
		},
	},
	'lost-target': {
		severity: 'fault',
		title: 'A new name that nothing has',
		why: 'whoever names the old thing is led on to this one, and it is not there',
		mend: 'use the name of something that exists',
		sample: {
			file: all,
			before: old('aliases:\n  milestone/wounds: milestone/wound-car\n'),
			after: old('aliases:\n  milestone/wounds: milestone/wound-care\n'),
			at: [21, 21],
		},
	},
	'alias-circle': {
		severity: 'fault',
		title: 'New names that lead round in a circle',
		why: 'each name leads to the next one and the last to the first, so nobody ever arrives',
		mend: 'let each old name lead to the one that it has today',
		sample: {
			file: all,
			before: `${numbers}aliases:\n  milestone/cuts: milestone/wounds\n  milestone/wounds: milestone/cuts\n`,
			after: `${numbers}aliases:\n  milestone/cuts: milestone/wound-care\n  milestone/wounds: milestone/wound-care\n`,
			at: [20, 19],
		},
	},
	'renamed-id': {
		severity: 'warning',
		title: 'An old name of something that was renamed',
		why: 'this was renamed upstream; it is understood as the new name, and reads better with it',
		mend: 'write the new name',
		sample: {
			file: 'mine/progress.yaml',
			before: 'milestones:\n  wounds: { state: doing }\n',
			after: 'milestones:\n  wound-care: { state: doing }\n',
			at: [2, 3],
			extra: { [all]: old('aliases:\n  milestone/wounds: milestone/wound-care\n') },
		},
	},
	'retired-id': {
		severity: 'warning',
		title: 'Something that speaks of what is gone',
		why: 'this was retired upstream, so what is said of it has no place any more and is passed over',
		mend: 'take it out, or name what takes its place',
		sample: {
			file: 'mine/progress.yaml',
			before: 'milestones:\n  wounds: { state: doing }\n',
			after: 'milestones: {}\n',
			at: [2, 3],
			extra: { [all]: old(gone) },
		},
	},
	'living-id': {
		severity: 'fault',
		title: 'A name that is called old and is not',
		why: 'something still has this name, so nobody would be led on from it',
		mend: 'take the line out, or rename what has the name',
		sample: {
			file: all,
			before: `${numbers}aliases:\n  guide/start: guide/start-here\n`,
			after: numbers,
			at: [20, 3],
		},
	},
} as const satisfies Record<string, FaultEntry>;
