import { describe, expect, test } from 'vitest';
import { findOverloads } from '../../../src/plan/mends.ts';
import { plan } from '../../../src/plan/plan.ts';
import { type Progress, nothingYet } from '../../../src/plan/progress.ts';
import type { Settings } from '../../../src/plan/settings.ts';
import {
	namesOf,
	plain,
	type Sentence,
	tellBeyond,
	tellBlocked,
	tellCalibration,
	tellCritical,
	tellDay,
	tellDecision,
	tellFinished,
	tellLate,
	tellLength,
	tellNever,
	tellNext,
	tellOverloads,
	tellRoad,
	tellSlack,
	tellSpent,
} from '../../../src/plan/words/index.ts';
import { hours, listOf } from '../../../src/plan/words/phrase.ts';
import { milestone, outline, settings } from './road.ts';

/** A nurse’s two years: two wards, one choice, a thread on the side. */
const road = outline(
	[
		milestone('wounds', { title: 'Wound care', months: 3, own: [10, 20, 30], job: [20, 40, 60] }),
		milestone('drugs', {
			title: 'Drug rounds',
			months: 3,
			own: [20, 30, 45],
			job: [5, 10, 15],
			helps: ['wounds'],
		}),
		milestone('triage', {
			title: 'Triage',
			quarter: 2,
			months: 2,
			own: [10, 15, 20],
			needs: ['wounds'],
		}),
		milestone('course', {
			title: 'Emergency course',
			quarter: 4,
			months: 6,
			own: [60, 80, 120],
			needs: ['triage', 'drugs'],
			option: 'emergency',
		}),
		milestone('teaching', {
			title: 'Teach students',
			quarter: 4,
			months: 4,
			own: [10, 20, 30],
			needs: ['wounds'],
			option: 'teaching',
		}),
		milestone('writing', { title: 'Write it down', quarter: 1, months: 3, thread: 'writing' }),
	],
	{
		decisions: [
			{
				id: 'ward',
				title: 'Which ward',
				address: '/decisions/ward/',
				quarter: 3,
				choose: 1,
				options: [
					{ id: 'emergency', title: 'Emergency', address: '/options/emergency/' },
					{ id: 'teaching', title: 'Teaching', address: '/options/teaching/' },
				],
			},
		],
	},
);
const names = namesOf(road);
const given = settings({ hours: { own: 3, job: 4 }, parallel: 2 });

const tell = (sentences: readonly Sentence[]) => `\n${sentences.map(plain).join('\n')}\n`;
const planWith = (
	fields: Partial<Settings> = {},
	progress: Progress = nothingYet,
	today?: string,
) => plan(road, { ...given, ...fields }, progress, today);

