import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type Choice,
	choosePlan,
	parts,
	usualParts,
} from '../../../../src/plan-view/sharing/choose.ts';
import { countLeaving, listLeaving } from '../../../../src/plan-view/sharing/leaving.ts';
import { linkNames, siteOfRoad } from '../../../../src/plan-view/sharing/road.ts';
import { buildLeaving } from '../../../../src/plan-view/sharing/share.ts';
import { makePlanLink, openLink } from '../../../../src/sharing/link.ts';
import { deflate, inflate } from '../../../../src/site/client/deflate.ts';
import { linesOf } from '../../../support/markup.ts';
import { own, road } from './road.ts';

const names = linkNames(road);
const site = siteOfRoad(road);
const home = 'https://noor.example/road/';
const usual: Choice = { name: 'Noor', parts: usualParts, without: [], asks: '' };
const choose = (choice: Partial<Choice> = {}) =>
	choosePlan(own, { ...usual, ...choice }, road, '2027-04-02');

const anyChoice = fc.record({
	name: fc.constantFrom('', 'Noor'),
	parts: fc.subarray([...parts]),
	without: fc.subarray([
		'milestone/wounds',
		'milestone/drugs',
		'skill/calm',
		'ask/milestone/wounds/Is ten enough?',
		'ask//Why?',
		'pause/2027-07-01/2027-07-31',
		'choice/field',
	]),
	asks: fc.constantFrom('', 'Why?\n\nHow?'),
});

describe('what goes along', () => {
	it('lists everything that leaves, and leaves notes here unless they are asked for', () => {
		const plan = choose({ asks: ' Is the order right? \n' });
		expect(linesOf(buildLeaving(plan, plan, usual, names, road))).toMatchInlineSnapshot(`
			[
			  "p: In the link: 2 milestones, 2 pieces of evidence, 1 skill, 2 requests.",
			  "h3: Whose plan, and when",
			  "p: Noor",
			  "p: 2 April 2027",
			  "p: Last changed on 1 April 2027",
			  "h3: The week",
			  "p: Begins on 4 January 2027",
			  "p: 8 h a week of own time, 4 h on the job, 2 milestones at once",
			  "label: Pause from 1 July 2027 to 31 July 2027",
			  "li: A birth",
			  "li: No hours",
			  "label: Which field: Home care",
			  "h3: Milestones",
			  "label: Wound care: said to be done",
			  "li: Begun on 4 January 2027",
			  "li: Finished on 20 March 2027",
			  "li: 30 h of own time and 10 h on the job spent",
			  "li: Witness of 20 March 2027 for “Ten dressings under supervision.”: Sister Ada",
			  "li: Document for “A sheet that the ward uses.”: https://example.org/sheet",
			  "label: Drug rounds: blocked",
			  "li: Why: No rota before May",
			  "h3: Skills",
			  "label: Calm: level 1",
			  "h3: What is asked",
			  "label: Is ten enough?",
			  "li: About Wound care",
			  "label: Is the order right?",
			]
		`);
		expect(JSON.stringify(choose())).not.toContain('Ask again in May');
		expect(JSON.stringify(choose({ parts }))).toContain('Ask again in May');
	});

	it('never holds what is private, whatever is chosen', () => {
		fc.assert(
			fc.property(anyChoice, (choice) => {
				const text = JSON.stringify(choose(choice));
				expect(text).not.toContain('canary');
				expect(text).not.toContain('diary');
			}),
		);
	});

	it.each([
		['week', /2027-01-04","hours":\{"own":8|A birth/],
		['states', /done|blocked|No rota|finished/],
		['hours', /"spent"/],
		['evidence', /Sister Ada|example\.org/],
		['levels', /calm/],
		['asks', /Is ten enough/],
		['notes', /Ask again/],
	] as const)('leaves all of “%s” here when it is not ticked', (part, words) => {
		expect(JSON.stringify(choose({ parts }))).toMatch(words);
		expect(JSON.stringify(choose({ parts: parts.filter((other) => other !== part) }))).not.toMatch(
			words,
		);
	});

	it('lists exactly what the opened link says, for every choice', async () => {
		await fc.assert(
			fc.asyncProperty(anyChoice, async (choice) => {
				const plan = choose(choice);
				const made = await makePlanLink(plan, { site, home, deflate });
				if (!made.ok) throw new Error('too long');
				const opened = await openLink(made.link, { site, inflate });
				if (!opened.ok || opened.kind !== 'plan') throw new Error('refused');
				const sorted = (list: ReturnType<typeof listLeaving>) =>
					list.map(({ title, items }) => [title, items.map((item) => JSON.stringify(item)).sort()]);
				expect(sorted(listLeaving(opened.plan, names, road))).toEqual(
					sorted(listLeaving(plan, names, road)),
				);
				expect(made.without).toEqual([]);
			}),
			{ numRuns: 100 },
		);
	});

	it('shows what stays here crossed out, without a word of it in the link', () => {
		const without = ['milestone/wounds', 'ask/milestone/wounds/Is ten enough?'];
		const [whole, leaving] = [choose(), choose({ without })];
		expect(JSON.stringify(leaving)).not.toMatch(/Sister Ada|Is ten enough/);
		const lines = linesOf(buildLeaving(whole, leaving, { without }, names, road));
		expect(lines).toContain('label: Wound care: said to be done');
		expect(lines.join()).not.toContain('Sister Ada');
		expect(countLeaving(leaving, road)).toBe('1 milestone, 1 skill');
	});

	it('keeps a request here that was taken out, also when another is typed above it', () => {
		const without = ['ask//salary?'];
		const asked = choose({ asks: 'first\nsalary?', without }).progress.asks;
		expect(asked.map(({ text }) => text)).toEqual(['Is ten enough?', 'first']);
	});

	it('says that the week is not in the link, and what the mentor counts with', () => {
		const plan = choose({ parts: [] });
		expect(countLeaving(plan, road)).toBe('nothing but the day');
		expect(listLeaving(plan, names, road).find(({ title }) => title === 'The week')).toEqual({
			title: 'The week',
			items: [
				{
					key: undefined,
					head: [
						'The week is not in the link. The mentor’s page counts with 5 h of own time and 5 h on the job.',
					],
					lines: [],
				},
			],
		});
	});

	it('calls everything that is asked about by its title', () => {
		const asks = [
			['guide/hands', 'Hands', '/guides/hands/'],
			['theme/ward', 'On the ward', '/years/first/#theme-ward'],
		] as const;
		const named = { ...road, others: asks };
		const lines = listLeaving(
			{
				...choose(),
				progress: {
					...choose().progress,
					asks: asks.map(([about]) => ({ text: 'Why?', about, visibility: 'mentor' as const })),
				},
			},
			linkNames(named),
			named,
		);
		expect(lines.at(-1)?.items.flatMap((item) => item.lines)).toEqual([
			'About Hands',
			'About On the ward',
		]);
	});
});
