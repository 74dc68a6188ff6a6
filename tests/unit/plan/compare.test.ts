import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { comparePlans, isNothing } from '../../../src/plan/compare.ts';
import { plan } from '../../../src/plan/plan.ts';
import { nothingYet } from '../../../src/plan/progress.ts';
import type { Settings } from '../../../src/plan/settings.ts';
import { namesOf, plain, tellChange, tellShift } from '../../../src/plan/words/index.ts';
import { tellDifferences } from '../../../src/plan/words/differences.ts';
import { anyCase, milestone, outline, settings } from './road.ts';

/** A nurse’s road: one ward after the other, a thread on the side, a fork at the end. */
const road = outline(
	[
		milestone('wounds', { title: 'Wound care', months: 3, own: [60, 104, 130] }),
		milestone('triage', {
			title: 'Triage',
			quarter: 1,
			months: 3,
			own: [40, 52, 80],
			needs: ['wounds'],
		}),
		milestone('diary', {
			title: 'Keep a diary',
			quarter: 1,
			months: 1,
			own: [4, 8, 8],
			thread: 'writing',
		}),
		milestone('children', {
			title: 'Children’s ward',
			quarter: 2,
			own: [8, 10, 12],
			option: 'children',
		}),
		milestone('home', { title: 'Home visits', quarter: 2, own: [20, 30, 40], option: 'home' }),
	],
	{
		decisions: [
			{
				id: 'field',
				title: 'Which field',
				address: '/decisions/field/',
				quarter: 1,
				choose: 1,
				options: [
					{ id: 'children', title: 'Children', address: '/options/children/' },
					{ id: 'home', title: 'Home care', address: '/options/home/' },
				],
			},
		],
	},
);

const usual = settings({ start: '2027-01-04', hours: { own: 4, job: 0 } });
const make = (fields: Partial<Settings> = {}) => plan(road, { ...usual, ...fields }, nothingYet);

/** Two plans, and what is said of them. */
function tell(first: Partial<Settings>, second: Partial<Settings>): string[] {
	const plans = { a: make(first), b: make(second) };
	const difference = comparePlans(plans.a, plans.b);
	const called = { a: 'plan A', b: 'plan B' };
	return tellDifferences(difference, plans, namesOf(road), called).map(plain);
}

describe('two plans', () => {
	test('differ in nothing when they are the same', () => {
		expect(isNothing(comparePlans(make(), make()))).toBe(true);
	});

	test('never differ from themselves, on any road', () => {
		fc.assert(
			fc.property(anyCase(), ({ outline, settings, progress, today }) => {
				const made = plan(outline, settings, progress, today);
				return isNothing(comparePlans(made, made));
			}),
		);
	});

	test('differ the other way round by the same days, on any road', () => {
		fc.assert(
			fc.property(anyCase(), fc.integer({ min: 1, max: 12 }), (one, own) => {
				const a = plan(one.outline, one.settings, one.progress, one.today);
				const hours = { ...one.settings.hours, own };
				const b = plan(one.outline, { ...one.settings, hours }, one.progress, one.today);
				const days = (moved: ReturnType<typeof comparePlans>) =>
					new Map(moved.milestones.map((milestone) => [milestone.id, milestone.days]));
				const [there, back] = [days(comparePlans(a, b)), days(comparePlans(b, a))];
				return (
					there.size === back.size &&
					[...there].every(([id, by]) => (by === undefined ? undefined : -by) === back.get(id))
				);
			}),
		);
	});

	test('say which milestones move, by how many days, and what is in one of them only', () => {
		const { milestones } = comparePlans(
			make(),
			make({ hours: { own: 8, job: 0 }, without: ['thread/writing'] }),
		);
		expect(milestones).toMatchInlineSnapshot(`
			[
			  {
			    "a": {
			      "is": "ends",
			      "week": 25,
			    },
			    "b": {
			      "is": "ends",
			      "week": 12,
			    },
			    "days": -91,
			    "id": "wounds",
			  },
			  {
			    "a": {
			      "is": "ends",
			      "week": 38,
			    },
			    "b": {
			      "is": "ends",
			      "week": 25,
			    },
			    "days": -91,
			    "id": "triage",
			  },
			  {
			    "a": {
			      "is": "ends",
			      "week": 48,
			    },
			    "b": {
			      "is": "ends",
			      "week": 29,
			    },
			    "days": -133,
			    "id": "home",
			  },
			  {
			    "a": {
			      "is": "ends",
			      "week": 42,
			    },
			    "b": {
			      "is": "out",
			    },
			    "days": undefined,
			    "id": "diary",
			  },
			]
		`);
	});

	test('count days where both have dates, and weeks of the road where one has none', () => {
		const later = comparePlans(make(), make({ start: '2027-01-07' }));
		expect(new Set(later.milestones.map(({ days }) => days))).toEqual(new Set([3]));
		expect(comparePlans(make(), make({ start: undefined })).milestones).toEqual([]);
	});

	test('say which quarters turn over-full or fit again', () => {
		expect(comparePlans(make({ hours: { own: 8, job: 0 } }), make()).quarters)
			.toMatchInlineSnapshot(`
			[
			  {
			    "kind": "own",
			    "over": true,
			    "quarter": 0,
			  },
			  {
			    "kind": "own",
			    "over": true,
			    "quarter": 1,
			  },
			]
		`);
	});
});

