import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { plain } from '../../../src/plan/words/phrase.ts';
import { compare, type Side } from '../../../src/plan-view/comparison/compare.ts';
import { toComparison } from '../../../src/plan-view/comparison/view.ts';
import { writeMarkup } from '../../../src/plan-view/markup.ts';
import { outlineOf } from './tell.ts';

const oak: Side = {
	name: { text: 'Oak', to: '/options/oak/' },
	fields: [
		{ key: 'own', label: 'Own time', facts: [['20 h']] },
		{ key: 'job', label: 'On the job', facts: [['5 h']] },
		{ key: 'skills', label: 'Skills', facts: [['planing'], ['sawing']] },
		{ key: 'leads', label: 'Leads to', facts: [[{ text: 'Keel', to: '/milestones/keel/' }]] },
		{ key: 'none', label: 'Never said', facts: [] },
	],
};
const pine: Side = {
	name: 'Pine',
	fields: [
		{ key: 'own', label: 'Own time', facts: [['20 h']] },
		{ key: 'job', label: 'On the job', facts: [['9 h']] },
		{ key: 'skills', label: 'Skills', facts: [['sawing'], ['tarring']] },
		{ key: 'none', label: 'Never said', facts: [] },
		{ key: 'smell', label: 'Smell', facts: [['resin']] },
	],
};

describe('a comparison', () => {
	test('shows only what differs, and counts what does not', () => {
		expect(outlineOf(toComparison(compare(oak, pine)))).toMatchInlineSnapshot(`
			"
			div
			  table
			    thead
			      tr
			        td: 
			        th: [Oak](/options/oak/)
			        th: Pine
			    tbody
			      tr
			        th: On the job
			        td
			          span: Oak
			          p: 5 h
			        td
			          span: Pine
			          p: 9 h
			      tr
			        th: Skills and 1 in both
			        td
			          span: Oak
			          p: planing
			        td
			          span: Pine
			          p: tarring
			      tr
			        th: Leads to
			        td
			          span: Oak
			          p: [Keel](/milestones/keel/)
			        td
			          span: Pine
			          p: none
			      tr
			        th: Smell
			        td
			          span: Oak
			          p: none
			        td
			          span: Pine
			          p: resin
			p: 1 field is the same.
			"
		`);
	});

	test('says so when nothing differs', () => {
		expect(outlineOf(toComparison(compare(oak, oak)))).toMatchInlineSnapshot(`
			"
			p: Nothing differs: 4 fields compared.
			"
		`);
	});

	test('tells a link from the same words without one', () => {
		const linked = { key: 'x', label: 'X', facts: [[{ text: 'Keel', to: '/milestones/keel/' }]] };
		const words = { key: 'x', label: 'X', facts: [['Keel']] };
		expect(
			compare({ name: 'a', fields: [linked] }, { name: 'b', fields: [words] }).rows,
		).toHaveLength(1);
	});
});

const anySide: fc.Arbitrary<Side> = fc
	.uniqueArray(
		fc.record({
			key: fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__'),
			label: fc.constant('Label'),
			facts: fc.uniqueArray(
				fc.constantFrom('one', 'two', 'three').map((text) => [text]),
				{
					selector: ([text]) => text,
				},
			),
		}),
		{ selector: ({ key }) => key },
	)
	.map((fields) => ({ name: 'Side', fields }));

describe('a comparison of any two sides', () => {
	test('is empty between a side and itself', () => {
		fc.assert(
			fc.property(anySide, (side) => {
				expect(compare(side, side).rows).toEqual([]);
			}),
		);
	});

	test('is the same the other way round, with its columns turned', () => {
		fc.assert(
			fc.property(anySide, anySide, (a, b) => {
				const [there, back] = [compare(a, b), compare(b, a)];
				expect(back.same).toBe(there.same);
				const turned = back.rows.map((row) => ({ ...row, a: row.b, b: row.a }));
				const byKey = (x: { key: string }, y: { key: string }) => (x.key < y.key ? -1 : 1);
				expect(turned.toSorted(byKey)).toEqual([...there.rows].sort(byKey));
			}),
		);
	});

	test('puts every fact in one place: left, right or both', () => {
		fc.assert(
			fc.property(anySide, anySide, (a, b) => {
				for (const { key, a: left, b: right, both } of compare(a, b).rows) {
					const said = (side: Side) => side.fields.find((field) => field.key === key)?.facts ?? [];
					expect(left.length + both).toBe(said(a).length);
					expect(right.length + both).toBe(said(b).length);
					expect(left.map(plain).filter((fact) => right.map(plain).includes(fact))).toEqual([]);
				}
			}),
		);
	});
});

test('writes a name that tries to be more than text as text', () => {
	const side = (name: string): Side => ({
		name,
		fields: [
			{ key: 'x', label: '<b>', facts: [[{ text: '</td>', to: 'javascript:alert(1)' }, name]] },
		],
	});
	expect(
		writeMarkup(toComparison(compare(side('<img src=x onerror=a>'), side('b'))), '/'),
	).not.toMatch(/<img|<b>|javascript:alert/);
});
