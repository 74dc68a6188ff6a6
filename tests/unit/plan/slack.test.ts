import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jobOf, likely, placeAt } from '../../../src/plan/place.ts';
import { plan } from '../../../src/plan/plan.ts';
import { nothingYet } from '../../../src/plan/progress.ts';
import { schedule, weekOfToday } from '../../../src/plan/schedule.ts';
import { type Item, type Scope, isOpen, scopeOf } from '../../../src/plan/scope.ts';
import { slackOf } from '../../../src/plan/slack.ts';
import { type Case, anyCase, milestone, outline, settings } from './road.ts';

/** Slack by trying one week after the other. */
function trySlack(scope: Scope, made: ReturnType<typeof schedule>): ReadonlyMap<Item, number> {
	const { spans, ledger, end } = made;
	return new Map(
		[...spans.values()].map(({ item, first, work }) => {
			const waiting = [...spans.values()].filter(
				({ item: other }) => !isOpen(other) && other.needs.includes(item),
			);
			const deadline = Math.min(end, ...waiting.map((span) => span.first - 1));
			let later = 0;
			ledger.cancel(item, work);
			while (placeAt(jobOf(item, likely), first + later + 1, deadline, ledger)) later++;
			ledger.book(item, work);
			return [item, isOpen(item) ? 0 : later];
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
					const weeks = trySlack(scope, made).get(item);
					return weeks === undefined ? [] : [[item, weeks]];
				}),
			);
		}),
		{ numRuns: 300 },
	);
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
