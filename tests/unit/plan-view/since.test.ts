import { describe, expect, test } from 'vitest';
import { progressOf } from '../../../src/plan/from-content.ts';
import { plan } from '../../../src/plan/plan.ts';
import { writeMarkup } from '../../../src/plan-view/markup.ts';
import { freezePart } from '../../../src/plan-view/record/freeze.ts';
import { agendaPart, movedPart, type Moment } from '../../../src/plan-view/record/since.ts';
import { buildAgenda } from '../../../src/progress/agenda.ts';
import { milestonesOf, recordNames } from '../../../src/progress/road.ts';
import { freeze, writeReview } from '../../../src/progress/snapshot.ts';
import { type ProgressData, progressSchema } from '../../../src/schemas/progress.ts';
import { settings } from '../plan/road.ts';
import { outlineOf, skeletonOf } from './tell.ts';
import { hostileWords, record, yard } from '../progress/yard.ts';

const given = settings({ start: '2027-01-04', hours: { own: 3, job: 3 } });
const names = recordNames(yard);
const planOf = (progress: ProgressData, day: string) =>
	plan(yard.outline, given, progressOf(progress), day);
const momentOf = (
	progress: ProgressData,
	day: string,
	kept: Moment['kept'],
	choices = {},
	met?: string,
): Moment => ({
	key: day,
	review: freeze(day, planOf(progress, day), progress, choices, met),
	kept,
});

const begun = progressSchema.parse({ milestones: { keel: { state: 'doing' } } });
const before = momentOf(begun, '2027-01-10', 'file', {}, 'Ada');
const now = momentOf(record, '2027-03-01', 'present', { wood: ['oak'] });

describe('since we last met', () => {
	test('tells what moved in words, then only the differences side by side', () => {
		expect(outlineOf(movedPart(before, now, yard, names))).toMatchInlineSnapshot(`
			"
			p: From 10 January 2027, with Ada, to now, 1 March 2027.
			div
			  h3: States
			  ul
			    li: [Lay the keel](/milestones/keel/): under way → claimed, not yet proven
			    li: [Shave an oar](/milestones/oar/): planned → blocked: no ash to be had
			div
			  h3: Evidence gained
			  ul
			    li: [Lay the keel](/milestones/keel/): https://example.org/keel (1 February 2027), for “[It lies straight.](/milestones/keel/#outcome-laid)”
			    li: [Lay the keel](/milestones/keel/): A letter from Ada, for “[A shipwright has seen it.](/milestones/keel/#outcome-signed)”
			    li: [Step the mast](/milestones/mast/): 42 knots (20 February 2027), for “[It stands in a gale.](/milestones/mast/#outcome-stands)”
			    li: [Shave an oar](/milestones/oar/): Drawing 7, for “[Two are alike.](/milestones/oar/#outcome-pair)”
			div
			  h3: Levels
			  ul
			    li: [Planing](/skills/planing/): level 0 → 1
			    li: [Tarring](/skills/tarring/): level 0 → 2
			div
			  h3: Decisions taken
			  ul
			    li: [Which wood](/decisions/wood/): [oak](/options/oak/)
			div
			  h3: Hours
			  ul
			    li: 12 h of own time spent
			details
			  summary: The same, side by side
			  div
			    table
			      thead
			        tr
			          td: 
			          th: 10 January 2027, with Ada
			          th: Now
			      tbody
			        tr
			          th: Own time spent
			          td
			            span: 10 January 2027, with Ada
			            p: none
			          td
			            span: Now
			            p: 12 h
			        tr
			          th: [Lay the keel](/milestones/keel/)
			          td
			            span: 10 January 2027, with Ada
			            ul
			              li: under way
			              li: ends 31 January 2027
			          td
			            span: Now
			            ul
			              li: claimed, not yet proven
			              li: evidence for 1 of 2 outcomes
			        tr
			          th: [Step the mast](/milestones/mast/) and 2 in both
			          td
			            span: 10 January 2027, with Ada
			            p: nothing more
			          td
			            span: Now
			            p: evidence for 1 of 1 outcome
			        tr
			          th: [Shave an oar](/milestones/oar/) and 1 in both
			          td
			            span: 10 January 2027, with Ada
			            p: planned
			          td
			            span: Now
			            ul
			              li: blocked
			              li: evidence for 1 of 1 outcome
			        tr
			          th: [Planing](/skills/planing/)
			          td
			            span: 10 January 2027, with Ada
			            p: none
			          td
			            span: Now
			            p: level 1, Helps
			        tr
			          th: [Tarring](/skills/tarring/)
			          td
			            span: 10 January 2027, with Ada
			            p: none
			          td
			            span: Now
			            p: level 2, Leads
			        tr
			          th: [Which wood](/decisions/wood/)
			          td
			            span: 10 January 2027, with Ada
			            p: none
			          td
			            span: Now
			            p: [oak](/options/oak/)
			  p: 1 field is the same.
			"
		`);
	});

	test('says how to begin when no review is kept', () => {
		expect(outlineOf(movedPart(undefined, now, yard, names))).toMatchInlineSnapshot(`
			"
			p: No review has been kept yet. Freeze how things stand when you meet, and the next meeting begins here, with what moved since.
			"
		`);
	});

	test('sets the agenda of the next meeting', () => {
		const groups = buildAgenda({
			plan: planOf(record, '2027-03-01'),
			progress: record,
			milestones: milestonesOf(yard),
			names,
		});
		expect(outlineOf(agendaPart(groups))).toMatchInlineSnapshot(`
			"
			div
			  div
			    h3: What I ask
			    ul
			      li: Who could look at the scarf? ([Lay the keel](/milestones/keel/))
			  div
			    h3: What hinders me
			    ul
			      li: [Shave an oar](/milestones/oar/): no ash to be had
			  div
			    h3: What I claim without proof
			    ul
			      li: [Lay the keel](/milestones/keel/): A shipwright has seen it. Asks for a witness.
			"
		`);
	});

	test('says so when there is nothing to talk about', () => {
		expect(outlineOf(agendaPart([]))).toMatchInlineSnapshot(`
			"
			p: Nothing is planned, asked or blocked, so there is nothing to talk about yet.
			"
		`);
	});
});

