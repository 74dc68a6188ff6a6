import { expect, it } from 'vitest';
import { onRoad } from '../../../../src/site/client/progress/drafts.ts';
import { evidence, milestone, nothing } from '../../progress/any-progress.ts';

const road = {
	milestones: [
		{ id: 'keel', title: 'Keel', href: '/', outcomes: [{ id: 'laid', proof: 'link' as const }] },
	],
	skills: [{ id: 'rowing', title: 'Rowing', href: '/', levels: ['Wet', 'Dry'] }],
};

it('offers for the file only what the check of the site would take', () => {
	const laid = [evidence('link', 'one')];
	const record = {
		...nothing,
		milestones: {
			gone: milestone({ state: 'done' }),
			keel: milestone({ state: 'doing', outcomes: { laid, sunk: laid } }),
		},
		skills: {
			rowing: { level: 9, visibility: 'mentor' as const, notes: [] },
			flying: { level: 1, visibility: 'mentor' as const, notes: [] },
		},
	};
	expect(onRoad(record, road)).toEqual({
		...nothing,
		milestones: { keel: milestone({ state: 'doing', outcomes: { laid } }) },
		skills: { rowing: { level: 2, visibility: 'mentor', notes: [] } },
	});
});
