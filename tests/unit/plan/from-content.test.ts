import { describe, expect, test } from 'vitest';
import { progressOf, settingsOf } from '../../../src/plan/from-content.ts';
import { homeSchema } from '../../../src/schemas/home.ts';
import { profileSchema } from '../../../src/schemas/profile.ts';
import { progressSchema } from '../../../src/schemas/progress.ts';

const pace = { own: 8, job: 10, parallel: 6 };
const settings = (profile: unknown) => settingsOf(profileSchema.parse(profile), { pace });

describe('settings', () => {
	test('take the week that the road was written for where the profile says nothing', () => {
		expect(settings({})).toEqual({
			start: undefined,
			hours: { own: 8, job: 10 },
			pauses: [],
			parallel: 6,
			choices: {},
		});
	});

	test('take a modest week where not even the road names one', () => {
		const home = homeSchema.parse({
			title: 'A road',
			summary: 'From here to there.',
			reviewed: '2026-11-22',
			goal: 'There.',
		});
		expect(home.pace).toEqual({ own: 5, job: 5, parallel: 3 });
		expect(homeSchema.shape.pace.parse({ own: 2 })).toEqual({ own: 2, job: 5, parallel: 3 });
	});

	test.each([
		[{ hours: { own: 3 } }, { hours: { own: 3, job: 10 } }],
		[{ hours: { own: 0, job: 0 } }, { hours: { own: 0, job: 0 } }],
		[{ parallel: 1 }, { parallel: 1 }],
		[{ start: '2027-01-04' }, { start: '2027-01-04' }],
		[{ choices: { fork: ['left'] } }, { choices: { fork: ['left'] } }],
		[
			{ pauses: [{ from: '2027-08-02', to: '2027-08-22' }] },
			{ pauses: [{ from: '2027-08-02', to: '2027-08-22', why: '', hours: { own: 0, job: 0 } }] },
		],
		[
			{
				pauses: [{ from: '2027-08-02', to: '2027-08-22', why: 'Holidays', hours: { own: 2 } }],
			},
			{
				pauses: [
					{ from: '2027-08-02', to: '2027-08-22', why: 'Holidays', hours: { own: 2, job: 0 } },
				],
			},
		],
	])('take from the profile %j', (profile, part) => {
		expect(settings(profile)).toMatchObject(part);
	});
});

describe('progress for the plan', () => {
	const progress = (data: unknown) => progressOf(progressSchema.parse(data));

	test('is nothing when nothing is written', () => {
		expect(progress({})).toEqual({ milestones: {}, skills: {} });
	});

	test('keeps states, days and hours, and leaves evidence and notes behind', () => {
		expect(
			progress({
				milestones: {
					first: {
						state: 'done',
						started: '2027-01-04',
						finished: '2027-02-01',
						spent: { own: 12 },
						outcomes: { seen: [{ proof: 'witness', text: 'Ada' }] },
						notes: [{ text: 'Slow.' }],
					},
					second: {},
					third: { state: 'blocked', why: 'No budget.' },
				},
			}).milestones,
		).toStrictEqual({
			first: {
				state: 'done',
				started: '2027-01-04',
				finished: '2027-02-01',
				spent: { own: 12, job: 0 },
			},
			second: { state: 'planned' },
			third: { state: 'blocked', why: 'No budget.' },
		});
	});

	test('reads a level whether it stands alone or with more about it', () => {
		expect(
			progress({ skills: { listening: 2, speaking: { level: 1, visibility: 'public' } } }).skills,
		).toEqual({ listening: 2, speaking: 1 });
	});
});
