import { describe, expect, test } from 'vitest';
import { check, placesOf } from '../road.ts';
import { type Row, testRows } from './lay.ts';

const review = 'mine/reviews/2026-11-01.yaml';
const feedback = 'mine/feedback/2026-11-01.yaml';
const on = (words: string) => `date: 2026-11-01\n${words}`;
const mark = (words: string) => on(`marks:\n  - { ${words} }\n`);

const reviews: readonly Row[] = [
	[review, on('')],
	[review, on('with: Sister Ada\nvisibility: public\nends: 2029-01-01\n')],
	[review, '# Nothing yet\n', '1:1 empty-page'],
	[review, 'with: Sister Ada\n', '1:1 missing-field'],
	[review, 'date: 1 November\n', '1:7 bad-date'],
	[review, 'date: 2026-11-02\n', '1:7 dated-file'],
	['mine/reviews/autumn.yaml', on(''), '1:7 dated-file'],
	['mine/reviews/2026-11-01-ada.yaml', on(''), '1:7 dated-file'],
	['mine/reviews/2026-11-23.yaml', 'date: 2026-11-23\n', '1:7 future-date'],
	[review, on('progress: { updated: 2026-12-24 }\n'), '2:22 future-date'],
	[review, on('dates:\n  wound-care: { first: 2027-01-04, last: 2027-03-28 }\n')],
	[
		review,
		on('dates:\n  wound-care: { first: 2027-03-28, last: 2027-01-04 }\n'),
		'3:42 reversed-days',
	],
	[review, on('dates:\n  wound-care: { first: 2027-03-28 }\n'), '3:15 missing-field'],
	[
		review,
		on('dates:\n  wound-car: { first: 2027-01-04, last: 2027-03-28 }\n'),
		'3:3 unknown-then',
	],
	[review, on('choices: { field: [children] }\n')],
	[review, on('choices: { fields: [child] }\n'), '2:12 unknown-then', '2:21 unknown-then'],
	[review, on('progress:\n  skills: { dressing: 1, singing: 2 }\n'), '3:26 unknown-then'],
	[
		review,
		on('progress:\n  milestones:\n    wound-care:\n      outcomes: { ten-dressing: [] }\n'),
		'5:19 unknown-then',
	],
	[review, on('progress:\n  asks: [{ text: How?, about: skill/singing }]\n'), '3:31 unknown-then'],
	[review, on('progress:\n  milestone: {}\n'), '3:3 unknown-field'],
	['mine/reviews/2026-11-01.yml', on(''), '1:1 file-name'],
	['mine/reviews/2026-11-01.md', 'We met.\n', '1:1 wrong-place'],
	['mine/reviews/old/2026-11-01.yaml', on(''), '1:1 wrong-place'],
	['mine/reviews/README.md', 'What I keep here.\n'],
	['handbook/reviews/2026-11-01.yaml', on(''), '1:1 wrong-place'],
];

const answers: readonly Row[] = [
	[feedback, on('from: Ada\ntext: Well done.\nplan: Ab3-xY\n')],
	['mine/feedback/2026-11-01-ada.yaml', on('from: Ada\n')],
	['mine/feedback/2026-11-01ada.yaml', on('from: Ada\n'), '1:7 dated-file'],
	['mine/feedback/ada.yaml', on('from: Ada\n'), '1:7 dated-file'],
	[feedback, mark('item: milestone/wound-care, mark: agree, hash: 0n7wkwk')],
	[feedback, mark('item: milestone/wound-care#ten-dressings, mark: question, text: Which?')],
	[feedback, mark('item: milestone/wound-care, mark: agree, hash: 0n7wkwx'), '3:54 changed-since'],
	[
		feedback,
		mark('item: milestone/wound-care#ten-dressings, mark: agree, hash: 0n7wkwk'),
		'3:68 changed-since',
	],
	[feedback, mark('item: milestone/wound-care, mark: agree, hash: 0N7WKWK'), '3:54 wrong-type'],
	[feedback, mark('item: skill/dressing, mark: fine'), '3:35 unknown-choice'],
	[feedback, mark('item: wound-care, mark: agree'), '3:13 bad-id'],
	[feedback, mark('item: "skill/", mark: agree'), '3:13 bad-id'],
	[feedback, mark('item: skill/dresing, mark: agree'), '3:13 unknown-then'],
	[feedback, mark('item: milestone/wound-care#nine, mark: agree'), '3:13 unknown-then'],
	[
		feedback,
		on(
			'marks:\n  - { item: skill/dressing, mark: agree }\n  - { item: skill/dressing, mark: agree }\n',
		),
		'4:13 repeated-reference',
	],
	[
		feedback,
		on(
			'marks:\n  - { item: skill/dressing, mark: agree }\n  - { item: skill/dressing, mark: question }\n',
		),
	],
];

