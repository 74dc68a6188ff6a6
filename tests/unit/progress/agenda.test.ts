import { expect, test } from 'vitest';
import { plan } from '../../../src/plan/plan.ts';
import { progressOf } from '../../../src/plan/from-content.ts';
import { type Names, plain } from '../../../src/plan/words/phrase.ts';
import { buildAgenda } from '../../../src/progress/agenda.ts';
import { compareReviews } from '../../../src/progress/changes.ts';
import { toDay } from '../../../src/plan/days.ts';
import type { LastAnswer } from '../../../src/progress/words/agenda.ts';
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
	expect(
		tell(buildAgenda({ plan: planOn(after, '2027-04-12'), progress: after, milestones, names })),
	).toMatchInlineSnapshot(`
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
	const [first] = buildAgenda({
		plan: planOn(after, '2027-04-12'),
		progress: progressSchema.parse({ asks }),
		milestones: [],
		names,
	});
	expect(first?.sentences.map(plain).slice(-2)).toEqual(['Question 5', 'and 4 more']);
});

test('asks about questions and stretches of the last answer, with what was done since', () => {
	const answer = {
		date: '2027-01-04',
		from: 'Ada',
		marks: [
			{ item: 'milestone/wounds', mark: 'question', text: 'Who signs?', changed: false },
			{ item: 'milestone/wounds#list', mark: 'stretch', changed: false },
			{ item: 'milestone/triage', mark: 'agree', changed: false },
			{ item: 'skill/dressing', mark: 'stretch', text: 'Teach it.', changed: false },
			{ item: 'decision/ward', mark: 'question', text: 'Why wait?', changed: false },
		] as const,
	};
	const first = freeze('2027-01-05', planOn(before, '2027-01-05'), before, {});
	const second = freeze('2027-04-12', planOn(after, '2027-04-12'), after, {});
	const agenda = (since: LastAnswer['since']) =>
		buildAgenda({
			plan: planOn(after, '2027-04-12'),
			progress: after,
			milestones,
			names,
			last: { answer, since },
		}).filter(({ title }) => title === 'What I was asked last time');
	expect(tell(agenda(compareReviews(first, second, milestones)))).toMatchInlineSnapshot(`
		"
		What I was asked last time
		- A question on WOUNDS: “Who signs?” Since 5 January 2027: under way → claimed, not yet proven; evidence “The signed list”
		- A stretch on WOUNDS, “The list is there.”. Since 5 January 2027: evidence “The signed list”
		- A stretch on Dressing: “Teach it.” Since 5 January 2027: level 0 → 2
		- A question on Which ward: “Why wait?”
		"
	`);
	expect(tell(agenda(undefined))).toMatchInlineSnapshot(`
		"
		What I was asked last time
		- A question on WOUNDS: “Who signs?”
		- A stretch on WOUNDS, “The list is there.”
		- A stretch on Dressing: “Teach it.”
		- A question on Which ward: “Why wait?”
		"
	`);
});

test('tells far shifts by themselves, those with a cause first, and folds the rest', () => {
	const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'];
	const road = ids.map((id) => ({ id, outcomes: [] }));
	const review = (days: (index: number) => number, progress: object) => ({
		...freeze('2027-01-05', planOn(before, '2027-01-05'), progressSchema.parse(progress), {}),
		ends: toDay(30_000 + days(7)),
		dates: Object.fromEntries(
			ids.map((id, index) => [id, { first: '2027-01-04', last: toDay(30_000 + days(index)) }]),
		),
	});
	const changes = compareReviews(
		review(() => 0, {}),
		review((index) => -7 * index, {
			milestones: { b: { state: 'blocked', why: 'no ink' } },
		}),
		road,
	);
	const [dates] = tellChanges(changes, names).filter(({ title }) => title === 'Dates');
	expect(dates && tell([dates, ...(dates.more ? [dates.more] : [])])).toMatchInlineSnapshot(`
		"
		Dates
		- The road ends 7 weeks earlier, on 2 January 2052
		- b ends 1 week earlier, on 13 February 2052, as it is blocked: no ink
		- h ends 7 weeks earlier, on 2 January 2052
		- g ends 6 weeks earlier, on 9 January 2052
		- f ends 5 weeks earlier, on 16 January 2052
		- e ends 4 weeks earlier, on 23 January 2052
		2 more dates moved
		- c ends 2 weeks earlier, on 6 February 2052
		- d ends 3 weeks earlier, on 30 January 2052
		"
	`);
});
