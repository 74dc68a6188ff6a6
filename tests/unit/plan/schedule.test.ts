import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jobOf } from '../../../src/plan/place.ts';
import { plan } from '../../../src/plan/plan.ts';
import { nothingYet } from '../../../src/plan/progress.ts';
import { schedule, weekOfToday } from '../../../src/plan/schedule.ts';
import { type Item, scopeOf } from '../../../src/plan/scope.ts';
import { slackOf } from '../../../src/plan/slack.ts';
import { capacityOf, firstWeekOf } from '../../../src/plan/weeks.ts';
import { type Case, anyCase, milestone, outline, settings } from './road.ts';

const efforts = [0, 1, 2] as const;

/** Holds a property against each of the three schedules of generated roads. */
function holds(
	check: (made: ReturnType<typeof schedule>, road: Case & { effort: 0 | 1 | 2 }) => void,
) {
	fc.assert(
		fc.property(anyCase(), (road) => {
			const scope = scopeOf(road.outline, road.settings, road.progress);
			for (const effort of efforts)
				check(schedule(scope, road.settings, effort, weekOfToday(road.settings, road.today)), {
					...road,
					effort,
				});
		}),
		{ numRuns: 400 },
	);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

type Schedule = ReturnType<typeof schedule>;
interface Weeks {
	readonly first: number;
	readonly own: readonly number[];
	readonly job: readonly number[];
}

/** All weeks of a schedule with one milestone begun later: worked out here, without the ledger. */
function delay(late: Item, by: number, { spans }: Schedule, road: Case): Map<Item, Weeks> {
	const weeks = new Map<Item, Weeks>([...spans].map(([item, { work }]) => [item, work]));
	const { left, pace, idle } = jobOf(late, 1);
	const rest = { ...left };
	const work: Record<'own' | 'job', number[]> = { own: [], job: [] };
	const first = (spans.get(late)?.first ?? 0) + by;
	weeks.delete(late);
	for (let week = first; rest.own + rest.job > 0 || week - first < idle; week++) {
		for (const kind of ['own', 'job'] as const) {
			const used = sum([...weeks.values()].map((other) => other[kind][week - other.first] ?? 0));
			const room = capacityOf(road.settings)[kind](week) - used;
			const placed = Math.min(pace[kind], rest[kind], room);
			rest[kind] -= placed;
			work[kind].push(placed);
		}
	}
	return weeks.set(late, { first, ...work });
}

/** Every rule that a set of weeks breaks, the end of the road included. */
function faultsOf(weeks: ReadonlyMap<Item, Weeks>, { end }: Schedule, road: Case): string[] {
	const lastOf = ({ first, own }: Weeks) => first + own.length - 1;
	const faults: string[] = [];
	for (let week = 0; week <= end; week++) {
		const open = [...weeks.values()].filter((work) => work.first <= week && week <= lastOf(work));
		if (open.length > road.settings.parallel) faults.push(`too many in ${week}`);
	}
	for (const [item, work] of weeks) {
		const name = item.milestone.id;
		if (lastOf(work) > end) faults.push(`${name} ends late`);
		const begun = ['doing', 'blocked'].includes(item.progress.state);
		for (const need of begun ? [] : item.needs) {
			const before = weeks.get(need);
			if (before && lastOf(before) >= work.first) faults.push(`${name} does not wait`);
		}
	}
	return faults;
}

describe('on any road', () => {
	test('places exactly the hours that are left', () => {
		holds(({ spans }, { effort }) => {
			for (const { item, work } of spans.values()) {
				const { left } = jobOf(item, effort);
				expect([sum(work.own), sum(work.job)]).toEqual([left.own, left.job]);
			}
		});
	});

	test('fills no week beyond its hours, in a pause least of all', () => {
		holds(({ spans, end }, road) => {
			const capacity = capacityOf(road.settings);
			for (let week = 0; week <= end; week++) {
				for (const kind of ['own', 'job'] as const) {
					const used = sum(
						[...spans.values()].map(({ first, work }) => work[kind][week - first] ?? 0),
					);
					expect(used).toBeLessThanOrEqual(capacity[kind](week));
				}
			}
		});
	});

	test('opens no more milestones at once than allowed', () => {
		holds(({ spans, end }, road) => {
			for (let week = 0; week <= end; week++) {
				const open = [...spans.values()].filter(({ first, last }) => first <= week && week <= last);
				expect(open.length).toBeLessThanOrEqual(road.settings.parallel);
			}
		});
	});

	test('begins nothing before its quarter, before today or before what it needs is done', () => {
		holds(({ spans }, road) => {
			const today = weekOfToday(road.settings, road.today) ?? 0;
			for (const { item, first } of spans.values()) {
				expect(first).toBeGreaterThanOrEqual(today);
				const begun = ['doing', 'blocked'].includes(item.progress.state);
				if (!begun) expect(first).toBeGreaterThanOrEqual(firstWeekOf(item.quarter));
				for (const need of begun ? [] : item.needs)
					expect(first).toBeGreaterThan(spans.get(need)?.last ?? -1);
			}
		});
	});

	test('spends at least its months on each milestone that is begun from nothing', () => {
		holds(({ spans }, { effort }) => {
			for (const { item, first, last } of spans.values()) {
				if (item.progress.spent !== undefined) continue;
				const { left, pace, idle } = jobOf(item, effort);
				const least = Math.max(
					idle,
					...(['own', 'job'] as const).map((kind) => Math.ceil(left[kind] / (pace[kind] || 1))),
				);
				expect(last - first + 1).toBeGreaterThanOrEqual(least);
			}
		});
	});

	test('leaves nothing out', () => {
		holds(({ spans, never }, road) => {
			const scope = scopeOf(road.outline, road.settings, road.progress);
			const open = scope.items.filter(({ progress }) => progress.state !== 'done');
			expect(spans.size + never.size).toBe(open.length);
			expect(never.size).toBe(0);
		});
	});

	test('makes the same plan of the same input', () => {
		fc.assert(
			fc.property(anyCase(), ({ outline: road, settings: given, progress, today }) => {
				const first = JSON.stringify(plan(road, given, progress, today));
				expect(JSON.stringify(plan(road, given, progress, today))).toBe(first);
			}),
			{ numRuns: 100 },
		);
	});

	test('is finished when everything is done', () => {
		fc.assert(
			fc.property(anyCase(), (road) => {
				const milestones = Object.fromEntries(
					road.outline.milestones.map(({ id }) => [id, { state: 'done' as const }]),
				);
				const made = plan(road.outline, road.settings, { milestones, skills: {} }, road.today);
				expect(made.finished).toBe(true);
				expect(made.end).toBeUndefined();
				expect(made.next).toEqual([]);
			}),
			{ numRuns: 100 },
		);
	});
});

describe('a changed estimate', () => {
	test('moves nothing that is placed before it', () => {
		fc.assert(
			fc.property(anyCase(), fc.nat(), fc.integer({ min: 1, max: 80 }), (road, pick, more) => {
				const chosen = { ...road.settings, choices: { fork: ['a'] } };
				const index = pick % road.outline.milestones.length;
				const changed = {
					...road.outline,
					milestones: road.outline.milestones.map((item, place) =>
						place === index
							? { ...item, own: item.own.map((hours) => hours + more) as [number, number, number] }
							: item,
					),
				};
				const today = weekOfToday(chosen, road.today);
				const place = (which: Case['outline']) => {
					const scope = scopeOf(which, chosen, road.progress);
					return { scope, made: schedule(scope, chosen, 1, today) };
				};
				const [before, after] = [place(road.outline), place(changed)];
				const id = road.outline.milestones[index]?.id;
				for (const [place, item] of before.scope.items.entries()) {
					const twin = after.scope.items[place];
					expect(twin?.milestone.id).toBe(item.milestone.id);
					if (item.milestone.id === id || twin === undefined) break;
					expect(after.made.spans.get(twin)?.work).toEqual(before.made.spans.get(item)?.work);
				}
			}),
			{ numRuns: 300 },
		);
	});

	test('moves nothing that neither waits for it nor shares its weeks', () => {
		const road = (own: number) =>
			outline([
				milestone('a', { own: [own, own, own], months: 2 }),
				milestone('b', { quarter: 0, own: [0, 0, 0], job: [8, 8, 8] }),
				milestone('c', { quarter: 4, own: [20, 20, 20] }),
				milestone('d', { quarter: 0, needs: ['a'] }),
			]);
		const [small, big] = [8, 40].map((own) =>
			Object.fromEntries(
				plan(road(own), settings(), nothingYet).milestones.map(({ id, first, last }) => [
					id,
					[first, last],
				]),
			),
		);
		expect(big?.['b']).toEqual(small?.['b']);
		expect(big?.['c']).toEqual(small?.['c']);
	});
});

describe('slack and the critical path', () => {
	test('let each milestone begin later, week by week up to its slack, while nothing else moves', () => {
		fc.assert(
			fc.property(anyCase(8), (road) => {
				const scope = scopeOf(road.outline, road.settings, road.progress);
				const today = weekOfToday(road.settings, road.today);
				const made = schedule(scope, road.settings, 1, today);
				for (const [item, slack] of slackOf(scope, made)) {
					for (let later = 1; later <= slack; later++)
						expect(faultsOf(delay(item, later, made, road), made, road)).toEqual([]);
				}
			}),
			{ numRuns: 200 },
		);
	});

	test('make a chain without gaps from a beginning to the end of the road', () => {
		fc.assert(
			fc.property(anyCase(), (road) => {
				const made = plan(road.outline, road.settings, road.progress, road.today);
				const weeks = new Map(made.milestones.map((item) => [item.id, item]));
				for (const [index, { id, because }] of made.critical.entries()) {
					const before = made.critical[index - 1]?.id;
					expect(['need', 'place', 'hours'].includes(because.is)).toBe(before !== undefined);
					if ('id' in because) expect(because.id).toBe(before);
					if (because.is === 'need' || because.is === 'place')
						expect(weeks.get(id)?.first).toBe((weeks.get(because.id)?.last ?? NaN) + 1);
				}
				const last = made.critical.at(-1)?.id;
				if (made.end) expect(weeks.get(last ?? '')?.last).toBe(made.end.likely);
			}),
			{ numRuns: 300 },
		);
	});

	test('name as taker of hours only who takes some of the kind that is asked', () => {
		fc.assert(
			fc.property(anyCase(), (road) => {
				const scope = scopeOf(road.outline, road.settings, road.progress);
				const { spans } = schedule(scope, road.settings, 1, weekOfToday(road.settings, road.today));
				const all = new Map([...spans.values()].map((span) => [span.item.milestone.id, span]));
				const made = plan(road.outline, road.settings, road.progress, road.today);
				for (const { id, because } of made.critical) {
					const [own, taker] = [all.get(id), because.is === 'hours' && all.get(because.id)];
					if (!own || !taker) continue;
					const shared = (['own', 'job'] as const).filter(
						(kind) => sum(own.work[kind]) > 0 && taker.work[kind][own.first - 1 - taker.first],
					);
					expect(shared).not.toEqual([]);
				}
			}),
			{ numRuns: 400 },
		);
	});

	test('lay a pause to nobody’s charge', () => {
		// A runs through weeks 0 to 26; week 13, in which B may begin, is a pause.
		const road = outline([
			milestone('a', { months: 6, own: [26, 26, 26] }),
			milestone('b', { quarter: 1, own: [160, 160, 160] }),
		]);
		const pause = { from: '2027-04-05', to: '2027-04-11', hours: { own: 0, job: 0 }, why: 'away' };
		const made = plan(road, settings({ start: '2027-01-04', pauses: [pause] }), nothingYet);
		expect(made.critical).toEqual([{ id: 'b', because: { is: 'pause' } }]);
	});

	test('give no slack to a link of the chain', () => {
		fc.assert(
			fc.property(anyCase(), (road) => {
				const made = plan(road.outline, road.settings, road.progress, road.today);
				for (const { critical, slack } of made.milestones) if (critical) expect(slack ?? 0).toBe(0);
			}),
			{ numRuns: 300 },
		);
	});
});
