import type { Sources } from '../../../src/plan-view/scene.ts';
import { findMends } from '../../../src/plan-view/find-mends.ts';
import { firstScene } from '../../../src/plan-view/scene.ts';
import { milestone, outline, settings } from '../plan/road.ts';

/** A nurse’s road: two wards, one choice, a thread on the side. */
export const road = outline(
	[
		milestone('wounds', { title: 'Wound care', months: 3, own: [20, 39, 60] }),
		milestone('drugs', { title: 'Drug rounds', months: 3, own: [20, 39, 45], helps: ['wounds'] }),
		milestone('triage', {
			title: 'Triage',
			quarter: 1,
			months: 3,
			own: [20, 39, 52],
			needs: ['wounds'],
		}),
		milestone('diary', {
			title: 'Keep a diary',
			months: 3,
			own: [26, 39, 45],
			thread: 'first-words',
		}),
		milestone('children', {
			title: 'Children’s ward',
			quarter: 4,
			own: [8, 10, 12],
			option: 'children',
		}),
		milestone('home', { title: 'Home visits', quarter: 4, own: [20, 30, 40], option: 'home' }),
	],
	{
		decisions: [
			{
				id: 'field',
				title: 'Which field',
				address: '/decisions/field/',
				quarter: 2,
				choose: 1,
				options: [
					{ id: 'children', title: 'Children', address: '/options/children/' },
					{ id: 'home', title: 'Home care', address: '/options/home/' },
				],
			},
		],
		skills: [],
	},
);

export const sources: Sources = {
	outline: road,
	progress: { milestones: {}, skills: {} },
	settings: settings({ start: '2027-01-04', hours: { own: 8, job: 0 } }),
	rest: { hide: [], pauseReaders: [] },
};

/** The page as a browser opens it on a day. */
export const open = (fields: Partial<Sources> = {}, today: string | undefined = '2027-01-05') =>
	findMends(firstScene({ ...sources, ...fields }, today, true), today);