describe('sentences on two plans', () => {
	test('tell what more hours change', () => {
		expect(tell({}, { hours: { own: 8, job: 0 } })).toMatchInlineSnapshot(`
			[
			  "Plan B ends 4 months earlier than plan A: in August 2027, not in December 2027.",
			  "In plan B 4 milestones end earlier, most of all Keep a diary: 6 months earlier.",
			  "Over-full in plan A and no longer in plan B: Year 1, Q1 (of own time) and Year 1, Q2 (of own time).",
			]
		`);
	});

	test('tell that a plan without hours never ends', () => {
		expect(tell({}, { hours: { own: 0, job: 0 } })).toMatchInlineSnapshot(`
			[
			  "Plan A ends in December 2027; plan B never ends.",
			  "Over-full in plan B and not in plan A: Year 1, Q3 (of own time).",
			]
		`);
	});

	test('tell no days where only one plan has dates', () => {
		expect(tell({}, { start: undefined, hours: { own: 8, job: 0 } })).toMatchInlineSnapshot(`
			[
			  "Plan B ends in Year 1, Q3, plan A in December 2027.",
			  "Over-full in plan A and no longer in plan B: Year 1, Q1 (of own time) and Year 1, Q2 (of own time).",
			]
		`);
	});

	test('tell what a later start changes', () => {
		expect(tell({}, { start: '2027-03-01' })).toMatchInlineSnapshot(`
			[
			  "Plan B ends 8 weeks later than plan A: in February 2028, not in December 2027.",
			  "In plan B 4 milestones end later, most of all Wound care: 8 weeks later.",
			]
		`);
	});

	test('tell what a choice changes', () => {
		expect(tell({}, { choices: { field: ['children'] } })).toMatchInlineSnapshot(`
			[
			  "Plan B ends 5 weeks earlier than plan A: in November 2027, not in December 2027.",
			  "Not in plan A: Children’s ward.",
			  "Not in plan B: Home visits.",
			  "Which field: in plan B Children, in plan A it is open.",
			]
		`);
	});

	test('tell what leaving a thread out changes', () => {
		expect(tell({}, { without: ['thread/writing'] })).toMatchInlineSnapshot(`
			[
			  "Plan B ends 2 weeks earlier than plan A: in November 2027, not in December 2027.",
			  "In plan B Home visits ends 2 weeks earlier.",
			  "Not in plan B: Keep a diary.",
			  "Over-full in plan A and no longer in plan B: Year 1, Q2 (of own time).",
			]
		`);
	});

	test('name a month once where both end in it', () => {
		expect(tell({ parallel: 1 }, { parallel: 2 })).toMatchInlineSnapshot(`
			[
			  "Plan B ends 2 weeks earlier than plan A: in December 2027.",
			  "In plan B Home visits ends 2 weeks earlier.",
			]
		`);
	});
});

test.each([
	[1, '1 day later'],
	[-6, '6 days earlier'],
	[7, '1 week later'],
	[10, '10 days later'],
	[-17, '2 weeks earlier'],
	[-35, '5 weeks earlier'],
	[140, '5 months later'],
	[500, '1 year and 4 months later'],
])('tells %d days as people say them', (days, words) => {
	expect(tellShift(days)).toBe(words);
});

describe('a change', () => {
	test('is told in one sentence', () => {
		const told = [
			['more hours', {}, { hours: { own: 8, job: 0 } }],
			['fewer hours', { hours: { own: 8, job: 0 } }, {}],
			['nothing that counts', {}, { parallel: 4 }],
			['a first day', { start: undefined }, {}],
			['no first day', {}, { start: undefined }],
			['no hours', {}, { hours: { own: 0, job: 0 } }],
			['hours after none', { hours: { own: 0, job: 0 } }, {}],
		] as const;
		expect(
			Object.fromEntries(
				told.map(([name, first, second]) => [name, tellChange(make(first), make(second))]),
			),
		).toMatchInlineSnapshot(`
			{
			  "a first day": "The road now ends in December 2027.",
			  "fewer hours": "The road now ends in December 2027, 4 months later; 2 quarters ask more than you give, where none did.",
			  "hours after none": "The road now ends in December 2027; 2 quarters ask more than you give, where 3 did.",
			  "more hours": "The road now ends in August 2027, 4 months earlier; no quarter asks more than you give, where 2 did.",
			  "no first day": "The road now ends in Year 1, Q4.",
			  "no hours": "The road now has no end: some milestones can never be done.",
			  "nothing that counts": "The road still ends in December 2027.",
			}
		`);
	});
});
