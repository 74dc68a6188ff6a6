import type { RecordRoad } from '../../../src/progress/road.ts';
import { progressSchema } from '../../../src/schemas/progress.ts';
import { milestone, outline } from '../plan/road.ts';

/** A small road of a boat yard, with all that pages about a record read. */
export const yard: RecordRoad = {
	outline: outline(
		[
			milestone('keel', { title: 'Lay the keel', builds: [{ skill: 'planing', level: 1 }] }),
			milestone('mast', {
				title: 'Step the mast',
				quarter: 1,
				builds: [
					{ skill: 'planing', level: 2 },
					{ skill: 'rigging', level: 1 },
				],
			}),
			milestone('oar', { title: 'Shave an oar', quarter: 1 }),
		],
		{
			skills: [
				{
					id: 'planing',
					title: 'Planing',
					address: '/skills/planing/',
					levels: ['Helps', 'Leads'],
				},
				{
					id: 'rigging',
					title: 'Rigging',
					address: '/skills/rigging/',
					levels: ['Helps', 'Leads'],
				},
				{
					id: 'tarring',
					title: 'Tarring',
					address: '/skills/tarring/',
					levels: ['Helps', 'Leads'],
				},
			],
			decisions: [
				{
					id: 'wood',
					title: 'Which wood',
					address: '/decisions/wood/',
					quarter: 0,
					choose: 1,
					options: ['oak', 'elm'].map((id) => ({ id, title: id, address: `/options/${id}/` })),
				},
			],
		},
	),
	asked: {
		keel: {
			outcomes: [
				{ id: 'laid', proof: 'link', text: 'It lies straight.' },
				{ id: 'signed', proof: 'witness', text: 'A shipwright has seen it.' },
			],
			questions: ['Where does it twist?'],
		},
		mast: {
			outcomes: [{ id: 'stands', proof: 'measure', text: 'It stands in a gale.' }],
			questions: [],
		},
		oar: { outcomes: [{ id: 'pair', proof: 'document', text: 'Two are alike.' }], questions: [] },
	},
	others: [['guide/tools', 'Keep tools sharp', '/guides/tools/']],
};

/** What has happened in the yard, with evidence of every kind. */
export const record = progressSchema.parse({
	updated: '2027-03-01',
	asks: [{ text: 'Who could look at the scarf?', about: 'keel' }],
	milestones: {
		keel: {
			state: 'done',
			spent: { own: 12, job: 0 },
			outcomes: {
				laid: [{ proof: 'link', text: 'https://example.org/keel', date: '2027-02-01' }],
				signed: [{ proof: 'document', text: 'A letter from Ada' }],
			},
		},
		mast: { outcomes: { stands: [{ proof: 'measure', text: '42 knots', date: '2027-02-20' }] } },
		oar: {
			state: 'blocked',
			why: 'no ash to be had',
			outcomes: { pair: [{ proof: 'document', text: 'Drawing 7' }] },
		},
	},
	skills: { planing: 1, tarring: 2 },
});

/** Words that try to be more than words, wherever a reader may write some. */
export const hostileWords = [
	'<img src=x onerror=alert(1)>',
	'</script><script>alert(1)</script>',
	'"><svg onload=alert(1)>',
	'javascript:alert(1)',
	'JaVaScRiPt://example.org/%0aalert(1)',
	'data:text/html,<script>alert(1)</script>',
	'//evil.example/x',
	'https://user:secret@evil.example/',
	'https://example.org/ onclick=alert(1)',
	'[x](javascript:alert(1))',
	'<https://example.org>',
	'![x](https://evil.example/x.png)',
	'`code` *bold* _em_ ~~cut~~ | cell |',
	'# Heading\n## Another\n- item',
	'&lt;b&gt; &#x3c;b&#x3e;',
	'{{ template }} ${x} {x}',
	'\u202eexe.gpj\u2066 \u0000 \ud800',
];
