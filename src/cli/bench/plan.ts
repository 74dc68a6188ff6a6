import { findOverloads } from '../../plan/mends.ts';
import type { Outline, OutlineMilestone } from '../../plan/outline.ts';
import { plan } from '../../plan/plan.ts';
import { nothingYet } from '../../plan/progress.ts';
import { schedule } from '../../plan/schedule.ts';
import { scopeOf } from '../../plan/scope.ts';
import type { Settings } from '../../plan/settings.ts';

const settings = {
	start: '2027-01-04',
	pauses: [
		{ from: '2027-07-05', to: '2027-08-01', hours: { own: 0, job: 0 }, why: 'away' },
		{ from: '2028-07-03', to: '2028-07-30', hours: { own: 0, job: 0 }, why: 'away' },
	],
	choices: {},
};

/** A plan ends within a hundred years: whoever has ten times as many milestones has ten times the hours. */
const scaleOf = (size: number): number => Math.max(1, size / 1000);

const settingsFor = (size: number): Settings => ({
	...settings,
	hours: { own: 8 * scaleOf(size), job: 8 * scaleOf(size) },
	parallel: 6 * scaleOf(size),
});

/** Times the plan of made-up roads and prints the best of several runs, in milliseconds. */
export function benchPlan(): void {
	console.log('milestones   one schedule   whole plan   with mends');
	for (const size of [30, 100, 1000, 10_000]) {
		const road = makeRoad(size);
		const settings = settingsFor(size);
		const scope = scopeOf(road, settings, nothingYet);
		const once = best(size, () => schedule(scope, settings, 1, undefined));
		const whole = best(size, () => plan(road, settings, nothingYet));
		const made = plan(road, settings, nothingYet);
		const placed = made.milestones.filter(({ first }) => first !== undefined).length;
		if (placed < size) throw new Error(`${size - placed} of ${size} milestones have no place.`);
		const mends =
			size > 1000
				? undefined
				: best(size * 10, () => findOverloads(road, settings, nothingYet, made));
		console.log(
			[String(size).padStart(10), ms(once, 12), ms(whole, 10), ms(mends && whole + mends, 10)].join(
				'   ',
			),
		);
	}
}

/** A road of that many milestones, eight to a quarter and more when there are many, each with needs and helps not far behind it. */
function makeRoad(size: number): Outline {
	const next = makeNumbers(1);
	const id = (index: number) => `milestone-${index}`;
	const behind = (index: number, most: number) =>
		[
			...new Set(
				Array.from(
					{ length: Math.floor(next() * (most + 1)) },
					() => index - 1 - Math.floor(next() * 24),
				),
			),
		]
			.filter((other) => other >= 0)
			.map(id);
	const milestones = Array.from({ length: size }, (_, index): OutlineMilestone => {
		const [own, job] = [Math.floor(next() * 40), Math.floor(next() * 40)];
		return {
			id: id(index),
			title: `Milestone ${index}`,
			address: `/milestones/${id(index)}/`,
			quarter: Math.floor(index / (8 * scaleOf(size))),
			theme: 0,
			months: 1 + Math.floor(next() * 9),
			own: [own, own * 1.3, own * 2],
			job: [job, job * 1.3, job * 2],
			needs: behind(index, 2),
			needsDecisions: [],
			helps: behind(index, 1),
			builds: [],
			outcomes: ['done'],
		};
	});
	return { milestones, decisions: [], skills: [], years: [] };
}

/** Numbers from 0 to 1, the same on every run: the minimal standard generator (Park and Miller 1988). */
function makeNumbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

function best(size: number, run: () => void): number {
	const times = Array.from({ length: size > 1000 ? 3 : 10 }, () => {
		const before = performance.now();
		run();
		return performance.now() - before;
	});
	return Math.min(...times);
}

const ms = (time: number | undefined, width: number): string =>
	(time === undefined ? '–' : `${time.toFixed(1)} ms`).padStart(width);
