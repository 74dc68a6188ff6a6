import fc from 'fast-check';
import type { Outline, OutlineMilestone } from '../../../src/plan/outline.ts';
import type { Progress, State } from '../../../src/plan/progress.ts';
import type { Settings } from '../../../src/plan/settings.ts';
import { addDays } from '../../../src/plan/days.ts';

/** A milestone with little work, for tests that say the rest. */
export function milestone(id: string, fields: Partial<OutlineMilestone> = {}): OutlineMilestone {
	return {
		id,
		title: id.toUpperCase(),
		address: `/milestones/${id}/`,
		quarter: 0,
		theme: 0,
		months: 1,
		own: [4, 4, 4],
		job: [0, 0, 0],
		needs: [],
		needsDecisions: [],
		helps: [],
		builds: [],
		outcomes: ['done'],
		...fields,
	};
}

/** A road whose milestones stand in a quarter as they are listed, each in a theme of its own. */
export function outline(
	listed: readonly OutlineMilestone[],
	fields: Partial<Outline> = {},
): Outline {
	const milestones = listed.map((one, theme) => ({ ...one, theme }));
	return { milestones, decisions: [], skills: [], years: [], ...fields };
}

export function settings(fields: Partial<Settings> = {}): Settings {
	return {
		start: undefined,
		hours: { own: 8, job: 8 },
		pauses: [],
		parallel: 3,
		choices: {},
		...fields,
	};
}

export interface Case {
	readonly outline: Outline;
	readonly settings: Settings;
	readonly progress: Progress;
	readonly today: string | undefined;
}

const triple = (most: number) =>
	fc
		.tuple(fc.nat(most), fc.nat(most), fc.nat(most))
		.map((hours) => hours.toSorted((a, b) => a - b) as unknown as [number, number, number]);

const start = '2027-01-04';

/** Roads of up to `most` milestones with needs, options, pauses and a past. */
export function anyCase(most = 12): fc.Arbitrary<Case> {
	const parts = fc.array(
		fc.record({
			quarter: fc.nat(7),
			months: fc.integer({ min: 1, max: 12 }),
			own: triple(60),
			job: triple(60),
			needs: fc.array(fc.nat(), { maxLength: 3 }),
			helps: fc.array(fc.nat(), { maxLength: 2 }),
			option: fc.option(fc.constantFrom('a', 'b'), { nil: undefined, freq: 4 }),
			needsDecision: fc.boolean(),
			state: fc.constantFrom<State>(
				'planned',
				'planned',
				'planned',
				'doing',
				'blocked',
				'done',
				'dropped',
			),
			spent: fc.option(fc.record({ own: fc.nat(40), job: fc.nat(40) }), { nil: undefined }),
		}),
		{ minLength: 1, maxLength: most },
	);
	const given = fc.record({
		hours: fc.record({
			own: fc.integer({ min: 1, max: 12 }),
			job: fc.integer({ min: 1, max: 12 }),
		}),
		parallel: fc.integer({ min: 1, max: 5 }),
		pauses: fc.array(
			fc.record({ from: fc.nat(400), length: fc.nat(60), own: fc.nat(4), job: fc.nat(4) }),
			{ maxLength: 3 },
		),
		dated: fc.boolean(),
		today: fc.option(fc.nat(500), { nil: undefined }),
		choice: fc.constantFrom(['a'], ['b'], []),
	});
	return fc.tuple(parts, given).map(([rows, { hours, parallel, pauses, dated, today, choice }]) => {
		const sorted = rows.toSorted((a, b) => a.quarter - b.quarter);
		const milestones = sorted.map((row, index) =>
			milestone(`m${index}`, {
				quarter: row.quarter,
				months: row.months,
				own: row.own,
				job: row.job,
				needs: index === 0 ? [] : [...new Set(row.needs.map((n) => `m${n % index}`))],
				helps: [...new Set(row.helps.map((n) => `m${n % sorted.length}`))].filter(
					(id) => id !== `m${index}`,
				),
				...(row.option === undefined ? {} : { option: row.option }),
			}),
		);
		return {
			outline: outline(milestones, {
				decisions: [
					{
						id: 'fork',
						title: 'Fork',
						address: '/decisions/fork/',
						quarter: 0,
						choose: 1,
						options: ['a', 'b'].map((id) => ({ id, title: id, address: `/options/${id}/` })),
					},
				],
			}),
			settings: settings({
				start: dated ? start : undefined,
				hours,
				parallel,
				pauses: pauses.map(({ from, length, own, job }) => ({
					from: addDays(start, from),
					to: addDays(start, from + length),
					hours: { own: Math.min(own, hours.own), job: Math.min(job, hours.job) },
					why: 'away',
				})),
				choices: choice.length > 0 ? { fork: choice } : {},
			}),
			progress: {
				milestones: Object.fromEntries(
					sorted.map(({ state, spent }, index) => [
						`m${index}`,
						{ state, ...(spent === undefined ? {} : { spent }) },
					]),
				),
				skills: {},
			},
			today: today === undefined ? undefined : addDays(start, today),
		};
	});
}
