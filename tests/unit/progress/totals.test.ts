import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markAside, totalsOf } from '../../../src/progress/totals.ts';
import type { ProgressData } from '../../../src/schemas/progress.ts';
import { anyRoad } from '../formats/any-road.ts';
import { roadOf } from '../formats/roads.ts';
import { anyMilestone, evidence, milestone, nothing } from './any-progress.ts';
import type { Milestone } from '../../../src/roadmap/model.ts';

/** Every milestone done, with the proof that each outcome asks for. */
const allDone = (milestones: readonly Milestone[]): ProgressData => ({
	...nothing,
	milestones: Object.fromEntries(
		milestones.map(({ id, outcomes }) => [
			id,
			milestone({
				state: 'done',
				outcomes: Object.fromEntries(outcomes.map(({ id, proof }) => [id, [evidence(proof)]])),
			}),
		]),
	),
});

const runs = { numRuns: 60 };

describe('totals of any road', () => {
	test('are finished when all that is shown is done and proven', () => {
		fc.assert(
			fc.property(anyRoad, (files) => {
				const { milestones } = roadOf(files);
				const totals = totalsOf(milestones, allDone(milestones));
				expect(totals).toMatchObject({
					finished: true,
					milestones: milestones.length,
					dropped: 0,
					proven: totals.outcomes,
				});
			}),
			runs,
		);
	});

	test('are not finished when one proof is missing', () => {
		fc.assert(
			fc.property(anyRoad, fc.nat(), fc.nat(), (files, first, second) => {
				const { milestones } = roadOf(files);
				const one = milestones[first % milestones.length] as Milestone;
				const outcome = one.outcomes[second % one.outcomes.length]?.id ?? '';
				const done = allDone(milestones);
				delete done.milestones[one.id]?.outcomes[outcome];
				const totals = totalsOf(milestones, done);
				expect(totals).toMatchObject({ finished: false, proven: totals.outcomes - 1 });
				expect(totals.states.claimed).toBe(1);
			}),
			runs,
		);
	});

	test('leave out what is dropped, its outcomes too, and are finished without it', () => {
		fc.assert(
			fc.property(anyRoad, fc.infiniteStream(fc.boolean()), (files, stream) => {
				const { milestones } = roadOf(files);
				const dropped = milestones.slice(1).filter(() => stream.next().value);
				const done = allDone(milestones);
				for (const { id } of dropped)
					done.milestones[id] = milestone({ state: 'dropped', why: 'Not mine.' });
				const kept = milestones.filter((one) => !dropped.includes(one));
				const totals = totalsOf(milestones, done);
				expect(totals).toEqual({ ...totalsOf(kept, done), dropped: dropped.length });
				expect(totals.finished).toBe(true);
			}),
			runs,
		);
	});

	test('count each milestone once, whatever its record says', () => {
		fc.assert(
			fc.property(anyRoad, fc.infiniteStream(anyMilestone()), (files, records) => {
				const { milestones } = roadOf(files);
				const progress: ProgressData = {
					...nothing,
					milestones: Object.fromEntries(
						milestones.map(({ id }) => [id, records.next().value as ReturnType<typeof milestone>]),
					),
				};
				const {
					milestones: count,
					states,
					dropped,
					outcomes,
					proven,
					finished,
				} = totalsOf(milestones, progress);
				expect(Object.values(states).reduce((sum, n) => sum + n, 0)).toBe(count);
				expect(count + dropped).toBe(milestones.length);
				expect(proven).toBeLessThanOrEqual(outcomes);
				expect(finished).toBe(count > 0 && states.done === count);
			}),
			runs,
		);
	});
});

describe('a road of which everything is dropped', () => {
	test('is not finished: nobody has walked it', () => {
		const outcomes = [{ id: 'one', proof: 'link' as const }];
		expect(
			totalsOf([{ id: 'keel', outcomes }], {
				...nothing,
				milestones: { keel: milestone({ state: 'dropped', why: 'Sold.' }) },
			}),
		).toMatchObject({ milestones: 0, dropped: 1, finished: false });
	});
});

test('ids such as constructor are milestones like others', () => {
	expect(totalsOf([{ id: 'constructor', outcomes: [] }], nothing).states.planned).toBe(1);
});

describe('options that were not chosen', () => {
	const road = {
		milestones: [
			{ id: 'keel' },
			{ id: 'sail', option: 'wind' },
			{ id: 'engine', option: 'motor' },
			{ id: 'oar', option: 'muscle' },
		],
		decisions: [
			{ id: 'drive', options: ['wind', 'motor', 'muscle'].map((id) => ({ id })) },
			{ id: 'constructor', options: [{ id: 'other' }] },
		],
	};
	const counted = road.milestones.map(({ id }) => ({ id, outcomes: [] }));
	const count = (choices: Record<string, string[]>, milestones = {}) =>
		totalsOf(markAside(counted, road, choices), { ...nothing, milestones });

	test('count while the decision is open', () => {
		expect(count({})).toMatchObject({ milestones: 4, aside: 0 });
		expect(count({ drive: [] })).toMatchObject({ milestones: 4, aside: 0 });
		expect(count({ drive: ['never-heard-of'] })).toMatchObject({ milestones: 4, aside: 0 });
	});

	test('leave the count once it is taken', () => {
		expect(count({ drive: ['wind'] })).toMatchObject({ milestones: 2, aside: 2 });
		expect(count({ drive: ['wind', 'oar'] })).toMatchObject({ milestones: 2, aside: 2 });
		expect(count({ drive: ['wind', 'muscle'] })).toMatchObject({ milestones: 3, aside: 1 });
	});

	test('keep what was done for them, and what was dropped of them is dropped', () => {
		const milestones = {
			engine: milestone({ state: 'done' }),
			oar: milestone({ state: 'dropped', why: 'Tired.' }),
		};
		expect(count({ drive: ['wind'] }, milestones)).toMatchObject({
			milestones: 3,
			dropped: 1,
			aside: 0,
		});
	});

	test('are no part of a finished road', () => {
		const done = milestone({ state: 'done' });
		expect(count({ drive: ['wind'] }, { keel: done, sail: done }).finished).toBe(true);
	});
});
