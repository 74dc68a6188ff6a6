import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLedger } from '../../../src/plan/ledger.ts';
import { jobOf, likely, place } from '../../../src/plan/place.ts';
import { plan } from '../../../src/plan/plan.ts';
import { type MilestoneProgress, type Progress, nothingYet } from '../../../src/plan/progress.ts';
import { schedule, weekOfToday } from '../../../src/plan/schedule.ts';
import { isOpen, scopeOf } from '../../../src/plan/scope.ts';
import { capacityOf, lastDayOf } from '../../../src/plan/weeks.ts';
import { type Case, anyCase, milestone, outline, settings } from './road.ts';

const forkOf = (choose: number, ...options: string[]) => ({
	id: 'fork',
	title: 'Fork',
	address: '/decisions/fork/',
	quarter: 3,
	choose,
	options: options.map((id) => ({ id, title: id, address: `/options/${id}/` })),
});

/** What ends too late when the milestones of an option begin after a week, and everything else stays. */
function tooLate(option: string, by: number, { outline, settings, progress, today }: Case) {
	const taken = { ...settings, choices: { fork: [option] } };
	const scope = scopeOf(outline, taken, progress);
	const { spans, end } = schedule(scope, taken, likely, weekOfToday(settings, today));
	const early = [...spans.values()].filter(
		({ item, first }) => item.milestone.option === option && first <= by,
	);
	const ledger = openLedger(capacityOf(taken), taken.parallel);
	for (const span of spans.values()) if (!early.includes(span)) ledger.book(span.item, span.work);
	return early.flatMap(({ item }) => {
		const work = place(jobOf(item, likely), by + 1, ledger, 10_000);
		if (work === undefined) return [item.milestone.id];
		ledger.book(item, work);
		const waiting = [...spans.values()].filter((span) => span.item.needs.includes(item));
		const deadline = Math.min(end, ...waiting.map(({ first }) => first - 1));
		return work.first + work.own.length - 1 > deadline && !isOpen(item) ? [item.milestone.id] : [];
	});
}

test('names as decide-by a week until which waiting moves nothing, whatever is chosen then', () => {
	let waits = 0;
	fc.assert(
		fc.property(anyCase(10), (given) => {
			const road = { ...given, settings: { ...given.settings, choices: {} } };
			const made = plan(road.outline, road.settings, road.progress, road.today);
			for (const { by, options } of made.decisions) {
				if (by === undefined) continue;
				waits++;
				for (const { id } of options) expect(tooLate(id, by, road)).toEqual([]);
			}
		}),
		{ numRuns: 1500, seed: 5 },
	);
	expect(waits).toBeGreaterThan(500);
});

test('tries an option beside the heaviest others where several may be chosen', () => {
	// At 2 hours a week and one milestone at a time: 40, 30 and 5 weeks.
	const road = outline(
		[
			milestone('a', { option: 'x', own: [80, 80, 80] }),
			milestone('b', { option: 'y', own: [60, 60, 60] }),
			milestone('c', { option: 'z', own: [10, 10, 10] }),
		],
		{ decisions: [forkOf(2, 'x', 'y', 'z')] },
	);
	const given = settings({ hours: { own: 2, job: 0 }, parallel: 1 });
	const [fork] = plan(road, given, nothingYet).decisions;
	expect(fork?.options.map(({ id, end }) => [id, end])).toEqual([
		['x', 69],
		['y', 69],
		['z', 44],
	]);
});

test('names nothing as right in any case that is left out of the plan', () => {
	const road = outline(
		[
			milestone('a'),
			milestone('b', { thread: 'side' }),
			milestone('c', { option: 'x', needs: ['a', 'b'] }),
			milestone('d', { option: 'y', needs: ['a'], helps: ['b'] }),
		],
		{ decisions: [forkOf(1, 'x', 'y')] },
	);
	const noRegret = (without: readonly string[]) =>
		plan(road, settings({ without }), nothingYet).decisions[0]?.noRegret;
	expect(noRegret([])).toEqual(['a', 'b']);
	expect(noRegret(['thread/side'])).toEqual(['a']);
});

/** What somebody has done who followed a plan until a week, and began nothing that waits for the fork. */
function followed(until: number, { outline, settings, progress, today }: Case): Progress {
	const scope = scopeOf(outline, settings, progress);
	const { spans } = schedule(scope, settings, likely, weekOfToday(settings, today));
	const hours = (seconds: readonly number[]) => seconds.reduce((sum, more) => sum + more, 0) / 3600;
	const steps = [...spans.values()]
		.filter(({ item, first }) => first < until && item.milestone.option === undefined)
		.map(({ item, first, last, work }): [string, MilestoneProgress] => {
			const { own = 0, job = 0 } = item.progress.spent ?? {};
			const spent = {
				own: own + hours(work.own.slice(0, until - first)),
				job: job + hours(work.job.slice(0, until - first)),
			};
			return [item.milestone.id, { state: last < until ? 'done' : 'doing', spent }];
		});
	return { ...progress, milestones: { ...progress.milestones, ...Object.fromEntries(steps) } };
}

test('ends no option later than told for who follows the plan until the decide-by and chooses then', () => {
	let tried = 0;
	fc.assert(
		fc.property(anyCase(10), (drawn) => {
			const given = { ...drawn, settings: { ...drawn.settings, choices: {}, start: '2027-01-04' } };
			const made = plan(given.outline, given.settings, given.progress, given.today);
			for (const { id, by, options } of made.decisions) {
				if (by === undefined || by < (made.today ?? 0)) continue;
				const progress = followed(by + 1, given);
				for (const option of options) {
					if (option.end === undefined) continue;
					tried++;
					const settings = { ...given.settings, choices: { [id]: [option.id] } };
					const then = plan(given.outline, settings, progress, lastDayOf(by + 1, '2027-01-04'));
					expect(then.finished || then.end !== undefined).toBe(true);
					expect(then.end?.likely ?? -1).toBeLessThanOrEqual(option.end);
				}
			}
		}),
		{ numRuns: 1500, seed: 5 },
	);
	expect(tried).toBeGreaterThan(500);
});
