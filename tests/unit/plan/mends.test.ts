import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyMend, findOverloads } from '../../../src/plan/mends.ts';
import { plan } from '../../../src/plan/plan.ts';
import { nothingYet } from '../../../src/plan/progress.ts';
import { anyCase, milestone, outline, settings } from './road.ts';

test('offers to move a milestone, to leave out a thread, to give more hours', () => {
	const road = outline([
		milestone('a', { own: [20, 25, 30], months: 3 }),
		milestone('b', { own: [20, 25, 30], months: 3 }),
		milestone('c', { own: [2, 4, 6], months: 3, thread: 'side' }),
		milestone('d', { quarter: 3 }),
	]);
	const given = settings({ hours: { own: 4, job: 1 } });
	const made = plan(road, given, nothingYet);
	expect(findOverloads(road, given, nothingYet, made)).toEqual([
		{
			quarter: 0,
			kind: 'own',
			asked: { low: 3.23, likely: 4.15, high: 5.08 },
			given: 4,
			mends: [
				{ is: 'move', id: 'a', to: 1 },
				{ is: 'move', id: 'b', to: 1 },
				{ is: 'leave-out', item: 'thread/side', ids: ['c'] },
				{ is: 'hours', kind: 'own', hours: 5 },
			],
		},
	]);
});

/** It is week 13: A, laid in Q1, is asked in Q2 together with B. */
function inWeek13() {
	const road = outline([
		milestone('a', { own: [30, 30, 30], months: 3 }),
		milestone('b', { quarter: 1, own: [30, 30, 30], months: 3 }),
		milestone('c', { quarter: 3 }),
	]);
	const given = settings({ start: '2027-01-04', hours: { own: 4, job: 0 } });
	const made = plan(road, given, nothingYet, '2027-04-05');
	return { road, given, made };
}

test('moves on what is behind its quarter and weighs on a later one', () => {
	const { road, given, made } = inWeek13();
	const [found] = findOverloads(road, given, nothingYet, made, '2027-04-05');
	expect(found).toMatchObject({
		quarter: 1,
		mends: [
			{ is: 'move', id: 'b', to: 2 },
			{ is: 'move', id: 'a', to: 2 },
			{ is: 'hours', hours: 5 },
		],
	});
});

test('moves nothing out of its year, nor behind what needs it', () => {
	const road = outline([
		milestone('a', { quarter: 3, own: [40, 60, 80], months: 3 }),
		milestone('b', { quarter: 0, own: [40, 60, 80], months: 3 }),
		milestone('c', { quarter: 0, needs: ['b'] }),
	]);
	const given = settings({ hours: { own: 4, job: 1 } });
	const found = findOverloads(road, given, nothingYet, plan(road, given, nothingYet));
	expect(found.flatMap(({ mends }) => mends).filter(({ is }) => is === 'move')).toEqual([]);
});

test('offers only what mends: the quarter fits, no other is fuller, the road ends no later', () => {
	let offered = 0;
	fc.assert(
		fc.property(anyCase(10), ({ outline: road, settings: given, progress, today }) => {
			const made = plan(road, given, progress, today);
			for (const { quarter, kind, mends } of findOverloads(road, given, progress, made, today)) {
				for (const mend of mends) {
					offered++;
					const after = plan(road, applyMend(given, mend), progress, today);
					expect(after.quarters[quarter]?.over ?? []).not.toContain(kind);
					for (const load of after.quarters)
						for (const other of load.over) {
							const before = made.quarters[load.quarter];
							expect(before?.over).toContain(other);
							expect(load.asked[other].likely - load.given[other]).toBeLessThan(
								(before?.asked[other].likely ?? 0) - (before?.given[other] ?? 0) + 0.03,
							);
						}
					for (const effort of ['low', 'likely', 'high'] as const)
						expect(after.end?.[effort] ?? 0).toBeLessThanOrEqual(made.end?.[effort] ?? Infinity);
				}
			}
		}),
		{ numRuns: 1000, seed: 11 },
	);
	expect(offered).toBeGreaterThan(100);
});

test('plans a moved milestone as the site that is built with the move', () => {
	let moves = 0;
	fc.assert(
		fc.property(anyCase(10), fc.nat(), fc.nat(3), (given, which, by) => {
			const { outline: road, progress, today } = given;
			const moved = road.milestones[which % road.milestones.length];
			if (moved === undefined) return;
			const quarter = moved.quarter + by;
			const live = plan(
				road,
				{ ...given.settings, moved: { [moved.id]: quarter } },
				progress,
				today,
			);
			const written = road.milestones
				.map((one) => (one === moved ? { ...one, quarter } : one))
				.sort((a, b) => a.quarter - b.quarter || a.theme - b.theme || (a.id < b.id ? -1 : 1));
			expect(live).toEqual(plan({ ...road, milestones: written }, given.settings, progress, today));
			moves++;
		}),
		{ numRuns: 1000, seed: 3 },
	);
	expect(moves).toBeGreaterThan(900);
});

test('moves nothing into a quarter that is too full already', () => {
	const road = outline([
		milestone('a', { own: [26, 26, 26], months: 3 }),
		milestone('b', { own: [30, 30, 30], months: 3 }),
		milestone('c', { quarter: 1, own: [60, 60, 60], months: 3 }),
		milestone('d', { quarter: 3 }),
	]);
	const given = settings({ hours: { own: 4, job: 0 } });
	const found = findOverloads(road, given, nothingYet, plan(road, given, nothingYet));
	const [first] = found;
	expect(first?.mends.filter(({ is }) => is === 'move')).toEqual([
		{ is: 'move', id: 'a', to: 2 },
		{ is: 'move', id: 'b', to: 2 },
	]);
});

test('finds the hours that do beside those of a pause, which stay as they are', () => {
	// Ten of thirteen weeks have two hours: of 4 h a week it needs 2 * 10 + 3 * h >= 52.
	const road = outline([milestone('a', { own: [52, 52, 52], months: 3 })]);
	const given = settings({
		start: '2027-01-04',
		hours: { own: 2, job: 0 },
		pauses: [{ from: '2027-01-04', to: '2027-03-14', hours: { own: 2, job: 0 }, why: '' }],
	});
	const [first] = findOverloads(road, given, nothingYet, plan(road, given, nothingYet));
	expect(first?.mends).toEqual([{ is: 'hours', kind: 'own', hours: 11 }]);
});

test('offers no hours where a pause takes the whole quarter', () => {
	const road = outline([milestone('a', { own: [52, 52, 52], months: 3 })]);
	const given = settings({
		start: '2027-01-04',
		hours: { own: 2, job: 0 },
		pauses: [{ from: '2027-01-04', to: '2027-04-04', hours: { own: 2, job: 0 }, why: '' }],
	});
	const [first] = findOverloads(road, given, nothingYet, plan(road, given, nothingYet));
	expect(first?.mends.filter(({ is }) => is === 'hours')).toEqual([]);
});

test('looks for mends from the week that it is, also in a plan that shows none', () => {
	const { road, given, made } = inWeek13();
	const shown = { ...made, today: undefined };
	expect(findOverloads(road, given, nothingYet, shown, '2027-04-05')).toEqual(
		findOverloads(road, given, nothingYet, made, '2027-04-05'),
	);
});
