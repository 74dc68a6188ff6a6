import type { Own } from '../../../../src/plan-view/sharing/choose.ts';
import type { SharingRoad } from '../../../../src/plan-view/sharing/road.ts';
import { contentHash } from '../../../../src/progress/hash.ts';
import { settings } from '../../plan/road.ts';
import { road as outline } from '../nurse.ts';

const outcomes = {
	wounds: [
		{ id: 'ten', proof: 'witness' as const, text: 'Ten dressings under supervision.' },
		{ id: 'sheet', proof: 'link' as const, text: 'A sheet that the ward uses.' },
	],
	triage: [{ id: 'wait', proof: 'measure' as const, text: 'Nobody waits an hour.' }],
};

const marked = [
	'milestone/wounds',
	'milestone/wounds#ten',
	'milestone/wounds#sheet',
	'milestone/drugs',
	'milestone/triage',
	'milestone/triage#wait',
	'skill/calm',
	'decision/field',
];

/** A nurse’s road, as the pages that share a plan know it. */
export const road: SharingRoad = {
	outline: {
		...outline,
		years: [
			{ id: 'first', title: 'The first year' },
			{ id: 'second', title: 'The second year' },
		],
		skills: [{ id: 'calm', title: 'Calm', address: '/skills/calm/', levels: ['Copies', 'Keeps'] }],
	},
	asked: Object.fromEntries(
		outline.milestones.map(({ id }) => [
			id,
			{
				outcomes: id === 'wounds' || id === 'triage' ? outcomes[id] : [],
				questions: id === 'wounds' ? ['Who watched?'] : [],
			},
		]),
	),
	hashes: Object.fromEntries(marked.map((name) => [name, contentHash([name])])),
	numbers: [...marked, 'option/children', 'option/home', 'milestone/diary'].map((name, at) => [
		name,
		at + 1,
	]),
	aliases: [],
	root: 0,
	secret: [],
	unshown: [],
	gone: [],
	usual: settings({ hours: { own: 5, job: 5 }, parallel: 3 }),
};

const shown = { visibility: 'mentor' as const };

/** What Noor has: something of every kind, and a private thing beside each. */
export const own: Own = {
	settings: settings({
		start: '2027-01-04',
		hours: { own: 8, job: 4 },
		parallel: 2,
		pauses: [{ from: '2027-07-01', to: '2027-07-31', hours: { own: 0, job: 0 }, why: 'A birth' }],
		choices: { field: ['home'] },
	}),
	progress: {
		updated: '2027-04-01',
		asks: [
			{ text: 'Is ten enough?', about: 'milestone/wounds', ...shown },
			{ text: 'canary ask', visibility: 'private' },
		],
		milestones: {
			wounds: {
				...shown,
				state: 'done',
				started: '2027-01-04',
				finished: '2027-03-20',
				spent: { own: 30, job: 10 },
				outcomes: {
					ten: [
						{ proof: 'witness', text: 'Sister Ada', date: '2027-03-20', ...shown },
						{ proof: 'link', text: 'canary evidence', visibility: 'private' },
					],
					sheet: [{ proof: 'document', text: 'https://example.org/sheet', ...shown }],
				},
				notes: [
					{ text: 'Ask again in May.', ...shown },
					{ text: 'canary note', visibility: 'private' },
				],
			},
			drugs: {
				...shown,
				state: 'blocked',
				why: 'No rota before May',
				outcomes: {},
				notes: [],
			},
			diary: { state: 'doing', visibility: 'private', outcomes: {}, notes: [] },
		},
		skills: {
			calm: { level: 1, ...shown, notes: [{ text: 'canary skill', visibility: 'private' }] },
		},
	},
};
