import fc from 'fast-check';
import { toDay } from '../../../src/plan/days.ts';
import type { Answer, SharedPlan } from '../../../src/sharing/model.ts';
import { tidyText } from '../../../src/sharing/texts.ts';
import type { ProgressData } from '../../../src/schemas/progress.ts';
import { names, ownNames } from './road.ts';

type Progress = ProgressData;
type Milestone = Progress['milestones'][string];

const all = [...names, ...ownNames];
const ids = (form: RegExp): string[] => all.flatMap((name) => form.exec(name)?.[1] ?? []);
const milestones = ids(/^milestone\/([^#]+)$/);
const outcomesOf = (milestone: string) => ids(new RegExp(`^milestone/${milestone}#(.+)$`));

const visibility = fc.constant('mentor' as const);
const day = fc.integer({ min: 18_000, max: 24_000 }).map(toDay);
const anyDay = fc.oneof(
	{ weight: 20, arbitrary: day },
	fc.integer({ min: -719_528, max: 2_932_896 }).map(toDay),
);
const hours = (most: number) =>
	fc.oneof(
		fc.nat(most),
		fc.nat(most * 100).map((hundredths) => hundredths / 100),
	);
const budget = (most: number) => fc.record({ own: hours(most), job: hours(most) });
/** A day that a plan may begin on. */
const planDay = fc.oneof(
	{ weight: 20, arbitrary: day },
	fc.integer({ min: 0, max: 84_005 }).map(toDay),
);
/** Texts as they may be shared: whatever one types, tidied. */
export const anyText = fc
	.oneof(
		fc.string({ minLength: 1, maxLength: 20, unit: 'binary' }),
		fc.string({ minLength: 1, maxLength: 40 }),
		fc.nat().map((number) => `https://example.com/${number.toString(36)}?x=${number}#part`),
	)
	.map((text) => tidyText(text) || 'x');
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
const few = <T>(of: fc.Arbitrary<T>, least = 0) => fc.array(of, { minLength: least, maxLength: 3 });

const note = fc.record({ text: anyText, date: maybe(anyDay), visibility });
const evidence = fc.record({
	proof: fc.constantFrom('link', 'document', 'measure', 'witness'),
	text: anyText,
	date: maybe(anyDay),
	visibility,
});

const milestoneOf = (id: string): fc.Arbitrary<Milestone> =>
	fc.record({
		state: fc.constantFrom('planned', 'doing', 'blocked', 'done', 'dropped'),
		why: maybe(anyText),
		started: maybe(anyDay),
		finished: maybe(anyDay),
		spent: maybe(budget(10_000)),
		visibility,
		outcomes: fc
			.uniqueArray(fc.constantFrom(...outcomesOf(id)), { maxLength: 3 })
			.chain((chosen) =>
				fc
					.tuple(...chosen.map(() => few(evidence, 1)))
					.map((lists) =>
						Object.fromEntries(chosen.map((outcome, at) => [outcome, lists[at] ?? []])),
					),
			),
		notes: few(note),
	}) as fc.Arbitrary<Milestone>;

const byId = <T>(choices: readonly string[], most: number, of: (id: string) => fc.Arbitrary<T>) =>
	fc
		.uniqueArray(fc.constantFrom(...choices), { maxLength: most })
		.chain((chosen) =>
			fc
				.tuple(...chosen.map(of))
				.map((items) => Object.fromEntries(chosen.map((id, at) => [id, items[at] as T] as const))),
		);

const progress = fc.record({
	updated: maybe(anyDay),
	asks: few(
		fc.record({
			text: anyText,
			about: maybe(fc.constantFrom(...all.filter((name) => !name.includes('#')))),
			visibility,
		}),
	),
	milestones: byId(milestones, 6, milestoneOf),
	skills: byId(ids(/^skill\/(.+)$/), 5, () =>
		fc.record({ level: fc.nat(9), visibility, notes: few(note) }),
	),
});

/** Any plan of the road in `road.ts`, as it looks after it was shared. */
export const anyPlan = (
	fc.record({
		made: anyDay,
		name: maybe(anyText),
		settings: fc.record({
			start: maybe(planDay),
			hours: budget(112),
			parallel: fc.integer({ min: 1, max: 99 }),
			pauses: few(
				fc.record({
					from: planDay,
					to: planDay,
					hours: budget(112),
					why: fc.oneof(fc.constant(''), anyText),
				}),
			),
			choices: byId(ids(/^decision\/(.+)$/), 2, () =>
				fc.subarray(ids(/^option\/(.+)$/), { minLength: 1 }),
			),
		}),
		progress,
	}) as fc.Arbitrary<SharedPlan>
).map(settle);

/** Any answer to a plan of that road. */
export const anyAnswer: fc.Arbitrary<Answer> = fc
	.record({
		date: anyDay,
		from: maybe(anyText),
		text: maybe(anyText),
		plan: fc.oneof(fc.constant(''), fc.stringMatching(/^[0-3][0-9A-Za-z]{5}$/)),
		marks: fc.uniqueArray(fc.constantFrom(...all), { maxLength: 12 }).chain((items) =>
			fc
				.tuple(
					...items.map(() =>
						fc.record({
							mark: fc.constantFrom('agree' as const, 'stretch' as const, 'question' as const),
							text: maybe(anyText),
							hash: fc.nat(0xffff_ffff).map((hash) => hash.toString(36).padStart(7, '0')),
						}),
					),
				)
				.map((marks) =>
					items
						.map((item, at) => ({ item, ...(marks[at] as (typeof marks)[number]) }))
						.sort((a, b) => all.indexOf(a.item) - all.indexOf(b.item)),
				),
		),
	})
	.map((answer) => settled(answer));

/** Without milestones of which nothing is said: a link leaves them out. */
function settle(plan: SharedPlan): SharedPlan {
	const milestones = Object.entries(plan.progress.milestones).filter(
		([, { outcomes, notes, visibility, ...said }]) =>
			Object.keys(outcomes).length + notes.length > 0 ||
			said.state !== 'planned' ||
			Object.values(said).filter((value) => value !== undefined).length > 1,
	);
	return settled({
		...plan,
		progress: { ...plan.progress, milestones: Object.fromEntries(milestones) },
	});
}

/** Without the fields that have no value. */
const settled = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
