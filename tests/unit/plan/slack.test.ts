import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jobOf, likely, placeAt } from '../../../src/plan/place.ts';
import { plan } from '../../../src/plan/plan.ts';
import { nothingYet } from '../../../src/plan/progress.ts';
import { schedule, weekOfToday } from '../../../src/plan/schedule.ts';
import { type Item, isOpen, scopeOf } from '../../../src/plan/scope.ts';
import { slackOf } from '../../../src/plan/slack.ts';
import { type Case, anyCase, milestone, outline, settings } from './road.ts';

/** Slack by trying one week after the other. */
function trySlack(made: ReturnType<typeof schedule>): ReadonlyMap<Item, number> {
	const { spans, ledger, end } = made;
	return new Map(
		[...spans.values()].flatMap(({ item, first, work }) => {
			if (isOpen(item)) return [];
			const waiting = [...spans.values()].filter(({ item: other }) => other.needs.includes(item));
			const deadline = Math.min(end, ...waiting.map((span) => span.first - 1));
			let later = 0;
			ledger.cancel(item, work);
			while (placeAt(jobOf(item, likely), first + later + 1, deadline, ledger)) later++;
			ledger.book(item, work);
			return [[item, later] as const];
		}),
	);
}

test('is what trying one week after the other finds, on any road', () => {
	fc.assert(
		fc.property(anyCase(), ({ outline, settings, progress, today }: Case) => {
			const scope = scopeOf(outline, settings, progress);
			const made = schedule(scope, settings, likely, weekOfToday(settings, today));
			const found = slackOf(scope, made);
			expect([...found]).toEqual(
				scope.items.flatMap((item) => {
					const weeks = trySlack(made).get(item);
					return weeks === undefined ? [] : [[item, weeks]];
				}),
			);
		}),
		{ numRuns: 300 },
	);
});

test('runs through a pause: what begins before it may as well begin after', () => {
	// Week 1 is away; the road ends in week 8, and A takes weeks 0 to 4.
	const road = outline([
		milestone('a', { own: [4, 4, 4] }),
		milestone('b', { own: [8, 8, 8], months: 2 }),
	]);
	const made = plan(
		road,
		settings({
			start: '2027-01-04',
			pauses: [{ from: '2027-01-11', to: '2027-01-17', hours: { own: 0, job: 0 }, why: 'away' }],
		}),
		nothingYet,
	);
	expect(made.milestones.map(({ last }) => last)).toEqual([4, made.end?.likely]);
	expect(made.milestones[0]?.slack).toBe((made.end?.likely ?? 0) - 4 + 1);
});

test('plans a road of 30 milestones at half an hour a week, some 40 years, in a second', () => {
	const road = outline(
		Array.from({ length: 30 }, (_, index) =>
			milestone(`m${index}`, { quarter: Math.floor(index / 3), months: 6, own: [20, 35, 60] }),
		),
	);
	const started = performance.now();
	const made = plan(road, settings({ hours: { own: 0.5, job: 0 }, parallel: 6 }), nothingYet);
	expect(made.end?.likely).toBeGreaterThan(2000);
	expect(performance.now() - started).toBeLessThan(1000);
});
