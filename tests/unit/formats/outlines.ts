import type { Outline, OutlineMilestone } from '../../../src/plan/outline.ts';
import type { Settings } from '../../../src/plan/settings.ts';

/** A milestone of 26 hours on the job that takes three months, but for what is said. */
export function milestone(id: string, change: Partial<OutlineMilestone> = {}): OutlineMilestone {
	return {
		id,
		title: `Title of ${id}`,
		address: `/milestones/${id}/`,
		quarter: 0,
		theme: 0,
		months: 3,
		own: [0, 0, 0],
		job: [13, 26, 52],
		needs: [],
		needsDecisions: [],
		helps: [],
		builds: [],
		outcomes: ['one', 'two'],
		...change,
	};
}

/** Two milestones, one after the other, and a decision of two options, each with one of its own. */
export const fork: Outline = {
	milestones: [
		milestone('lay-keel'),
		milestone('plank', { quarter: 1, needs: ['lay-keel'], outcomes: ['one'] }),
		milestone('mast', { quarter: 3, option: 'sail', needs: ['plank'], outcomes: [] }),
		milestone('engine', { quarter: 3, option: 'motor', job: [6, 13, 26] }),
	],
	decisions: [
		{
			id: 'drive',
			title: 'Sail or motor?',
			address: '/decisions/drive/',
			quarter: 2,
			choose: 1,
			options: [
				{ id: 'sail', title: 'Sail', address: '/options/sail/' },
				{ id: 'motor', title: 'Motor', address: '/options/motor/' },
			],
		},
	],
	skills: [],
	years: [{ id: 'first', title: 'The first year' }],
};

export const settings: Settings = {
	start: '2027-01-04',
	hours: { own: 0, job: 2 },
	pauses: [],
	parallel: 3,
	choices: {},
};
