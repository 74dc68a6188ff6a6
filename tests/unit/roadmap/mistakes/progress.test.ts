import { describe, expect, test } from 'vitest';
import { type Row, testRows } from './lay.ts';
import { type Overlay, check } from '../road.ts';

const profile = 'mine/profile.yaml';
const progress = 'mine/progress.yaml';

const times: readonly Row[] = [
	[profile, 'start: 2027-01-04\n'],
	[profile, 'start: 4 January\n', '1:8 bad-date'],
	[profile, 'hours: { own: 8 }\n'],
	[profile, 'hours: { own: 0, job: 112 }\n'],
	[profile, 'hours: { own: 113 }\n', '1:15 out-of-range'],
	[profile, 'hours: { own: 0.5, job: 0 }\n'],
	[profile, 'hours: { own: 0.01 }\n', '1:15 out-of-range'],
	[profile, 'start: 1970-01-01\n'],
	[profile, 'start: 1969-12-31\n', '1:8 bad-date'],
	[profile, 'start: 2199-12-31\n'],
	[
		profile,
		'start: 2027-01-04\npauses:\n  - { from: 2027-08-02, to: 9999-12-31 }\n',
		'3:29 bad-date',
	],
	[
		profile,
		`start: 2027-01-04\npauses:\n${'  - { from: 2027-08-02, to: 2027-08-03 }\n'.repeat(61)}`,
		'3:3 list-length',
	],
	[profile, 'hours: 8\n', '1:8 wrong-type'],
	[profile, 'hours: { evening: 8 }\n', '1:10 unknown-field'],
	[profile, 'parallel: 0\n', '1:11 out-of-range'],
	[profile, 'parallel: 2.5\n', '1:11 out-of-range'],
	[profile, 'audience: mentor\n'],
	[profile, 'audience: mentors\n', '1:11 unknown-choice'],
	[profile, 'pauses: []\n'],
	[profile, 'pauses:\n  - { from: 2027-08-02 }\n', '2:5 missing-field'],
	[
		profile,
		'start: 2027-01-04\npauses:\n  - { from: 2027-08-02, to: 2027-08-02, hours: { own: 2 } }\n',
	],
	[
		profile,
		'start: 2027-01-04\npauses:\n  - { from: 2027-08-03, to: 2027-08-02 }\n',
		'3:29 reversed-days',
	],
	[
		profile,
		'start: 2027-01-04\npauses:\n  - { from: 2026-12-24, to: 2027-01-03 }\n',
		'3:29 idle-pause',
	],
	[
		profile,
		'strat: 2027-01-04\npauses:\n  - { from: 2027-08-02, to: 2027-08-09 }\n',
		'1:1 unknown-field',
	],
	['mine/index.yaml', 'pace: { own: 3 }\n'],
	['mine/index.yaml', 'pace: { own: -3 }\n', '1:14 out-of-range'],
];

const steps: readonly Row[] = [
	[progress, milestone('state: doing\nstarted: 2026-11-01\nspent: { own: 3.5 }')],
	[progress, milestone('state: blocked'), '3:12 missing-field'],
	[progress, milestone('state: dropped'), '3:12 missing-field'],
	[progress, milestone('state: blocked\nwy: The ward is closed.'), '4:5 unknown-field'],
	[progress, milestone('state: finished'), '3:12 unknown-choice'],
	[progress, milestone('finished: 2026-11-01'), '3:15 finished-not-done'],
	[progress, milestone('state: dropped\nwhy: x\nfinished: 2026-11-01'), '5:15 finished-not-done'],
	[
		progress,
		milestone('state: done\nstarted: 2026-11-02\nfinished: 2026-11-01'),
		'5:15 reversed-days',
	],
	[progress, milestone('state: done\nfinished: 2026-11-23'), '4:15 future-date'],
	[progress, milestone('spent: 12'), '3:12 wrong-type'],
	[progress, milestone('visibility: secret'), '3:17 unknown-choice'],
	[progress, milestone('outcomes:\n  ten-dressing: []'), '4:7 unknown-id'],
	[progress, milestone('outcomes:\n  ten-dressings: yes'), '4:22 wrong-type'],
	[
		progress,
		milestone('outcomes:\n  ten-dressings:\n    - { proof: photo, text: Ten. }'),
		'5:20 unknown-choice',
	],
	[
		progress,
		milestone('outcomes:\n  ten-dressings:\n    - { proof: link, text: Ten., date: 2027-01-01 }'),
		'5:44 future-date',
	],
	[progress, milestone('notes:\n  - { text: Slow., date: 2027-01-01 }'), '4:30 future-date'],
	[progress, 'milestones:\n  wound-car: { state: doing }\n', '2:3 unknown-id'],
	[progress, 'milestones:\n  Wound care: { state: doing }\n', '2:3 bad-id'],
	[progress, 'milestones:\n  dressing: { state: doing }\n', '2:3 wrong-kind'],
	[progress, 'milestones:\n  wound-care: done\n', '2:15 wrong-type'],
	[progress, 'skills:\n  dressing: 2\n'],
	[progress, 'skills:\n  dressing: { level: 0 }\n'],
	[progress, 'skills:\n  dressing: 3\n', '2:13 level-too-high'],
	[progress, 'skills:\n  dressing: { level: 3 }\n', '2:22 level-too-high'],
	[progress, 'skills:\n  dressing: 10\n', '2:13 out-of-range'],
	[progress, 'skills:\n  dressing: two\n', '2:13 wrong-type'],
	[progress, 'skills:\n  dressing: [2]\n', '2:13 wrong-type'],
	[progress, 'skills:\n  dressing: { visibility: public }\n', '2:13 missing-field'],
	[progress, 'skills:\n  dresing: 1\n', '2:3 unknown-id'],
	[progress, 'skills:\n  wound-care: 1\n', '2:3 wrong-kind'],
	[progress, 'asks:\n  - { text: How long?, about: wound-care }\n'],
	[progress, 'asks:\n  - { text: How long?, about: skill/dressing }\n'],
	[progress, 'asks:\n  - { text: How long?, about: wound-car }\n', '2:31 unknown-id'],
	[progress, 'asks:\n  - { text: How long?, about: dressing }\n', '2:31 wrong-kind'],
	[progress, 'updated: 2026-11-22\n'],
	[progress, 'updated: 2026-11-23\n', '1:10 future-date'],
	[progress, '- wound-care\n', '1:1 wrong-type'],
	[progress, 'milestones: [\n', '1:13 unclosed-bracket'],
	['mine/progress.yml', 'skills: {}\n', '1:1 file-name'],
	['mine/progres.yaml', 'skills: {}\n', '1:1 idle-patch'],
	['handbook/progress.yaml', 'skills: {}\n', '1:1 idle-patch'],
];

