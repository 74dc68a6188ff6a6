import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shownState, standingOf, unproven } from '../../../src/progress/proof.ts';
import { proofs } from '../../../src/schemas/milestone.ts';
import { states } from '../../../src/schemas/progress.ts';
import { anyMilestone, evidence, milestone } from './any-progress.ts';

const signed = { id: 'signed', proof: 'witness' } as const;
const measured = { id: 'measured', proof: 'measure' } as const;

describe('an outcome', () => {
	test.each([
		['is open without evidence', milestone(), 'open'],
		['is open without a record', undefined, 'open'],
		['is open with an empty list', milestone({ outcomes: { signed: [] } }), 'open'],
		[
			'is supported by evidence of another kind',
			milestone({ outcomes: { signed: [evidence('link')] } }),
			'supported',
		],
		[
			'is proven by evidence of the kind that it asks for, wherever that stands in the list',
			milestone({ outcomes: { signed: [evidence('link'), evidence('witness')] } }),
			'proven',
		],
		[
			'is not proven by what proves another outcome',
			milestone({ outcomes: { measured: [evidence('witness')] } }),
			'open',
		],
	] as const)('%s', (_, record, standing) => {
		expect(standingOf(signed, record)).toBe(standing);
	});

	test.each(['constructor', 'valueof', 'hasownproperty'])('may be called %s', (id) => {
		expect(standingOf({ id, proof: 'link' }, milestone())).toBe('open');
		expect(
			standingOf({ id, proof: 'link' }, milestone({ outcomes: { [id]: [evidence('link')] } })),
		).toBe('proven');
	});
});

describe('a milestone', () => {
	const half = milestone({ state: 'done', outcomes: { signed: [evidence('witness')] } });
	const whole = {
		...half,
		outcomes: { ...half.outcomes, measured: [evidence('measure')] },
	};

	test.each([
		['is planned without a record', undefined, 'planned'],
		['is claimed when it is done and an outcome lacks its proof', half, 'claimed'],
		['is done when each outcome has its proof', whole, 'done'],
		['is what it says when it is not done, proven or not', { ...whole, state: 'doing' }, 'doing'],
		['keeps being dropped', { ...whole, state: 'dropped' }, 'dropped'],
	] as const)('%s', (_, record, state) => {
		expect(shownState([signed, measured], record)).toBe(state);
	});

	test('names the outcomes that still ask for their proof', () => {
		expect(unproven([signed, measured], half)).toEqual([measured]);
		expect(unproven([signed, measured], undefined)).toEqual([signed, measured]);
	});

	test('is done exactly when it says so and nothing is unproven', () => {
		const ids = fc.constantFrom('signed', 'measured', 'constructor');
		const asked = fc.uniqueArray(fc.record({ id: ids, proof: fc.constantFrom(...proofs) }), {
			selector: ({ id }) => id,
		});
		fc.assert(
			fc.property(
				asked,
				anyMilestone(ids, fc.constantFrom(...states, 'done')),
				(outcomes, record) => {
					const proven = unproven(outcomes, record).length === 0;
					expect(shownState(outcomes, record) === 'done').toBe(record.state === 'done' && proven);
				},
			),
			{ numRuns: 2000 },
		);
	});
});
