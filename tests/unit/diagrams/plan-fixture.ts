import type { Plan, PlannedMilestone } from '../../../src/plan/model.ts';

const step = (
	id: string,
	title: string,
	fields: Partial<PlannedMilestone> = {},
): PlannedMilestone => ({
	id,
	title,
	address: `/milestones/${id}/`,
	state: 'planned',
	quarter: 0,
	first: undefined,
	last: undefined,
	range: undefined,
	slack: undefined,
	critical: false,
	late: 0,
	stretched: 0,
	never: undefined,
	left: { own: 0, job: 0 },
	...fields,
});

const range = (low: number, likely: number, high: number) => ({ low, likely, high });

/** A nurse’s way to the emergency ward: two years, one choice, a pause, every state, one dead end. */
export const nurse: Plan = {
	start: '2027-01-04',
	today: 20,
	hours: { own: 4, job: 6 },
	parallel: 3,
	milestones: [
		step('wound-care', 'Wound care', { state: 'done', first: 0, last: 10 }),
		step('first-aid', 'First aid for children', { state: 'done' }),
		step('triage', 'Triage on a busy night', {
			state: 'doing',
			first: 20,
			last: 33,
			range: range(30, 33, 40),
			slack: 0,
			critical: true,
		}),
		step('blood', 'Drawing blood from small veins', {
			state: 'blocked',
			first: 22,
			last: 28,
			range: range(26, 28, 28),
			slack: 1,
		}),
		step('emergency', 'The emergency course', {
			quarter: 3,
			first: 39,
			last: 64,
			range: range(58, 64, 80),
			slack: 0,
			critical: true,
		}),
		step('teach', 'Teach a newcomer', {
			quarter: 4,
			first: 52,
			last: 55,
			range: range(54, 55, 60),
			slack: 9,
		}),
		step('night', 'A year of nights', { never: { is: 'hours', kind: 'job' } }),
		step('lead-nights', 'Lead the night', { never: { is: 'need', id: 'night' } }),
	],
	out: [],
	finished: false,
	end: range(58, 64, 80),
	critical: [
		{ id: 'triage', because: { is: 'today' } },
		{ id: 'emergency', because: { is: 'quarter' } },
	],
	quarters: [
		{
			quarter: 0,
			weeks: 0,
			asked: { own: range(2, 3, 4.25), job: range(3, 4, 5) },
			given: { own: 4, job: 6 },
			placed: { own: 3, job: 4 },
			over: [],
		},
		{
			quarter: 1,
			weeks: 6,
			asked: { own: range(4, 6.5, 9), job: range(5, 5, 5) },
			given: { own: 4, job: 6 },
			placed: { own: 4, job: 5 },
			over: ['own'],
		},
		{
			quarter: 2,
			weeks: 13,
			asked: { own: range(0, 0, 0), job: range(0, 0, 0) },
			given: { own: 1.5, job: 2 },
			placed: { own: 0, job: 0 },
			over: [],
		},
		{
			quarter: 3,
			weeks: 13,
			asked: { own: range(2, 4, 6), job: range(4, 7, 9) },
			given: { own: 4, job: 6 },
			placed: { own: 4, job: 6 },
			over: ['job'],
		},
		{
			quarter: 4,
			weeks: 13,
			asked: { own: range(0, 0, 0), job: range(0, 0, 0) },
			given: { own: 4, job: 6 },
			placed: { own: 1, job: 1 },
			over: [],
		},
	],
	decisions: [
		{
			id: 'field',
			title: 'Which field',
			address: '/decisions/field/',
			choose: 1,
			quarter: 2,
			chosen: [],
			assumed: ['emergency-ward'],
			by: 38,
			options: [],
			noRegret: [],
		},
		{
			id: 'shift',
			title: 'Day or night',
			address: '/decisions/shift/',
			choose: 1,
			quarter: 0,
			chosen: ['day'],
			assumed: [],
			by: undefined,
			options: [
				{
					id: 'day',
					title: 'Days',
					address: '/options/day/',
					hours: { own: 0, job: 0 },
					end: 64,
				},
			],
			noRegret: [],
		},
	],
	next: [],
	levels: [
		{
			id: 'dressing',
			title: 'Dressing wounds',
			address: '/skills/dressing/',
			names: ['Watches', 'Does', 'Does alone', 'Teaches'],
			recorded: 1,
			now: 2,
			target: 3,
			by: 'emergency',
		},
		{
			id: 'calm',
			title: 'Staying calm',
			address: '/skills/calm/',
			names: ['Watches', 'Does', 'Does alone', 'Teaches'],
			recorded: 0,
			now: 0,
			target: 4,
			by: 'teach',
		},
		{
			id: 'songs',
			title: 'Singing',
			address: '/skills/songs/',
			names: ['Hums', 'Sings'],
			recorded: 2,
			now: 2,
			target: 0,
			by: undefined,
		},
		{
			id: 'listening',
			title: 'Listening',
			address: '/skills/listening/',
			names: ['Hears', 'Asks', 'Waits'],
			recorded: 3,
			now: 3,
			target: 2,
			by: 'teach',
		},
	],
	calibration: undefined,
	pauses: [
		{ first: 13, last: 19, from: '2027-04-05', to: '2027-05-20', why: 'a child is born' },
		{ first: 300, last: 301, from: '2032-10-04', to: '2032-10-17', why: 'far away' },
	],
};

/** The same road without dates: no start, no today, no pauses. */
export const undated: Plan = { ...nurse, start: undefined, today: undefined, pauses: [] };

/** One milestone of one week and nothing else. */
export const tiny: Plan = {
	...undated,
	milestones: [step('only', 'Only this', { first: 0, last: 0, range: range(0, 0, 0), slack: 0 })],
	end: range(0, 0, 0),
	quarters: [],
	decisions: [],
	levels: [],
};

/** Nothing is left to plan. */
export const nothing: Plan = { ...tiny, milestones: [], end: undefined };

/** A road of so many milestones, spread over so many years, all with one title. */
export const long = (count: number, years: number, title = 'A thing to learn'): Plan => ({
	...undated,
	milestones: Array.from({ length: count }, (_, index) => {
		const first = Math.floor((index / count) * years * 52);
		const fields = { first, last: first + 9, range: range(first + 7, first + 9, first + 14) };
		return step(`m${index}`, title, { ...fields, slack: index % 5, critical: index % 7 === 0 });
	}),
	end: range(years * 52, years * 52 + 4, years * 52 + 12),
	quarters: Array.from({ length: years * 4 }, (_, quarter) => ({
		...(undated.quarters[quarter % 2] as Plan['quarters'][number]),
		quarter,
	})),
});
