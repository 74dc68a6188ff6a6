import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { writeMarkup } from '../../../../src/plan-view/markup.ts';
import { acceptSome, buildAnswer } from '../../../../src/plan-view/sharing/answer.ts';
import { choosePlan, parts } from '../../../../src/plan-view/sharing/choose.ts';
import { readAnswer, showAnswer } from '../../../../src/plan-view/sharing/marking.ts';
import { buildHead, buildItems, tellOwner } from '../../../../src/plan-view/sharing/mentor.ts';
import { tellMissing } from '../../../../src/plan-view/sharing/missing.ts';
import { linkNames } from '../../../../src/plan-view/sharing/road.ts';
import { see } from '../../../../src/plan-view/sharing/standing.ts';
import { feedbackSchema } from '../../../../src/schemas/feedback.ts';
import { writeAnswer } from '../../../../src/sharing/file.ts';
import type { SharedPlan } from '../../../../src/sharing/model.ts';
import { elementsOf, linesOf } from '../../../support/markup.ts';
import { own, road } from './road.ts';

const names = linkNames(road);
const everything = { name: 'Noor', parts, without: [], asks: '' };
const plan: SharedPlan = choosePlan(own, everything, road, '2027-04-02');
const seen = (shared: SharedPlan = plan, today = '2027-04-05') => see(shared, road, today);

describe('a plan that came in a link', () => {
	it('says in one screen whose it is, where they are, what they ask and what is not proven', () => {
		expect(tellOwner(seen())).toBe('The plan of Noor');
		expect(linesOf(buildHead(seen(), tellMissing({ unknown: 2 }, road, names))))
			.toMatchInlineSnapshot(`
				[
				  "p: From a link of 2 April 2027. Today is in Year 1, Q2 of the road. 0 of 5 milestones are done and proven.",
				  "p: At 8 h of own time and 4 h on the job a week, what is left takes 10 months and ends in January 2028.",
				  "p: 2 things in it are not on this site, which leaves them out or is another copy of the handbook. They are not shown.",
				  "h3: What they ask",
				  "Is ten enough? (",
				  "Wound care",
				  ") ",
				  "button: answer Is ten enough? (Wound care)",
				  "h3: Under way",
				  "p: Nothing is said to be under way.",
				  "h3: Blocked",
				  "Drug rounds",
				  ": No rota before May ",
				  "button: mark Drug rounds: No rota before May",
				  "h3: Next, and by when",
				  "Keep a diary",
				  ", to end by 4 July 2027 ",
				  "button: mark Keep a diary, to end by 4 July 2027",
				  "Triage",
				  ", to end by 31 October 2027 ",
				  "button: mark Triage, to end by 31 October 2027",
				  "h3: Said to be done, not proven",
				  "Wound care",
				  ", 1 of 2 outcomes without proof: a link is asked for ",
				  "button: mark Wound care, 1 of 2 outcomes without proof: a link is asked for",
				  "h3: Decisions due",
				  "p: No decision is open.",
				]
			`);
	});

	it('tells a plan of which nothing is given but the usual week', () => {
		const bare = choosePlan(
			own,
			{ name: '', parts: [], without: [], asks: '' },
			road,
			'2027-01-01',
		);
		expect(tellOwner(seen(bare))).toBe('A plan without a name');
		expect(linesOf(buildHead(seen(bare), [])).slice(0, 4)).toMatchInlineSnapshot(`
			[
			  "p: From a link of 1 January 2027. No first day is given, so the plan tells quarters instead of dates. 0 of 6 milestones are done and proven.",
			  "p: It says nothing of the hours of a week; this page counts with those that the road was written for.",
			  "p: The link is old: ask for a new one if much has happened since.",
			  "h3: What they ask",
			]
		`);
	});

	it('lists every item by year, each with controls that a keyboard reaches', () => {
		const items = elementsOf(buildItems(seen(), road));
		const marked = items
			.flatMap(({ attributes }) => attributes['data-item'] ?? [])
			.filter((name) => !String(name).startsWith('ask/'));
		expect(marked.sort()).toEqual(Object.keys(road.hashes).sort());
		const dots = items.filter(({ attributes }) => attributes['type'] === 'radio');
		expect(dots).toHaveLength(marked.length * 4);
		expect(linesOf(buildItems(seen(), road)).slice(0, 18)).toMatchInlineSnapshot(`
			[
			  "h3: Answer what they ask",
			  "label: Is ten enough? about Wound care",
			  "h3: The first year",
			  "Noor",
			  " reports on 2 of 4",
			  "Wound care",
			  "said to be done",
			  "p: Year 1, Q1 · begun 4 January 2027 · finished 20 March 2027 · 40 h spent, 39 likely",
			  "p: 1 outcome lacks the proof that it asks for",
			  "p: Note: Ask again in May.",
			  "legend: Your mark on “Wound care”",
			  "label: Agree",
			  "label: Stretch",
			  "label: Question",
			  "label: No mark",
			  "label: In your words: Wound care",
			  "summary: 2 outcomes, evidence given",
			  "p: Ten dressings under supervision.",
			]
		`);
	});

	it('folds what is only planned, but not what is asked about', () => {
		const folded = (about: string) => {
			const asks = [{ text: 'Why?', about, visibility: 'mentor' as const }];
			const asked = seen({ ...plan, progress: { ...plan.progress, asks } });
			const years = elementsOf(buildItems(asked, road)).filter(({ tag }) => tag === 'details');
			const planned = years.filter((fold) => linesOf([fold])[0]?.startsWith('summary: Planned'));
			return planned.map((fold) => linesOf([fold])[0]);
		};
		expect(folded('skill/calm')).toEqual(['summary: Planned (2)']);
		expect(folded('milestone/triage')).toEqual(['summary: Planned (1)']);
	});

	it('leads out only by addresses of the web, which learn nothing of the plan', () => {
		const links = elementsOf(buildItems(seen(), road)).filter(({ tag }) => tag === 'a');
		expect(links.every(({ attributes }) => attributes['target'] === '_blank')).toBe(true);
		expect(
			links.filter(({ attributes }) => !String(attributes['href']).startsWith('/')),
		).toMatchObject([
			{ attributes: { href: 'https://example.org/sheet', rel: 'noopener noreferrer nofollow' } },
		]);
	});
});

