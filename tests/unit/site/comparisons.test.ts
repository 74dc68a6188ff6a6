import { describe, expect, test } from 'vitest';
import { toComparison } from '../../../src/plan-view/comparison/view.ts';
import { levelPairs, optionPairs } from '../../../src/site/comparisons.ts';
import { roads } from '../formats/roads.ts';
import { outlineOf } from '../plan-view/tell.ts';

const nurse = roads.nurse;

describe('the options of a decision', () => {
	test('are compared by hours, milestones, skills and where they lead', () => {
		const [pair] = nurse.decisions.flatMap(optionPairs);
		expect(pair?.title).toMatchInlineSnapshot(`"Children and Emergency"`);
		expect(outlineOf(pair ? toComparison(pair.comparison) : [])).toMatchInlineSnapshot(`
			"
			div
			  table
			    thead
			      tr
			        td: 
			        th: [Children](/options/children/)
			        th: [Emergency](/options/emergency/)
			    tbody
			      tr
			        th: Own time
			        td
			          span: Children
			          p: none
			        td
			          span: Emergency
			          p: 40–90 h, likely 60
			      tr
			        th: On the job
			        td
			          span: Children
			          p: none
			        td
			          span: Emergency
			          p: 0–20 h, likely 10
			      tr
			        th: Milestones
			        td
			          span: Children
			          p: none
			        td
			          span: Emergency
			          p: [Emergency course](/milestones/emergency-course/), from Year 2, Q3
			      tr
			        th: What comes first
			        td
			          span: Children
			          p: none
			        td
			          span: Emergency
			          p: [Wound care](/milestones/wound-care/)
			p: No field is the same.
			"
		`);
	});

	test.each(Object.entries(roads))(
		'are compared in pairs, each once, on the road of the %s',
		(_, road) => {
			for (const decision of road.decisions) {
				const { length } = decision.options;
				const pairs = optionPairs(decision);
				expect(pairs).toHaveLength((length * (length - 1)) / 2);
				expect(new Set(pairs.map(({ id }) => id)).size).toBe(pairs.length);
			}
		},
	);
});

describe('the levels of a skill', () => {
	test('are compared each with the next', () => {
		const [skill] = nurse.skills;
		const pairs = skill ? levelPairs(skill) : [];
		expect(pairs.map(({ id, title }) => `${id}: ${title}`)).toMatchInlineSnapshot(`
			[
			  "levels-1-2: 1. Helps and 2. Leads",
			]
		`);
		expect(outlineOf(pairs[0] ? toComparison(pairs[0].comparison) : [])).toMatchInlineSnapshot(`
			"
			div
			  table
			    thead
			      tr
			        td: 
			        th: 1. Helps
			        th: 2. Leads
			    tbody
			      tr
			        th: What one sees
			        td
			          span: 1. Helps
			          p: Prepares what is needed
			        td
			          span: 2. Leads
			          p: Decides on the dressing
			p: No field is the same.
			"
		`);
	});
});
