import { toDay } from '../../../src/plan/days.ts';
import type { Answer, SharedPlan } from '../../../src/sharing/model.ts';

type Milestone = SharedPlan['progress']['milestones'][string];

const milestones = Array.from({ length: 60 }, (_, at) => `work-${at + 1}`);

const addresses = [
	'https://github.com/jane-doe/retrieval-bench/pull/42',
	'https://blog.example.com/2027/09/what-a-cache-of-answers-saves/',
	'https://docs.google.com/document/d/1aZbYcXdWeVfUgThSiRj/edit',
	'https://github.com/example/platform/blob/main/docs/adr/0017-queue.md',
	'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
	'https://wiki.example.com/display/ARCH/Cost+review+2027-Q4',
	'https://github.com/example/platform/issues/1311',
	'https://speakerdeck.com/janedoe/evaluation-before-models',
];

const proof = (at: number) => ({
	proof: 'link' as const,
	text: addresses[at / 3] ?? '',
	date: toDay(20_905 + at * 20),
	visibility: 'mentor' as const,
});

function mixed(at: number): Milestone {
	const state =
		(['done', 'done', 'doing', 'done', 'blocked', 'doing', 'dropped'] as const)[at % 7] ?? 'done';
	const dated = at % 2 === 0;
	return {
		state,
		...(dated && { started: toDay(20_830 + at * 19) }),
		...(dated && state === 'done' && { finished: toDay(20_900 + at * 20) }),
		...(at % 4 === 0 && { spent: { own: 12 + at, job: 20 } }),
		...(state === 'blocked' && { why: 'The data is not released before the audit ends' }),
		...(state === 'dropped' && { why: 'The team took another way' }),
		visibility: 'mentor',
		outcomes: at % 3 === 0 && at < 24 ? { 'outcome-1': [proof(at)] } : {},
		notes: [],
	};
}

/** The state that trust in links was measured with: 60 milestones, half of them with a day. */
export const halfDated: SharedPlan = {
	made: '2028-11-22',
	settings: {
		start: '2027-01-04',
		hours: { own: 8, job: 10 },
		parallel: 6,
		pauses: [],
		choices: {},
	},
	progress: {
		asks: [],
		milestones: Object.fromEntries(
			milestones.slice(0, 60).map((id, at): [string, Milestone] => [
				id,
				{
					state: at % 2 === 0 ? 'done' : 'doing',
					...(at % 2 === 0 && { finished: toDay(20_880 + ((at * 257) % 680)) }),
					visibility: 'mentor',
					outcomes: {},
					notes: [],
				},
			]),
		),
		skills: {},
	},
};

/** A plan after a year and a half: 25 milestones, half of them with days, skills, requests and evidence. */
export const afterAYear: SharedPlan = {
	made: '2028-06-30',
	name: 'Jane Doe',
	settings: {
		start: '2027-01-04',
		hours: { own: 8, job: 10 },
		parallel: 4,
		pauses: [
			{
				from: '2027-12-20',
				to: '2028-01-07',
				hours: { own: 0, job: 0 },
				why: 'Family and the holidays',
			},
		],
		choices: { 'decision-1': ['option-2'] },
	},
	progress: {
		updated: '2028-06-28',
		asks: [
			{
				text: 'Would you read the design for the retrieval service before the review on Thursday?',
				about: 'milestone/work-9',
				visibility: 'mentor',
			},
			{
				text: 'Which of the two talks should I propose: the one on costs or the one on evaluation?',
				visibility: 'mentor',
			},
			{
				text: 'I need somebody who has led a migration of this size to talk to.',
				about: 'skill/skill-4',
				visibility: 'mentor',
			},
		],
		milestones: Object.fromEntries(
			milestones.slice(0, 25).map((id, at): [string, Milestone] => [id, mixed(at)]),
		),
		skills: Object.fromEntries(
			Array.from({ length: 10 }, (_, at) => [
				`skill-${at * 2 + 1}`,
				{ level: (at % 4) + 1, visibility: 'mentor' as const, notes: [] },
			]),
		),
	},
};

/** What a mentor answers to it. */
export const answered: Answer = {
	date: '2028-07-04',
	from: 'Sam Roe',
	text: 'A strong half-year.\nLet us talk about scope on Thursday.',
	plan: '3acvsn',
	marks: [
		{ item: 'milestone/work-1', mark: 'agree', hash: '1z141z3' },
		{
			item: 'milestone/work-9#outcome-2',
			mark: 'stretch',
			text: 'Name the load that it has to bear.',
			hash: '00000ab',
		},
		{
			item: 'milestone/my-own',
			mark: 'question',
			text: 'Who would miss it?',
			hash: '0k3f9zz',
		},
	],
};
