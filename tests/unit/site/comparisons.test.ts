import { describe, expect, test } from 'vitest';
import { toComparison } from '../../../src/plan-view/comparison/view.ts';
import { toTable } from '../../../src/plan-view/comparison/table.ts';
import { levelColumns, optionPairs } from '../../../src/site/comparisons.ts';
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
	const [skill] = nurse.skills;

	test('stand beside each other, each once, with the one that is reached', () => {
		expect(outlineOf(skill ? [toTable('The levels', levelColumns(skill, 2))] : []))
			.toMatchInlineSnapshot(`
				"
				div
				  table
				    thead
				      tr
				        th: 1. Helps
				        th: 2. Leads You are here
				    tbody
				      tr
				        th: Signs
				      tr
				        td
				          span: 1. Helps
				          p: Prepares what is needed
				        td
				          span: 2. Leads, you are here
				          p: Decides on the dressing
				"
			`);
	});

	test('show only rows that differ', () => {
		const columns = ['Helps', 'Leads'].map((name) => ({
			id: name,
			name,
			fields: [
				{ key: 'same', label: 'Tools', facts: [['a knife']] },
				{ key: 'other', label: 'Signs', facts: [[name]] },
			],
		}));
		const told = outlineOf([toTable('The levels', columns)]);
		expect(told).toContain('Signs');
		expect(told).not.toContain('Tools');
	});
});
