import { describe, expect, test } from 'vitest';
import { check, placesOf, textOf } from './road.ts';

describe('what a fork says of itself', () => {
	test('is the defaults when it says nothing', () => {
		const { profile, progress } = check({});
		expect(progress).toEqual({ asks: [], milestones: {}, skills: {} });
		expect(profile).toMatchObject({ hours: {}, pauses: [], audience: 'public', choices: {} });
	});

	test('reads days, hours and pauses, with no hours in a pause by default', () => {
		const { profile } = check({
			'mine/profile.yaml':
				'start: 2027-01-04\nhours: { own: 6.5 }\nparallel: 2\npauses:\n  - { from: 2027-08-02, to: 2027-08-22 }\n  - { from: 2027-12-20, to: 2028-01-02, why: Family., hours: { job: 4 } }\n',
		});
		expect(profile).toMatchObject({
			start: '2027-01-04',
			hours: { own: 6.5 },
			parallel: 2,
			pauses: [
				{ from: '2027-08-02', to: '2027-08-22', hours: { own: 0, job: 0 } },
				{ from: '2027-12-20', to: '2028-01-02', why: 'Family.', hours: { own: 0, job: 4 } },
			],
		});
	});

	test('takes a bare number for a skill as its level', () => {
		const { progress } = check({
			'mine/progress.yaml': 'skills:\n  dressing: 2\n',
		});
		expect(progress.skills).toEqual({ dressing: { level: 2, visibility: 'mentor', notes: [] } });
	});

	test('keeps notes to the reader and shows the rest to a mentor by default', () => {
		const { progress } = check({
			'mine/progress.yaml':
				'asks: [{ text: How? }]\nmilestones:\n  wound-care:\n    outcomes:\n      ten-dressings: [{ proof: witness, text: Sister Ada }]\n    notes: [{ text: Slow. }]\n',
		});
		expect(progress.asks).toEqual([{ text: 'How?', visibility: 'mentor' }]);
		expect(progress.milestones['wound-care']).toEqual({
			state: 'planned',
			visibility: 'mentor',
			outcomes: {
				'ten-dressings': [{ proof: 'witness', text: 'Sister Ada', visibility: 'mentor' }],
			},
			notes: [{ text: 'Slow.', visibility: 'private' }],
		});
	});

	test('speaks of pages that only the fork has', () => {
		const checked = check({
			'mine/milestones/night-course.mdx': textOf('handbook/milestones/wound-care.mdx'),
			'mine/skills/hygiene.mdx': textOf('handbook/skills/dressing.mdx'),
			'mine/progress.yaml':
				'asks: [{ text: How?, about: night-course }]\nmilestones:\n  night-course: { outcomes: { ten-dressings: [] } }\nskills: { hygiene: 2 }\n',
		});
		expect(placesOf(checked)).toEqual([]);
		expect(Object.keys(checked.progress.milestones)).toEqual(['night-course']);
	});

	test('is empty progress as long as the file has a mistake', () => {
		const checked = check({ 'mine/progress.yaml': 'skills:\n  dressing: 2\nmilestone: {}\n' });
		expect(placesOf(checked)).toEqual(['content/mine/progress.yaml:3:1 unknown-field']);
		expect(checked.progress.skills).toEqual({});
	});

	test('blames no progress for a page that cannot be read', () => {
		expect(
			placesOf(
				check({
					'mine/milestones/night-course.mdx': '---\ntitle: "Night\n---\n\n## Nights\n\nSleep.\n',
					'mine/progress.yaml':
						'milestones:\n  night-course:\n    outcomes: { month: [] }\n  other: {}\n',
				}),
			),
		).toEqual(['content/mine/milestones/night-course.mdx:2:8 broken-quotes']);
	});
});