describe('an answer', () => {
	const entries = [
		['mark:milestone/wounds', 'agree'],
		['text:milestone/wounds', ' Well shown. '],
		['mark:milestone/wounds#sheet', 'question'],
		['mark:milestone/drugs', ''],
		['text:milestone/drugs', 'forgotten words'],
		['mark:milestone/nowhere', 'agree'],
		['mark:skill/calm', 'wrong'],
		['mark:decision/field', 'stretch'],
		['words', 'Go on.'],
		['from', 'Ada'],
	] as const;
	const answer = readAnswer(entries, road, { plan: '0lYIG9', date: '2027-04-05' });

	it('holds the marks that were set, each with the hash of its words', () => {
		expect(linesOf(showAnswer(answer, names))).toMatchInlineSnapshot(`
			[
			  "p: From Ada",
			  "p: Go on.",
			  "p: Agree Wound care",
			  "p: Well shown.",
			  "p: Question Wound care: A sheet that the ward uses.",
			  "p: Stretch Which field",
			]
		`);
		expect(answer.marks.map(({ hash }) => hash)).toEqual(
			answer.marks.map(({ item }) => road.hashes[item]),
		);
	});

	it('answers each question with the question, on what it is about or in general', () => {
		const asks = [
			{ text: 'Is ten enough?', about: 'milestone/wounds', visibility: 'mentor' as const },
			{ text: 'Do I read too much?', visibility: 'mentor' as const },
			{ text: 'What of the log?', about: 'template/log', visibility: 'mentor' as const },
		];
		const said = [
			['ask/0', ' Twenty. '],
			['ask/1', 'No.'],
			['words', 'Go on.'],
		] as const;
		const { text, marks } = readAnswer(said, road, { plan: '', date: '2027-04-05', asks });
		expect(text).toBe('On “Do I read too much?”: No.\n\nGo on.');
		expect(marks).toEqual([
			{
				item: 'milestone/wounds',
				mark: 'question',
				text: 'On “Is ten enough?”: Twenty.',
				hash: road.hashes['milestone/wounds'],
			},
		]);
	});

	it('is shown item by item, and flags what was written about other words', () => {
		const changed = { ...road, hashes: { ...road.hashes, 'milestone/wounds': 'aaaaaaa' } };
		expect(linesOf(buildAnswer(answer, { unknown: 1 }, changed, names))).toMatchInlineSnapshot(`
			[
			  "p: Of 5 April 2027, on the plan link that ends in 0lYIG9.",
			  "p: One thing in it is not on this site, which leaves it out or is another copy of the handbook. It is not shown.",
			  "label: Accept “General words”",
			  "p: Go on.",
			  "label: Accept “Agree: Wound care”",
			  "p: Agree Wound care",
			  "p: Well shown.",
			  "p: The text has changed since. Read it as it is now",
			  "label: Accept “Question: Wound care: A sheet that the ward uses.”",
			  "p: Question Wound care: A sheet that the ward uses.",
			  "label: Accept “Stretch: Which field”",
			  "p: Stretch Which field",
			]
		`);
		const boxes = elementsOf(buildAnswer(answer, { unknown: 0 }, changed, names)).filter(
			({ tag }) => tag === 'input',
		);
		expect(boxes.some(({ attributes }) => 'checked' in attributes)).toBe(false);
	});

	it('becomes the file that the check reads, with what was accepted and nothing else', () => {
		const text = writeAnswer(acceptSome(answer, ['words', 'mark/1']));
		expect(text).toMatchInlineSnapshot(`
			"date: 2027-04-05
			from: Ada
			text: Go on.
			plan: "0lYIG9"
			marks:
			  - item: "milestone/wounds#sheet"
			    mark: question
			    hash: "11gbg43"
			"
		`);
		expect(feedbackSchema.parse(parse(text))).toMatchObject({ date: '2027-04-05', from: 'Ada' });
	});

	it('is accepted mark by mark, also where two are about one thing', () => {
		const item = 'milestone/wounds';
		const marks = [
			{ item, mark: 'agree', hash: '' },
			{ item, mark: 'question', text: 'Who watched?', hash: '' },
		] as const;
		expect(acceptSome({ ...answer, marks }, ['mark/1']).marks).toEqual([marks[1]]);
	});

	it('stays words, whatever they are', () => {
		const hostile = '<img src=x onerror=alert(1)>';
		const evil = { ...answer, from: hostile, text: hostile };
		expect(writeMarkup(buildAnswer(evil, { unknown: 0 }, road, names), '/')).not.toContain('<img');
	});
});
