import { describe, expect, test } from 'vitest';
import { writeMarkup } from '../../../src/plan-view/markup.ts';
import { packetEvidence, packetGaps } from '../../../src/plan-view/record/packet.ts';
import { buildPacket } from '../../../src/progress/packet.ts';
import { groupPacket, leaveOut, tellEntry } from '../../../src/progress/words/packet.ts';
import { milestonesOf, recordNames } from '../../../src/progress/road.ts';
import type { ProgressData } from '../../../src/schemas/progress.ts';
import { progressSchema } from '../../../src/schemas/progress.ts';
import { outlineOf, skeletonOf } from './tell.ts';
import { hostileWords, record, yard } from '../progress/yard.ts';

const { skills } = yard.outline;
const packetOf = (progress: ProgressData) => buildPacket(milestonesOf(yard), skills, progress);
const head = { name: 'Noor', day: '2027-03-01', names: recordNames(yard), skills };
const first = { milestonesPage: '/milestones/', progressPage: '/progress/' };

describe('the packet', () => {
	test('cites the evidence of each outcome by skill, each milestone in full once', () => {
		expect(outlineOf(packetEvidence(packetOf(record), head, first))).toMatchInlineSnapshot(`
			"
			p: Raw material, sorted by skill: the case is yours to write.
			p: As of 1 March 2027. Every line names its evidence; what is claimed without proof stands at the end.
			div
			  h3: [Planing](/skills/planing/)
			  p: Level 1 of 2 is claimed: Helps.
			  div
			    h4: [Lay the keel](/milestones/keel/) claimed, not yet proven
			    label
			      input: 
			      Copy and print it
			      span: : Lay the keel
			    ul
			      li
			        p: [It lies straight.](/milestones/keel/#outcome-laid) evidence given
			        ul
			          li: Link [https://example.org/keel](https://example.org/keel) (1 February 2027)
			      li
			        p: [A shipwright has seen it.](/milestones/keel/#outcome-signed) asks for a witness
			        ul
			          li: Document A letter from Ada
			  div
			    h4: [Step the mast](/milestones/mast/) planned
			    label
			      input: 
			      Copy and print it
			      span: : Step the mast
			    ul
			      li
			        p: [It stands in a gale.](/milestones/mast/#outcome-stands) evidence given
			        ul
			          li: Measurement 42 knots (20 February 2027)
			div
			  h3: Evidence beside the skills
			  div
			    h4: [Shave an oar](/milestones/oar/) blocked
			    label
			      input: 
			      Copy and print it
			      span: : Shave an oar
			    ul
			      li
			        p: [Two are alike.](/milestones/oar/#outcome-pair) evidence given
			        ul
			          li: Document Drawing 7
			div
			  h3: Other skills
			  ul
			    li: [Rigging](/skills/rigging/): see Step the mast above
			    li: No evidence yet: [Tarring](/skills/tarring/) (Level 2 of 2 is claimed: Leads)
			"
		`);
	});

	test('begins each skill, and all of them, with what is done', () => {
		const done = progressSchema.parse({
			milestones: {
				keel: {
					state: 'blocked',
					why: 'Rain.',
					outcomes: { laid: [{ proof: 'link', text: 'https://example.org' }] },
				},
				mast: {
					state: 'done',
					outcomes: { stands: [{ proof: 'measure', text: '42 knots' }] },
				},
			},
		});
		const [group] = groupPacket(packetOf(done)).groups;
		expect(group?.entries.map((entry) => [entry.milestone.id, tellEntry(entry)])).toEqual([
			['mast', 'done and proven'],
			['keel', 'blocked'],
		]);
	});

	test('leaves out what its reader wants left out, also from what it does not show', () => {
		const isOut = (id: string) => id === 'keel';
		const left = leaveOut(packetOf(record), isOut);
		const told = outlineOf([...packetEvidence(left, head, first), ...packetGaps(left, head)]);
		expect(told).not.toContain('keel');
		const none = outlineOf(
			packetEvidence(
				leaveOut(packetOf(record), () => true),
				head,
				first,
			),
		);
		expect(none).not.toContain('Planing');
		expect(none).toContain('No evidence yet: [Tarring]');
		expect(told).toContain('Step the mast');
		const page = writeMarkup(packetEvidence(packetOf(record), head, first, isOut), '/');
		expect(page.match(/packet-entry packet-out/g)).toHaveLength(1);
		expect(page.match(/type="checkbox"/g)).toHaveLength(3);
		expect(page.match(/checked=""/g)).toHaveLength(2);
	});

	test('leads to the templates of the road, where it has some', () => {
		const places = { ...first, templatesPage: '/templates/' };
		expect(outlineOf(packetEvidence(packetOf(record), head, places))).toContain(
			'with a [template](/templates/).',
		);
	});

	test('says what it does not show', () => {
		expect(outlineOf(packetGaps(packetOf(record), head))).toMatchInlineSnapshot(`
			"
			ul
			  li
			    a: [Lay the keel](/milestones/keel/)
			    is said to be done, and is not proven in:
			    ul
			      li: [A shipwright has seen it.](/milestones/keel/#outcome-signed)
			  li: Level 2, Leads, of [Tarring](/skills/tarring/) is claimed, and no milestone that builds it has evidence.
			"
		`);
	});

	test('says what to do first when there is no evidence', () => {
		const nothing = packetOf(progressSchema.parse({}));
		expect(outlineOf([...packetEvidence(nothing, head, first), ...packetGaps(nothing, head)]))
			.toMatchInlineSnapshot(`
				"
				div
				  p: There is no evidence yet, so there is nothing to show.
				  ol
				    li: Choose one outcome that you have reached, or nearly: each [milestone](/milestones/) says under “Done when” what it takes and which proof it asks for.
				    li: Write down where the proof is: an address, a document, a number, a person who saw it. Keep it [with your progress](/progress/), with its date.
				    li: Come back: this page then shows it by skill, and says what is still missing.
				p: Nothing is claimed without proof.
				"
			`);
	});
});

const written = (text: string): ProgressData =>
	progressSchema.parse({
		milestones: { keel: { outcomes: { laid: [{ proof: 'link', text }] } } },
	});
const view = (text: string) => packetEvidence(packetOf(written(text)), head, first);

describe('words of a record', () => {
	test.each(hostileWords)('leave the page as it is: %j', (text) => {
		expect(skeletonOf(view(text))).toEqual(skeletonOf(view('plain words')));
	});

	test.each(hostileWords)('are no markup when the page is built: %j', (text) => {
		const html = writeMarkup(view(text), '/');
		const tags = (markup: string) => markup.match(/<\/?[a-z][^>]*>/g);
		expect(tags(html)).toEqual(tags(writeMarkup(view('plain words'), '/')));
	});

	test('become a link when they are a web address, and tell nobody where it was followed', () => {
		expect(writeMarkup(view('https://example.org/a?b=1&c=2'), '/roadmap/')).toContain(
			'<a href="https://example.org/a?b=1&amp;c=2" rel="noopener noreferrer nofollow">',
		);
	});
});