describe('a plan in words', () => {
	test('says how long the road takes, in quarters or in months', () => {
		expect(tell(tellRoad(planWith()))).toMatchInlineSnapshot(`
			"
			At 3 h of own time and 4 h on the job a week, the road takes 1 year and 6 months and ends in Year 2, Q3.
			If every effort stays at its low estimate it ends in Year 2, Q2; if every one runs to its high, in Year 2, Q4.
			"
		`);
		expect(tell(tellRoad(planWith({ start: '2027-01-04' })))).toMatchInlineSnapshot(`
			"
			At 3 h of own time and 4 h on the job a week, the road takes 1 year and 6 months and ends in July 2028.
			If every effort stays at its low estimate it ends in July 2028; if every one runs to its high, in October 2028.
			"
		`);
		expect(tell(tellRoad(planWith({ start: '2027-01-04' }, nothingYet, '2027-08-02'))))
			.toMatchInlineSnapshot(`
			"
			At 3 h of own time and 4 h on the job a week, what is left takes 1 year and ends in August 2028.
			If every effort stays at its low estimate it ends in July 2028; if every one runs to its high, in January 2029.
			"
		`);
		expect(tell(tellRoad(plan(outline([]), given, nothingYet)))).toMatchInlineSnapshot(`
			"
			There is nothing to plan yet.
			"
		`);
	});

	test('tells an overfull quarter with what mends it', () => {
		const made = planWith();
		expect(tell(tellOverloads(findOverloads(road, given, nothingYet, made), made, names)))
			.toMatchInlineSnapshot(`
				"
				Year 1, Q1 asks 2.3–5.8 h a week of own time, 3.9 h likely, and you give 3 h. Moving Wound care to Q2 mends it; so does moving Drug rounds to Q2 or giving 4 h a week.
				Year 2, Q1 asks 2.3–4.6 h a week of own time, 3.1 h likely, and you give 3 h. Giving 4 h a week mends it.
				Year 2, Q2 asks 2.3–4.6 h a week of own time, 3.1 h likely, and you give 3 h. Giving 4 h a week mends it.
				"
			`);
	});

	test('tells both kinds of hours of a quarter, what pauses take, and for how long hours are wanted', () => {
		const full = outline([
			milestone('a', { months: 3, own: [60, 100, 120], job: [60, 100, 120] }),
			milestone('b', { quarter: 1, months: 3, own: [70, 80, 90] }),
		]);
		const some = settings({
			start: '2027-01-04',
			hours: { own: 7, job: 7 },
			pauses: [{ from: '2027-04-05', to: '2027-04-18', hours: { own: 0, job: 0 }, why: '' }],
		});
		const at = '2027-02-22';
		const made = plan(full, some, nothingYet, at);
		const overloads = findOverloads(full, some, nothingYet, made, at);
		expect(tell(tellOverloads(overloads, made, namesOf(full)))).toMatchInlineSnapshot(`
			"
			Year 1, Q1 asks 4.6–9.2 h a week of own time in its last 6 weeks, 7.7 h likely, and you give 7 h. Giving 8 h a week for those 6 weeks mends it.
			It also asks 4.6–9.2 h a week on the job in its last 6 weeks, 7.7 h likely, and you give 7 h. Giving 8 h a week for those 6 weeks mends it.
			Year 1, Q2 asks 7.9–11.9 h a week of own time, 10.3 h likely, and you give 5.9 h (7 h outside pauses). Giving 13 h a week outside pauses mends it.
			"
		`);
	});

	test('says what sets the end', () => {
		expect(tell(tellCritical(planWith(), names))).toMatchInlineSnapshot(`
			"
			Emergency course begins in Year 2, Q1: the road lets it begin no earlier.
			Emergency course ends last, in Year 2, Q3.
			"
		`);
		expect(tell(tellCritical(planWith({ start: '2027-01-04', parallel: 1 }), names)))
			.toMatchInlineSnapshot(`
			"
			Emergency course begins on 3 January 2028: the road lets it begin no earlier.
			Emergency course ends last, in July 2028.
			"
		`);
	});

	test('says what can wait and what begins late', () => {
		expect(tell(tellSlack(planWith(), names))).toMatchInlineSnapshot(`
			"
			Drug rounds can begin up to 39 weeks later and nothing else moves.
			Write it down can begin up to 27 weeks later and nothing else moves.
			Triage can begin up to 17 weeks later and nothing else moves.
			2 milestones should not wait: they have no slack, or the end of the road hangs on them.
			"
		`);
		expect(tell(tellLate(planWith({ parallel: 1 }), names))).toMatchInlineSnapshot(`
			"
			Drug rounds begins in Year 1, Q2, 1 quarter later than the road says.
			Write it down begins in Year 1, Q3, 1 quarter later than the road says.
			Triage begins in Year 1, Q4, 1 quarter later than the road says.
			"
		`);
	});

	test('says by when to decide, where each option leads and what to do before', () => {
		const open = planWith({ start: '2027-01-04' });
		expect(tell(open.decisions.flatMap((decision) => tellDecision(decision, open, names))))
			.toMatchInlineSnapshot(`
				"
				Which ward: decide by 2 January 2028, and nothing has to move. The road asks for it by the end of Year 1, Q4.
				Until then the plan keeps room for Emergency, as that takes most hours.
				The road ends in April 2028 with Teaching and in July 2028 with Emergency.
				Whatever you choose, these come first, as every option needs them or is helped by them: Wound care.
				"
			`);
		const chosen = planWith({ choices: { ward: ['teaching'] } });
		expect(tell(chosen.decisions.flatMap((decision) => tellDecision(decision, chosen, names))))
			.toMatchInlineSnapshot(`
			"
			Which ward: you have chosen Teaching.
			"
		`);
		const late = planWith({ start: '2027-01-04' }, nothingYet, '2028-08-01');
		expect(tell(late.decisions.flatMap((decision) => tellDecision(decision, late, names))))
			.toMatchInlineSnapshot(`
				"
				Which ward: decide by 28 January 2029, and nothing has to move. The road asks for it by the end of Year 1, Q4.
				Until then the plan keeps room for Emergency, as that takes most hours.
				The road ends in May 2029 with Teaching and in August 2029 with Emergency.
				Whatever you choose, these come first, as every option needs them or is helped by them: Wound care.
				"
			`);
	});

	test('says what to begin and why', () => {
		expect(tell(tellNext(planWith(), names))).toMatchInlineSnapshot(`
			"
			Wound care: 1 milestone waits for it (Triage), it is right whatever you choose in Which ward and it makes Drug rounds easier.
			Drug rounds: 1 milestone waits for it (Emergency course) and it can wait 39 weeks.
			"
		`);
	});

	test('says what can never be done', () => {
		expect(tell(tellNever(planWith({ hours: { own: 3, job: 0 } }), names))).toMatchInlineSnapshot(`
			"
			Wound care and Drug rounds ask hours on the job, and you give none: give at least 1 h a week.
			Triage waits for Wound care, which never ends.
			Emergency course waits for Triage, which never ends.
			"
		`);
	});

	test('counts what can never be done where it is many', () => {
		const wide = outline([
			...['a', 'b', 'c', 'd', 'e'].map((id) => milestone(id)),
			...['f', 'g', 'h', 'i', 'j'].map((id) => milestone(id, { own: [0, 0, 0], needs: ['a'] })),
		]);
		const made = plan(wide, settings({ hours: { own: 0, job: 8 } }), nothingYet);
		expect(tell(tellNever(made, namesOf(wide)))).toMatchInlineSnapshot(`
			"
			5 of 10 milestones ask hours of own time, and you give none: give at least 1 h a week.
			5 milestones wait for one that can never be done.
			"
		`);
	});

	test('says by how much it runs past the years of the road, and why', () => {
		const told = (years: number, fields: Partial<Settings> = {}) =>
			tell(tellBeyond(planWith(fields), years)).trim();
		expect([
			told(1),
			told(1, { start: '2027-01-04' }),
			told(1, { hours: { own: 8, job: 8 } }),
			told(2),
		]).toMatchInlineSnapshot(`
			[
			  "The road names 1 year; at this pace its full quarters push the end 6 months past it.",
			  "The road names 1 year; at this pace its full quarters push the end 6 months past it.",
			  "The road names 1 year; this plan ends 6 months after it.",
			  "",
			]
		`);
	});

	test('has words for a road on which nothing is left', () => {
		const told = (states: readonly ('done' | 'dropped')[]) => {
			const small = outline([milestone('a'), milestone('b')]);
			const milestones = Object.fromEntries(
				states.map((state, index) => ['ab'[index], { state, why: 'no time' }]),
			);
			return tellFinished(plan(small, given, { milestones, skills: {} }));
		};
		expect([told(['done', 'done']), told(['done', 'dropped']), told(['dropped', 'dropped'])])
			.toMatchInlineSnapshot(`
			[
			  "Everything on this road is done.",
			  "Everything on this road is done, but for what you have dropped.",
			  "Nothing is left to plan: every milestone is dropped or left out.",
			]
		`);
	});

	test('parts titles that have commas by semicolons', () => {
		const list = ['Risk', 'Cost, governance', 'Pilots'].map((text) => ({ text, to: '/' }));
		expect([
			plain(listOf(list)),
			plain(listOf(list.slice(0, 2), 'or')),
			plain(listOf(['Year 1, Q1', 'Year 1, Q2', 'Year 1, Q3'])),
		]).toMatchInlineSnapshot(`
			[
			  "Risk; Cost, governance; and Pilots",
			  "Risk; or Cost, governance",
			  "Year 1, Q1, Year 1, Q2 and Year 1, Q3",
			]
		`);
	});

	test('ends a reason with one stop', () => {
		const made = planWith({}, { milestones: { triage: { state: 'blocked' } }, skills: {} });
		const told = (why: string) => plain(tellBlocked(made, { triage: why }, names)[0] ?? []);
		expect(told('no mentor since August. ')).toBe(
			'Triage is blocked: no mentor since August. The plan goes on as if that ended today.',
		);
		expect(told('who pays?')).toContain('who pays? The plan');
	});

	test('says what is blocked, what has used up its estimate, and how estimates held', () => {
		const progress: Progress = {
			milestones: {
				wounds: { state: 'done', spent: { own: 30, job: 50 } },
				drugs: { state: 'doing', spent: { own: 40, job: 20 } },
				triage: { state: 'blocked', why: 'no mentor on nights' },
			},
			skills: {},
		};
		const made = planWith({}, progress);
		expect(tell(tellBlocked(made, { triage: 'no mentor on nights' }, names)))
			.toMatchInlineSnapshot(`
				"
				Triage is blocked: no mentor on nights. The plan goes on as if that ended today.
				"
			`);
		expect(tell(tellSpent(made, names))).toMatchInlineSnapshot(`
			"
			Drug rounds has used up the likely estimate and is not done. The plan counts one week for it: estimate again.
			"
		`);
		expect(tell(tellCalibration(made.calibration, names))).toMatchInlineSnapshot(`
			"
			Wound care took 30 h of own time where 20 h were likely: 1.5 times the estimate.
			Wound care took 50 h on the job where 40 h were likely: 1.25 times the estimate.
			Finished milestones whose hours are written down are counted, proven or not. The plan does not apply this; it is for you to judge.
			"
		`);
	});
});