describe('a review', () => testRows(reviews));
describe('an answer', () => testRows(answers));

describe('old files after a change of names', () => {
	const ids = `numbers: {}\naliases:\n  milestone/wounds: milestone/wound-care\n  milestone/wound-care#ten: milestone/wound-care#ten-dressings\nretired:\n  skill/bandaging: { why: It is a part of dressing. }\n`;

	test('mean the names of today, and are not told of it', () => {
		const checked = check({
			'mine/ids.yaml': ids,
			[review]: on(
				'dates: { wounds: { first: 2027-01-04, last: 2027-03-28 } }\nprogress:\n  asks: [{ text: How?, about: wounds }]\n  milestones: { wounds: { outcomes: { ten: [] } } }\n  skills: { bandaging: 1 }\n',
			),
			[feedback]: mark('item: milestone/wounds, mark: agree'),
		});
		expect(placesOf(checked).filter((place) => /reviews|feedback/.test(place))).toEqual([]);
		const [old] = checked.reviews;
		expect(Object.keys(old?.dates ?? {})).toEqual(['wound-care']);
		expect(old?.progress.asks[0]?.about).toBe('wound-care');
		expect(old?.progress.milestones['wound-care']?.outcomes).toEqual({ 'ten-dressings': [] });
		expect(checked.feedback[0]?.marks[0]?.item).toBe('milestone/wound-care');
	});

	test('keep what was said under the name of today where both stand', () => {
		const { reviews } = check({
			'mine/ids.yaml': ids,
			[review]: on(
				'progress:\n  milestones: { wound-care: { state: doing }, wounds: { state: planned } }\n',
			),
		});
		expect(reviews[0]?.progress.milestones).toMatchObject({ 'wound-care': { state: 'doing' } });
	});
});

test('reviews and answers come by date, without those that have a fault', () => {
	const { reviews, feedback: answers } = check({
		'mine/reviews/2026-11-01.yaml': on(''),
		'mine/reviews/2026-08-01.yaml': 'date: 2026-08-01\n',
		'mine/reviews/2026-09-01.yaml': 'dat: 2026-09-01\n',
		'mine/feedback/2026-11-01-b.yaml': on('from: B\n'),
		'mine/feedback/2026-11-01-a.yaml': on('from: A\n'),
		'mine/feedback/2026-02-01.yaml': 'date: 2026-02-01\nfrom: C\n',
	});
	expect(reviews.map(({ date }) => date)).toEqual(['2026-08-01', '2026-11-01']);
	expect(answers.map(({ from }) => from)).toEqual(['C', 'A', 'B']);
	expect(reviews[0]).toEqual({
		date: '2026-08-01',
		visibility: 'mentor',
		dates: {},
		choices: {},
		progress: { asks: [], milestones: {}, skills: {} },
	});
});

test('tells how to mend a name that is no day, and words that have changed', () => {
	const { faults } = check({
		'mine/reviews/autumn.yaml': on(''),
		[review]: 'date: 2026-11-02\n',
		[feedback]: mark('item: skill/dresing, mark: agree'),
		'mine/feedback/2026-10-01-ada.yaml':
			'date: 2026-10-01\nmarks:\n  - { item: skill/dressing, mark: agree, hash: abcdefg }\n',
	});
	expect(faults.map(({ words, why, mend }) => `${words}: ${why}; ${mend}`)).toMatchInlineSnapshot(`
		[
		  "skill/dressing: the text that this mark is about has changed since, so your mentor may have meant something else; ask your mentor again, or take the mark out once it is dealt with",
		  "skill/dresing: there is no skill of this id, so nothing of it is shown; if it was only misspelt, write dressing; else leave it",
		  "2026-11-02: this is the day 2026-11-02, and the file is called 2026-11-01.yaml; rename it to content/mine/reviews/2026-11-02.yaml, or write 2026-11-01 here",
		  "2026-11-01: this is the day 2026-11-01, and the file is called autumn.yaml; rename it to content/mine/reviews/2026-11-01.yaml",
		]
	`);
});
