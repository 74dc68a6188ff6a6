import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { settingsOf } from '../../../src/plan/from-content.ts';
import { writeProfile } from '../../../src/plan-view/write-profile.ts';
import { profileSchema } from '../../../src/schemas/profile.ts';
import { restOf } from '../../../src/site/profile-rest.ts';

const profile = profileSchema.parse({
	name: 'Noor',
	start: '2027-01-04',
	hours: { own: 6.5, job: 10 },
	parallel: 4,
	pauses: [
		{ from: '2027-03-01', to: '2027-03-07', why: 'At home', visibility: 'private' },
		{ from: '2027-08-02', to: '2027-08-22', why: 'Holidays', hours: { own: 1 } },
		{ from: '2028-08-02', to: '2028-08-22' },
	],
	choices: { field: ['home'] },
	hide: [
		{ item: 'milestone/drugs', why: 'Done before.' },
		{ item: 'thread/words', why: 'Later.', visibility: 'mentor' },
	],
	audience: 'private',
});
const home = { pace: { own: 1, job: 1, parallel: 1 } };

/** The file that the page shows, read back. */
const fileFor = (audience: 'private' | 'mentor' | 'public') =>
	profileSchema.parse(
		parse(writeProfile(settingsOf(profile, home), restOf({ profile, audience, pages: [] }))),
	);

describe('the profile to copy', () => {
	test('is the profile itself where its owner reads it', () => {
		expect(fileFor('private')).toEqual(profile);
	});

	test('counts with the same week for all, and says what it leaves out of a public page', () => {
		expect({ ...fileFor('public'), hide: profile.hide }).toEqual(profile);
		expect(fileFor('public').hide).toEqual([]);
		const rest = (audience: 'private' | 'mentor' | 'public') =>
			restOf({ profile, audience, pages: [] });
		expect(rest('public')).toMatchObject({ hidesMore: true, partial: true });
		expect(rest('mentor')).toMatchObject({ hide: [{}, {}], partial: true });
		expect(rest('private')).not.toHaveProperty('partial');
	});

	test('says nothing of who reads a reason that is not shown', () => {
		const pauses = profile.pauses.map(({ why: _, ...pause }) => pause);
		const { pauseReaders } = restOf({
			profile: { ...profile, pauses },
			audience: 'public',
			pages: [],
		});
		expect(pauseReaders).toEqual(['', '', '']);
	});
});

test('knows what the fork has of a milestone', () => {
	const page = { id: 'x', address: '/', data: {}, body: '', headings: [] };
	const pages = [
		{ ...page, kind: 'milestone', id: 'own', path: 'mine/milestones/own.mdx', patch: undefined },
		{
			...page,
			kind: 'milestone',
			id: 'patched',
			path: 'handbook/milestones/patched.mdx',
			patch: 'mine/milestones/patched.yaml',
		},
		{ ...page, kind: 'milestone', path: 'handbook/milestones/x.mdx', patch: undefined },
		{ ...page, kind: 'skill', path: 'mine/skills/x.mdx', patch: undefined },
	] as const;
	expect(restOf({ profile, audience: 'public', pages }).files).toEqual({
		own: 'content/mine/milestones/own.mdx',
		patched: 'content/mine/milestones/patched.yaml',
	});
});

test.each([
	['public', []],
	['mentor', ['Done before.', 'Later.']],
	['private', ['Done before.', 'Later.']],
] as const)('tells readers of the %s site why something is hidden: %j', (audience, told) => {
	expect(restOf({ profile, audience, pages: [] }).hide.map(({ why }) => why)).toEqual(told);
});
