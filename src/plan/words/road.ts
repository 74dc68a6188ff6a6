import { entryOf } from '../entry.ts';
import { type Kind, kinds } from '../ledger.ts';
import type { Calibration, Plan, PlannedMilestone } from '../model.ts';
import { type Names, type Sentence, count, hours, listOf, nameOf } from './phrase.ts';
import { fromMonth, inMonth, tellLength } from './time.ts';

/** When the whole road ends, and how far that can be off. */
export function tellRoad(plan: Plan): Sentence[] {
	const given = `At ${hours(plan.hours.own)} h of own time and ${hours(plan.hours.job)} h on the job a week`;
	if (plan.milestones.length === 0) return [['There is nothing to plan yet.']];
	if (plan.finished) return [['Everything on this road is done.']];
	if (plan.end === undefined)
		return [[`${given}, the road has no end: some milestones can never be done.`]];
	const { low, likely, high } = plan.end;
	const from = Math.max(0, plan.today ?? 0);
	const takes = from === 0 ? 'the road takes' : 'what is left takes';
	return [
		[
			`${given}, ${takes} ${tellLength(likely + 1 - from)} and ends ${inMonth(likely, plan.start)}.`,
		],
		[
			low === high
				? 'Low and high estimates end in the same week.'
				: `If every effort stays at its low estimate it ends ${inMonth(low, plan.start)}; if every one runs to its high, ${inMonth(high, plan.start)}.`,
		],
	];
}

/** Milestones that can never be done, and why. */
export function tellNever(plan: Plan, names: Names): Sentence[] {
	const without = (kind: Kind) =>
		plan.milestones.flatMap(({ id, never }) =>
			never?.is === 'hours' && never.kind === kind ? [nameOf(id, names)] : [],
		);
	const words = { own: 'hours of own time', job: 'hours on the job' };
	return [
		...kinds.flatMap((kind): Sentence[] => {
			const asking = without(kind);
			return asking.length === 0
				? []
				: [
						[
							...listOf(asking),
							` ${asking.length === 1 ? 'asks' : 'ask'} ${words[kind]}, and you give none.`,
						],
					];
		}),
		...plan.milestones.flatMap(({ id, never }): Sentence[] =>
			never?.is === 'need'
				? [[nameOf(id, names), ' waits for ', nameOf(never.id, names), ', which never ends.']]
				: [],
		),
	];
}

/** Milestones that begin in a later quarter than the road lays them, worst first. */
export function tellLate(plan: Plan, names: Names): Sentence[] {
	return plan.milestones
		.filter(({ late }) => late > 0)
		.sort((a, b) => b.late - a.late)
		.map(({ id, late, first = 0 }) => [
			nameOf(id, names),
			` begins ${fromMonth(first, plan.start)}, ${count(late, 'quarter')} later than the road lays it.`,
		]);
}

/** Which milestones can wait, and for how long. */
export function tellSlack(plan: Plan, names: Names): Sentence[] {
	const planned = plan.milestones.filter(({ slack }) => slack !== undefined);
	const loose = planned
		.filter(({ slack = 0 }) => slack > 0)
		.sort((a, b) => (b.slack ?? 0) - (a.slack ?? 0));
	const tight = planned.length - loose.length;
	return [
		...loose.map(({ id, slack = 0 }): Sentence => [
			nameOf(id, names),
			` can begin up to ${count(slack, 'week')} later and nothing else moves.`,
		]),
		...(tight > 0
			? [
					[
						`${count(tight, 'milestone')} should not wait: ${tight === 1 ? 'it has' : 'they have'} no slack, or the end of the road hangs on ${tight === 1 ? 'it' : 'them'}.`,
					],
				]
			: []),
	];
}

/** What is blocked, in the owner’s own words. */
export function tellBlocked(
	plan: Plan,
	whys: Readonly<Record<string, string | undefined>>,
	names: Names,
): Sentence[] {
	return plan.milestones
		.filter(({ state }) => state === 'blocked')
		.map(({ id }) => {
			const why = entryOf(whys, id);
			return [
				nameOf(id, names),
				` is blocked${why === undefined ? '' : `: ${why}`}. The plan goes on as if that ended today.`,
			];
		});
}

/** Estimates that are used up before the milestone is done. */
export function tellSpent(plan: Plan, names: Names): Sentence[] {
	/** What asks no hours at all takes its months instead. */
	const usedUp = ({ state, left, first, last }: PlannedMilestone) =>
		(state === 'doing' || state === 'blocked') && left.own + left.job === 0 && first === last;
	const ids = plan.milestones.filter(usedUp).map(({ id }) => nameOf(id, names));
	return ids.length === 0
		? []
		: [
				[
					...listOf(ids),
					` ${ids.length === 1 ? 'has' : 'have'} used up the likely estimate and ${ids.length === 1 ? 'is' : 'are'} not done. The plan counts one week ${ids.length === 1 ? 'for it' : 'for each'}: estimate again.`,
				],
			];
}

/** What finished milestones say about the estimates. */
export function tellCalibration(calibration: Calibration | undefined): Sentence[] {
	if (calibration === undefined) return [];
	const { milestones, spent, estimated, ratio } = calibration;
	return [
		[
			`${count(milestones, 'finished milestone')} took ${hours(spent)} h where ${hours(estimated)} h were likely: ${(Math.round(ratio * 100) / 100).toString()} times the estimate. The plan does not apply this; it is for you to judge.`,
		],
	];
}