test('asks before a review takes the place of another one, and fills in whom one met', () => {
	const asked = freezePart({ met: 'Ada', inTheWay: '1 March 2027, with Ada' }, undefined);
	expect(outlineOf(asked)).toContain(
		'There is a review of that day already: 1 March 2027, with Ada.',
	);
	expect(writeMarkup(asked, '/')).toContain('name="met" value="Ada"');
	expect(outlineOf(freezePart({ met: '' }, undefined))).not.toContain('already');
});

test('hands over the file of a frozen day', () => {
	const frozen = {
		day: '2027-03-01',
		text: writeReview(before.review),
		kept: true,
		replaces: '1 March 2027, with Ada',
	};
	expect(outlineOf(freezePart({ met: 'Ada' }, undefined))).toMatchInlineSnapshot(`
		"
		p: A review keeps how everything stands on a day: states, evidence, levels, dates of the plan. It is a file in content/mine/reviews. In a copy of the handbook npm run review writes the same.
		p
		  label: Whom did you meet?
		  input: 
		p: Freeze today
		"
	`);
	expect(outlineOf(freezePart({ met: '' }, frozen))).toMatchInlineSnapshot(`
		"
		p: A review keeps how everything stands on a day: states, evidence, levels, dates of the plan. It is a file in content/mine/reviews. In a copy of the handbook npm run review writes the same.
		p
		  label: Whom did you meet?
		  input: 
		p: Freeze today
		p: Save this file in your copy of the handbook. It holds what this site shows and what this browser keeps. It takes the place of the review of 1 March 2027, with Ada. Until then this browser keeps it.
		figure
		  figcaption: content/mine/reviews/2027-03-01.yaml
		  p: CopyDownload
		  pre: date: 2027-01-10
		with: Ada
		ends: 2027-05-02
		dates:
		  keel:
		    first: 2027-01-04
		    last: 2027-01-31
		  mast:
		    first: 2027-04-05
		    last: 2027-05-02
		  oar:
		    first: 2027-04-05
		    last: 2027-05-02
		progress:
		  milestones:
		    keel:
		      state: doing
		"
	`);
});

describe('words of a record', () => {
	const written = (text: string): ProgressData =>
		progressSchema.parse({
			asks: [{ text }],
			milestones: {
				keel: { state: 'blocked', why: text, outcomes: { laid: [{ proof: 'link', text }] } },
			},
		});
	const view = (text: string) => {
		const progress = written(text);
		const moment = momentOf(progress, '2027-03-01', 'file', {}, text);
		const groups = buildAgenda({
			plan: planOf(progress, '2027-03-01'),
			progress,
			milestones: milestonesOf(yard),
			names,
		});
		return [
			...movedPart(before, moment, yard, names),
			...agendaPart(groups),
			...freezePart(
				{ met: text, inTheWay: text },
				{
					day: '2027-03-01',
					text: writeReview(moment.review),
					kept: false,
					replaces: text,
				},
			),
		];
	};

	test.each(hostileWords)('leave the page as it is: %j', (text) => {
		expect(skeletonOf(view(text))).toEqual(skeletonOf(view('plain words')));
		const tags = (markup: string) => markup.match(/<\/?[a-z][a-z0-9]*/g);
		expect(tags(writeMarkup(view(text), '/'))).toEqual(tags(writeMarkup(view('plain words'), '/')));
	});
});
