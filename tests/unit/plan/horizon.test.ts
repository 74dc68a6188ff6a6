import { describe, expect, test } from 'vitest';
import { plan } from '../../../src/plan/plan.ts';
import { nothingYet } from '../../../src/plan/progress.ts';
import { scopeOf } from '../../../src/plan/scope.ts';
import { namesOf, plain, tellNever } from '../../../src/plan/words/index.ts';
import { capacityOf } from '../../../src/plan/weeks.ts';
import { milestone, outline, settings } from './road.ts';

const none = { own: 0, job: 0 };

describe('a plan without an end in sight', () => {
	const road = outline([
		milestone('book', { own: [300, 400, 500] }),
		milestone('review', { needs: ['book'] }),
		milestone('short'),
	]);
	const made = plan(road, settings({ hours: { own: 0.05, job: 0 } }), nothingYet);

	test('stops after a hundred years, and says why', () => {
		expect(made.end).toBeUndefined();
		expect(tellNever(made, namesOf(road)).map(plain)).toEqual([
			'BOOK cannot be done within a hundred years at these hours.',
			'REVIEW waits for BOOK, which never ends.',
		]);
	});

	test('still places what fits', () => {
		expect(made.milestones.map(({ id, last }) => [id, last])).toContainEqual(['short', 79]);
	});

	test('ends at high effort no sooner than in a hundred years', () => {
		const wide = outline([milestone('a', { own: [1, 10, 10_000] })]);
		const { end } = plan(wide, settings({ hours: { own: 1, job: 0 } }), nothingYet);
		expect(end).toEqual({ low: 3, likely: 9, high: 5200 });
	});
});

test('takes no longer for a pause of centuries', () => {
	const road = outline([milestone('a')]);
	const pauses = [{ from: '2027-02-01', to: '9999-12-31', hours: none, why: '' }];
	const given = settings({ start: '2027-01-04', hours: { own: 0.5, job: 0 }, pauses });
	const before = performance.now();
	expect(plan(road, given, nothingYet).end).toBeUndefined();
	expect(performance.now() - before).toBeLessThan(2000);
});

test('counts the later of two pauses on the days that they share', () => {
	const capacity = capacityOf(
		settings({
			start: '2027-01-04',
			hours: { own: 7, job: 0 },
			pauses: [
				{ from: '2026-12-01', to: '2027-01-12', hours: none, why: '' },
				{ from: '2027-01-08', to: '2027-01-08', hours: { own: 14, job: 0 }, why: '' },
			],
		}),
	);
	expect([0, 1, 2].map((week) => capacity.own(week) / 3600)).toEqual([2, 5, 7]);
});

describe('hours that only a pause gives', () => {
	const sabbatical = [
		{ from: '2027-03-01', to: '2027-05-30', hours: { own: 40, job: 0 }, why: 'sabbatical' },
	];
	const given = settings({ start: '2027-01-04', hours: none, pauses: sabbatical });

	test('are used', () => {
		const road = outline([milestone('book', { own: [100, 200, 300], months: 2 })]);
		const [book] = plan(road, given, nothingYet).milestones;
		expect(book).toMatchObject({ first: 8, last: 16, never: undefined });
	});

	test('may be too few', () => {
		const road = outline([milestone('book', { own: [1000, 1000, 1000] })]);
		const [book] = plan(road, given, nothingYet).milestones;
		expect(book?.never).toEqual({ is: 'horizon' });
	});

	test('are none once the pause is over', () => {
		const road = outline([milestone('book')]);
		const [book] = plan(road, given, nothingYet, '2027-06-01').milestones;
		expect(book?.never).toEqual({ is: 'hours', kind: 'own' });
	});
});

test('orders a long chain of helpers', () => {
	const count = 20_000;
	const chain = Array.from({ length: count }, (_, index) =>
		milestone(`m${index}`, {
			own: [0, 0, 0],
			helps: index + 1 < count ? [`m${index + 1}`] : [],
		}),
	);
	const { items } = scopeOf(outline(chain), settings(), nothingYet);
	expect(items.map(({ milestone: { id } }) => id).slice(0, 2)).toEqual(['m19999', 'm19998']);
});