/** What is written, the mend of its only fault, and what else lies on the shelf. */
const mends: readonly (readonly [words: string, mend: string, extra?: Overlay])[] = [
	[
		'milestones:\n  wound-car: {}\n',
		'use "wound-care", or add content/mine/milestones/wound-car.mdx',
	],
	['milestones:\n  milestone/wound-care: {}\n', 'write wound-care'],
	[
		'milestones:\n  night-curse: {}\n',
		'use "night-course", or add content/mine/milestones/night-curse.mdx',
		{ 'mine/milestones/night-course.mdx': own('night-course') },
	],
	['milestones:\n  dressing: {}\n', 'name a milestone, or move it to a field that takes a skill'],
	[milestone('outcomes:\n  ten-dressing: []'), 'use "ten-dressings"'],
	[milestone('outcomes:\n  x: []'), 'use one of: ten-dressings'],
	['skills:\n  dressing: 3\n', 'write a level from 0 to 2, or add levels to the skill'],
	['asks:\n  - { text: x, about: dressing }\n', 'write skill/dressing'],
	[milestone('state: blocked'), 'add a line `why: …`'],
];

describe('mistakes in the times of a profile', () => testRows(times));
describe('mistakes in progress', () => testRows(steps));

describe('progress on what the profile leaves out', () => {
	test.each([
		[
			'milestones:\n  emergency-course: { state: doing }\n',
			'2:3 take it out, or show milestone/emergency-course again in profile.yaml',
		],
		[
			'asks:\n  - { text: How long?, about: emergency-course }\n',
			'2:31 take it out, or show milestone/emergency-course again in profile.yaml',
		],
	])('is told at %j', (words, told) => {
		const { faults } = check({
			[profile]: 'hide:\n  - { item: milestone/emergency-course, why: Not now. }\n',
			[progress]: words,
			'mine/milestones/night-course.mdx': own('night-course'),
		});
		expect(faults.map(({ line, column, mend }) => `${line}:${column} ${mend}`)).toEqual([told]);
	});
});

describe('mends of progress', () => {
	for (const [words, mend, extra] of mends) {
		test(`of ${JSON.stringify(words)}`, () => {
			const { faults } = check({ ...extra, [progress]: words });
			expect(faults.map((fault) => fault.mend)).toEqual([mend]);
		});
	}
});

/** Progress on one milestone, from line 3, column 5 on. */
function milestone(fields: string): string {
	const lines = fields.split('\n').map((line) => `    ${line}\n`);
	return `milestones:\n  wound-care:\n${lines.join('')}`;
}

/** A milestone that only the fork has. */
function own(id: string): string {
	return `---\ntitle: ${id}\nsummary: A month of nights.\nreviewed: 2026-11-22\ntheme: field\nquarter: 4\nmonths: 1\neffort:\n  own: [0, 0, 0]\n  job: [90, 100, 120]\noutcomes:\n  - id: month\n    text: A month is done.\n    proof: witness\n---\n\n## Nights\n\nSleep by day.\n`;
}
