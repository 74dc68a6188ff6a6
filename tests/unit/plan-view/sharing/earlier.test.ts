import { describe, expect, it } from 'vitest';
import { writeMarkup } from '../../../../src/plan-view/markup.ts';
import { choosePlan, parts } from '../../../../src/plan-view/sharing/choose.ts';
import { buildMoved } from '../../../../src/plan-view/sharing/earlier.ts';
import type { SharedPlan } from '../../../../src/sharing/model.ts';
import { elementsOf, linesOf } from '../../../support/markup.ts';
import { own, road } from './road.ts';

const everything = { name: 'Noor', parts, without: [], asks: '' };
const last: SharedPlan = choosePlan(own, everything, road, '2027-04-02');
const { drugs } = last.progress.milestones;

/** A quarter later: one milestone was dropped, one begun, and a choice taken back. */
const now: SharedPlan = {
	...last,
	made: '2027-07-01',
	settings: { ...last.settings, choices: {} },
	progress: {
		...last.progress,
		milestones: {
			...last.progress.milestones,
			...(drugs && {
				drugs: { ...drugs, state: 'dropped' as const, why: 'Moved to night shifts' },
			}),
			triage: { state: 'doing', visibility: 'mentor', outcomes: {}, notes: [] },
		},
	},
};

const told = (open: SharedPlan, other: SharedPlan) => linesOf(buildMoved(open, other, road));
const first = (open: SharedPlan, other: SharedPlan) => told(open, other)[0];

describe('two links to the plan of one person', () => {
	it('tell what moved between the days on which they were made', () => {
		expect(told(now, last)).toMatchInlineSnapshot(`
			[
			  "p: From 2 April 2027 to 1 July 2027.",
			  "h3: States",
			  "li: Drug rounds: blocked → dropped: Moved to night shifts",
			  "li: Triage: planned → under way",
			  "h3: Dates",
			  "li: Keep a diary ends 4 months later, on 31 October 2027",
			  "h3: Decisions open again",
			  "li: Which field",
			  "summary: The same, side by side",
			  "td: ",
			  "th: 2 April 2027",
			  "th: 1 July 2027",
			  "th: Drug rounds",
			  "2 April 2027",
			  "li: blocked",
			  "li: ends 27 June 2027",
			  "1 July 2027",
			  "p: dropped",
			  "th: Triage and 1 in both",
			  "2 April 2027",
			  "p: planned",
			  "1 July 2027",
			  "p: under way",
			  "th: Keep a diary and 1 in both",
			  "2 April 2027",
			  "p: ends 27 June 2027",
			  "1 July 2027",
			  "p: ends 31 October 2027",
			  "th: Which field",
			  "2 April 2027",
			  "p: Home care",
			  "1 July 2027",
			  "p: none",
			  "p: 7 fields are the same.",
			  "p: A link holds what its owner chose to send: what only one of the two holds may have been left out of the other.",
			]
		`);
	});

	it('are held in the order of their days, whichever is open', () => {
		expect(told(last, now).slice(1)).toEqual(told(now, last));
		expect(first(last, now)).toBe('p: The link that you gave is the newer one of the two.');
	});

	it('say that nothing moved when nothing did', () => {
		expect(told({ ...last, made: '2027-04-03' }, last)).toContain('h3: Nothing moved');
	});

	it('open what they lead to beside the page, which nobody has saved', () => {
		const links = elementsOf(buildMoved(now, last, road)).filter(({ tag }) => tag === 'a');
		expect(links.length).toBeGreaterThan(3);
		expect(links.every(({ attributes }) => attributes['target'] === '_blank')).toBe(true);
	});
});

describe('links that may be of two people', () => {
	it.each([
		['Noor', ' noor ', undefined],
		['Noor', 'Ines', 'two people'],
		['Noor', undefined, 'One of the links has no name'],
		[undefined, undefined, 'Neither link has a name'],
	])('are called so: of %j and %j', (a, b, words) => {
		const line = first({ ...now, name: a }, { ...last, name: b });
		if (words === undefined) expect(line).toMatch(/^p: From 2 April 2027/);
		else expect(line).toContain(words);
	});

	it('keep their texts as texts', () => {
		const evil = '<img src=x onerror=alert(1)>';
		const html = writeMarkup(buildMoved({ ...now, name: evil }, last, road), '/');
		expect(html).toContain('&lt;img');
		expect(html).not.toContain('<img');
	});
});
