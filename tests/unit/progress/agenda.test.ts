import { expect, test } from 'vitest';
import { plan } from '../../../src/plan/plan.ts';
import { progressOf } from '../../../src/plan/from-content.ts';
import { type Names, plain } from '../../../src/plan/words/phrase.ts';
import { buildAgenda } from '../../../src/progress/agenda.ts';
import { compareReviews } from '../../../src/progress/changes.ts';
import { freeze } from '../../../src/progress/snapshot.ts';
import { type ChangeGroup, tellChanges } from '../../../src/progress/words/changes.ts';
import { progressSchema } from '../../../src/schemas/progress.ts';
import { milestone, outline, settings } from '../plan/road.ts';

const outcome = (id: string, proof: 'link' | 'witness') => ({
	id,
	proof,
	text: `The ${id} is there.`,
});
const milestones = [
	{ id: 'wounds', outcomes: [outcome('list', 'witness')], questions: ['Which wound scared you?'] },
	{ id: 'drugs', outcomes: [outcome('log', 'link')], questions: ['Who checks you?'] },
	{ id: 'triage', outcomes: [outcome('nights', 'witness')], questions: [] },
];
const road = outline(
	[
		milestone('wounds', { months: 3, own: [10, 20, 30] }),
		milestone('drugs', { months: 3, own: [10, 20, 30] }),
		milestone('triage', { quarter: 1, needs: ['wounds'], option: 'nights' }),
		milestone('teaching', { quarter: 1, option: 'days' }),
	],
	{
		decisions: [
			{
				id: 'ward',
				title: 'Which ward',
				address: '/decisions/ward/',
				quarter: 0,
				choose: 1,
				options: ['nights', 'days'].map((id) => ({ id, title: id, address: `/options/${id}/` })),
			},
		],
	},
);
const names: Names = new Map([
	...road.milestones.map(({ id, title, address }) => [id, { title, address }] as const),
	['wounds#list', { title: 'The list is there.', address: '/milestones/wounds/#outcome-list' }],
	['skill/dressing', { title: 'Dressing', address: '/skills/dressing/' }],
	['decision/ward', { title: 'Which ward', address: '/decisions/ward/' }],
	['option/nights', { title: 'Nights', address: '/options/nights/' }],
]);
const given = settings({ start: '2027-01-04', hours: { own: 3, job: 3 } });

const before = progressSchema.parse({ milestones: { wounds: { state: 'doing' } } });
const after = progressSchema.parse({
	asks: [{ text: 'Who could watch a night shift?', about: 'triage' }],
	milestones: {
		wounds: {
			state: 'done',
			spent: { own: 22, job: 0 },
			outcomes: { list: [{ proof: 'document', text: 'The signed list', date: '2027-03-01' }] },
		},
		drugs: { state: 'blocked', why: 'the ward is closed' },
	},
	skills: { dressing: 2 },
});
const planOn = (progress: typeof before, today: string, choices = {}) =>
	plan(road, { ...given, choices }, progressOf(progress), today);

const tell = (groups: readonly ChangeGroup[]) =>
	`\n${groups.map(({ title, sentences }) => [title, ...sentences.map((sentence) => `- ${plain(sentence)}`)].join('\n')).join('\n')}\n`;

test('tells what moved between two reviews, and why dates slipped', () => {
	const first = freeze('2027-01-05', planOn(before, '2027-01-05'), before, {});
	const chosen = { ward: ['nights'] };
	const second = freeze('2027-04-12', planOn(after, '2027-04-12', chosen), after, chosen);
	expect(tell(tellChanges(compareReviews(first, second, milestones), names)))
		.toMatchInlineSnapshot(`
			"
			States
			- WOUNDS: under way → claimed, not yet proven
			- DRUGS: planned → blocked: the ward is closed
			Evidence gained
			- WOUNDS: The signed list (1 March 2027), for “The list is there.”
			Dates
			- The road ends 2 months later, on 11 July 2027
			- DRUGS ends 3 months later, on 11 July 2027, as it is blocked: the ward is closed
			- TRIAGE ends 7 days later, on 9 May 2027
			Levels
			- Dressing: level 0 → 2
			Decisions taken
			- Which ward: Nights
			Hours
			- 22 h of own time spent
			"
		`);
});

test('says that a decision is open again', () => {
	const [chosen, open] = [{ ward: ['nights'] }, {}].map((choices, at) =>
		freeze(`2027-0${at + 1}-05`, planOn(before, '2027-01-05'), before, choices),
	);
	if (!chosen || !open) throw new Error('There are two.');
	expect(tell(tellChanges(compareReviews(chosen, open, milestones), names))).toMatchInlineSnapshot(`
		"
		Decisions open again
		- Which ward
		"
	`);
});

test('says so when nothing moved', () => {
	const review = freeze('2027-01-05', planOn(before, '2027-01-05'), before, {});
	const later = { ...review, date: '2027-02-05' };
	expect(tell(tellChanges(compareReviews(review, later, milestones), names)))
		.toMatchInlineSnapshot(`
			"
			Nothing moved
			- Between 5 January 2027 and 5 February 2027 nothing was written down.
			"
		`);
});

test('sets an agenda: what I ask, what hinders me, what to decide, what is claimed, what comes next', () => {
	expect(tell(buildAgenda(planOn(after, '2027-04-12'), after, milestones, names)))
		.toMatchInlineSnapshot(`
			"
			What I ask
			- Who could watch a night shift? (TRIAGE)
			What hinders me
			- DRUGS: the ward is closed
			What has to be decided
			- Which ward, by 13 June 2027
			What I claim without proof
			- WOUNDS: The list is there. Asks for a witness.
			What I begin next
			- TRIAGE
			"
		`);
});

test('keeps a long heading short', () => {
	const asks = Array.from({ length: 9 }, (_, index) => ({ text: `Question ${index + 1}` }));
	const [first] = buildAgenda(
		planOn(after, '2027-04-12'),
		progressSchema.parse({ asks }),
		[],
		names,
	);
	expect(first?.sentences.map(plain).slice(-2)).toEqual(['Question 5', 'and 4 more']);
});