describe('at the edges of a road', () => {
	const fork = {
		id: 'fork',
		title: 'Fork',
		address: '/decisions/fork/',
		quarter: 3,
		choose: 1,
		options: ['x', 'y', 'z'].map((id) => ({
			id,
			title: id.toUpperCase(),
			address: `/options/${id}/`,
		})),
	};
	const branches = [
		milestone('a', { option: 'x', own: [8, 8, 8] }),
		milestone('b', { option: 'y', job: [2, 2, 2] }),
		milestone('c', { option: 'z', own: [90, 90, 90], months: 5, quarter: 1 }),
	];
	const forked = outline(branches, { decisions: [fork] });
	const tellFork = (fields: Partial<Settings>, progress = nothingYet, choose = 1) => {
		const made = plan(forked, settings(fields), progress);
		return tell(
			made.decisions.flatMap((decision) =>
				tellDecision({ ...decision, choose }, made, namesOf(forked)),
			),
		);
	};

	test('tells an option with which the road never ends, or is done already', () => {
		expect(tellFork({ hours: { own: 8, job: 0 } })).toMatchInlineSnapshot(`
			"
			Fork: decide now, as every further week moves what waits for it. The road asks for it by the end of Year 1, Q4.
			Until then the plan keeps room for Z, as that takes most hours.
			The road ends in Year 1, Q1 with X and in Year 1, Q3 with Z.
			With Y it never ends.
			"
		`);
		const done: Progress = { milestones: { a: { state: 'done' } }, skills: {} };
		expect(tellFork({}, done)).toMatchInlineSnapshot(`
			"
			Fork: decide now, as every further week moves what waits for it. The road asks for it by the end of Year 1, Q4.
			Until then the plan keeps room for Z, as that takes most hours.
			The road ends in Year 1, Q1 with Y and in Year 1, Q3 with Z.
			With X nothing is left to do.
			"
		`);
	});

	test('says beside what an option is tried where several may be chosen', () => {
		expect(tellFork({}, nothingYet, 2)).toContain(
			'with Z, each beside the heaviest of the others.',
		);
	});

	test('names the week of a deadline within its quarter', () => {
		const made = plan(forked, settings(), nothingYet);
		const tellBy = (by: number) =>
			made.decisions.map((decision) =>
				plain(tellDecision({ ...decision, by }, made, names)[0] ?? []),
			);
		expect(tellBy(16)[0]).toContain('decide by the end of week 4 of Year 1, Q2, and');
		expect(tellBy(25)[0]).toContain('decide by the end of Year 1, Q2, and');
	});

	test('says of what is under way that it goes on, even before the first day', () => {
		const progress: Progress = { milestones: { a: { state: 'doing' } }, skills: {} };
		const made = plan(
			outline([milestone('a')]),
			settings({ start: '2027-01-04' }),
			progress,
			'2026-12-01',
		);
		expect(tell(tellCritical(made, new Map()))).toMatchInlineSnapshot(`
			"
			a goes on from 4 January 2027: it is under way.
			a ends last, in January 2027.
			"
		`);
	});

	test('takes nothing for used up that asks no hours', () => {
		const progress: Progress = { milestones: { a: { state: 'doing' } }, skills: {} };
		const idle = outline([milestone('a', { own: [0, 0, 0], months: 3 })]);
		expect(tellSpent(plan(idle, settings(), progress), new Map())).toEqual([]);
	});

	test('gives no reason that nobody wrote', () => {
		const milestones = Object.fromEntries([['constructor', { state: 'blocked' as const }]]);
		const progress: Progress = { milestones, skills: {} };
		const made = plan(outline([milestone('constructor')]), settings(), progress);
		expect(tell(tellBlocked(made, {}, new Map()))).toMatchInlineSnapshot(`
			"
			constructor is blocked. The plan goes on as if that ended today.
			"
		`);
	});

	test('names the month in which a late milestone begins, not that in which its week ends', () => {
		const road = outline([
			milestone('a', { own: [100, 100, 100] }),
			milestone('b', { needs: ['a'] }),
		]);
		// Twenty-five weeks from 4 January: B begins on 28 June, in a week that ends in July.
		const made = plan(
			road,
			settings({ start: '2027-01-04', hours: { own: 4, job: 0 } }),
			nothingYet,
		);
		expect(tell(tellLate(made, new Map()))).toMatchInlineSnapshot(`
			"
			b begins in June 2027, 1 quarter later than the road says.
			"
		`);
		expect(
			tell(
				tellOverloads(
					findOverloads(road, settings({ hours: { own: 4, job: 0 } }), nothingYet, made),
					made,
					new Map(),
				),
			),
		).toMatchInlineSnapshot(`
			"
			Year 1, Q1 asks 8 h a week of own time, and you give 4 h. Giving 8 h a week mends it.
			"
		`);
	});
});

test.each([
	[1, '1 week'],
	[8, '8 weeks'],
	[13, '3 months'],
	[52, '1 year'],
	[117, '2 years and 3 months'],
])('calls %i weeks “%s”', (weeks, words) => {
	expect(tellLength(weeks)).toBe(words);
});

test('counts years of the calendar where a road has dates', () => {
	// From 2027 to April 2203.
	expect(tellLength(9197, true)).toBe('176 years and 3 months');
	expect(tellLength(156, true)).toBe('3 years');
});

test.each([
	[8, '8'],
	[8.25, '8.25'],
	[6.5, '6.5'],
	[5.94, '5.9'],
])('writes %d hours as “%s”', (number, words) => {
	expect(hours(number)).toBe(words);
});

test('writes a day as people do', () => {
	expect(tellDay('2027-03-04')).toBe('4 March 2027');
});
