import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settingsOf } from '../../../src/plan/from-content.ts';
import {
	type ProfileRest,
	writeFiles,
	writeProfile,
} from '../../../src/plan-view/write-profile.ts';
import { profileSchema } from '../../../src/schemas/profile.ts';
import { settings } from '../plan/road.ts';
import { road } from './nurse.ts';

const nothing: ProfileRest = { hide: [], pauseReaders: [] };
const pace = { own: 1, job: 1, parallel: 1 };

/** What the build makes of a profile that this page has written. */
const readBack = (text: string) => settingsOf(profileSchema.parse(parse(text)), { pace });

test('writes what the plan counts with', () => {
	const text = writeProfile(
		settings({
			start: '2027-01-04',
			hours: { own: 6.5, job: 10 },
			parallel: 4,
			pauses: [
				{
					from: '2027-08-02',
					to: '2027-08-22',
					why: 'Holidays: "away"',
					hours: { own: 0, job: 0 },
				},
				{ from: '2028-01-01', to: '2028-01-01', why: '', hours: { own: 2, job: 0 } },
			],
			choices: { field: ['home'], other: [] },
			without: ['thread/first-words'],
		}),
		{
			name: 'Noor',
			audience: 'mentor',
			keep: ['guide', 'template'],
			hide: [{ item: 'skill/dressing', why: 'I know it: well', visibility: 'mentor' }],
			pauseReaders: ['private', ''],
		},
	);
	expect(text).toMatchInlineSnapshot(`
		"name: "Noor"
		start: 2027-01-04
		hours: { own: 6.5, job: 10 }
		parallel: 4
		pauses:
		  - from: 2027-08-02
		    to: 2027-08-22
		    why: "Holidays: \\"away\\""
		    hours: { own: 0, job: 0 }
		    visibility: private
		  - from: 2028-01-01
		    to: 2028-01-01
		    hours: { own: 2, job: 0 }
		choices:
		  field: [home]
		hide:
		  - item: skill/dressing
		    why: "I know it: well"
		    visibility: mentor
		  - item: thread/first-words
		    why: "Left out to fit the hours that I have."
		audience: mentor
		keep: [guide, template]
		"
	`);
});

describe('what is written', () => {
	const days = fc
		.tuple(
			fc.integer({ min: 2020, max: 2040 }),
			fc.integer({ min: 1, max: 12 }),
			fc.integer({ min: 1, max: 28 }),
		)
		.map(
			([year, month, day]) =>
				`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`,
		);
	const hours = fc.integer({ min: 0, max: 224 }).map((half) => half / 2);
	const words = fc
		.string({ unit: 'binary', maxLength: 20 })
		.filter((text) => text.trim() === text && text !== '');
	const anySettings = fc.record({
		start: fc.option(days, { nil: undefined }),
		hours: fc.record({ own: hours, job: hours }),
		parallel: fc.integer({ min: 1, max: 99 }),
		pauses: fc.array(
			fc.record({
				from: days,
				to: days,
				why: fc.oneof(fc.constant(''), words),
				hours: fc.record({ own: hours, job: hours }),
			}),
			{ maxLength: 3 },
		),
		choices: fc.dictionary(
			fc.constantFrom('field', 'null', 'true', '1', '12-monkeys', '2027-01-04', 'no', 'a-b-c'),
			fc.array(fc.constantFrom('home', 'on', '1e3', '0x1f', 'off'), { minLength: 1, maxLength: 2 }),
		),
	});

	test('is a profile that the build reads as the same plan, whatever the words in it', () => {
		fc.assert(
			fc.property(anySettings, (given) => {
				expect(readBack(writeProfile(given, nothing))).toEqual(given);
			}),
		);
	});

	test('keeps the name and the reasons to the letter', () => {
		fc.assert(
			fc.property(words, words, (name, why) => {
				const hide = [{ item: 'milestone/on', why }];
				const data = profileSchema.parse(
					parse(writeProfile(settings(), { name, hide, pauseReaders: [] })),
				);
				expect([data.name, data.hide]).toEqual([name, [{ ...hide[0], visibility: 'public' }]]);
			}),
		);
	});
});

test('says in the file where lines of the owner’s own are missing', () => {
	const text = writeProfile(settings({ without: ['milestone/drugs'] }), {
		...nothing,
		hidesMore: true,
	});
	expect(text).toContain(
		'\n# Keep what your own file says below “hide:”; it is not shown here.\nhide:\n',
	);
	expect(readBack(text)).toEqual(settings());
});

test('writes a line for what the fork has of a milestone already', () => {
	const files = {
		drugs: 'content/mine/milestones/drugs.mdx',
		triage: 'content/mine/milestones/triage.yaml',
	};
	const moved = { drugs: 3, triage: 2 };
	expect(writeFiles(settings({ moved }), { ...nothing, files }, road).slice(1)).toEqual([
		{ path: files.drugs, text: 'quarter: 4\n', lineOf: 'page' },
		{ path: files.triage, text: 'quarter: 3\n', lineOf: 'patch' },
	]);
});

test('writes a file of one line for each milestone that begins in another quarter', () => {
	const moved = { drugs: 3, children: 5, triage: 1, unknown: 2 };
	expect(writeFiles(settings({ moved }), nothing, road).slice(1)).toEqual([
		{ path: 'content/mine/milestones/drugs.yaml', text: 'quarter: 4\n' },
		{ path: 'content/mine/milestones/children.yaml', text: 'quarter: 2\n' },
	]);
});
