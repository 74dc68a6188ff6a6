import { entryOf } from '../entry.ts';
import { type Kind, kinds } from '../ledger.ts';
import type { Calibration, Plan } from '../model.ts';
import { type Names, type Sentence, count, hours, listOf, nameOf } from './phrase.ts';
import { firstWeekOf } from '../weeks.ts';
import { fromMonth, inMonth, tellLength } from './time.ts';

/** When the whole road ends, and how far that can be off. */
export function tellRoad(plan: Plan): Sentence[] {
	const given = `At ${hours(plan.hours.own)} h of own time and ${hours(plan.hours.job)} h on the job a week`;
	if (plan.finished) return [[tellFinished(plan)]];
	if (plan.end === undefined)
		return [[`${given}, the road has no end: some milestones can never be done.`]];
	const { low, likely, high } = plan.end;
	const from = Math.max(0, plan.today ?? 0);
	const takes = from === 0 ? 'the road takes' : 'what is left takes';
	return [
		[
			`${given}, ${takes} ${tellLength(likely + 1 - from, plan.start !== undefined)} and ends ${inMonth(likely, plan.start)}.`,
		],
		[
			low === high
				? 'Low and high estimates end in the same week.'
				: `If every effort stays at its low estimate it ends ${inMonth(low, plan.start)}; if every one runs to its high, ${inMonth(high, plan.start)}.`,
		],
	];
}

/** Why nothing is left to plan. */
export function tellFinished({ milestones, out }: Plan): string {
	if (milestones.length === 0)
		return out.length === 0
			? 'There is nothing to plan yet.'
			: 'Nothing is left to plan: every milestone is dropped or left out.';
	return out.some(({ why }) => why === 'dropped')
		? 'Everything on this road is done, but for what you have dropped.'
		: 'Everything on this road is done.';
}

/**
 * By how much the plan runs past the last quarter that the road names; nothing when it does not.
 *
 * @param years how many years the road has
 */
export function tellBeyond({ end, quarters, start }: Plan, years: number): Sentence[] {
	const weeks = (end?.likely ?? -1) + 1 - firstWeekOf(years * 4);
	if (years === 0 || weeks <= 0) return [];
	const length = tellLength(weeks, start !== undefined);
	const those = years === 1 ? 'it' : 'them';
	const isFull = quarters.some(({ over }) => over.length > 0);
	return [
		[
			`The road names ${count(years, 'year')}; ${isFull ? `at this pace its full quarters push the end ${length} past ${those}` : `this plan ends ${length} after ${those}`}.`,
		],
	];
}

/** Milestones that can never be done, and why. */
export function tellNever(plan: Plan, names: Names): Sentence[] {
	const waiting = plan.milestones.flatMap(({ id, never }) =>
		never?.is === 'need' ? [{ id, need: never.id }] : [],
	);
	return [
		...kinds.flatMap((kind) => tellUngiven(plan, kind, names)),
		...tellEndless(plan, names),
		...(waiting.length > mostNamed
			? [[`${waiting.length} milestones wait for one that can never be done.`]]
			: waiting.map(({ id, need }): Sentence => [
					nameOf(id, names),
					' waits for ',
					nameOf(need, names),
					', which never ends.',
				])),
	];
}

/** More milestones than this are counted, not named. */
const mostNamed = 4;

/** Milestones that would take centuries. */
function tellEndless({ milestones }: Plan, names: Names): Sentence[] {
	const endless = milestones.filter(({ never }) => never?.is === 'horizon');
	if (endless.length === 0) return [];
	const who =
		endless.length > mostNamed
			? [`${endless.length} of ${milestones.length} milestones`]
			: listOf(endless.map(({ id }) => nameOf(id, names)));
	return [[...who, ' cannot be done within a hundred years at these hours.']];
}

/** Milestones that ask a kind of hours of which none are given. */
function tellUngiven({ milestones }: Plan, kind: Kind, names: Names): Sentence[] {
	const asking = milestones.filter(({ never }) => never?.is === 'hours' && never.kind === kind);
	if (asking.length === 0) return [];
	const words = { own: 'hours of own time', job: 'hours on the job' }[kind];
	const who =
		asking.length > mostNamed
			? [`${asking.length} of ${milestones.length} milestones`]
			: listOf(asking.map(({ id }) => nameOf(id, names)));
	return [
		[
			...who,
			` ${asking.length === 1 ? 'asks' : 'ask'} ${words}, and you give none: give at least 1 h a week.`,
		],
	];
}

/** Milestones that begin in a later quarter than the road says, worst first. */
export function tellLate(plan: Plan, names: Names): Sentence[] {
	return plan.milestones
		.filter(({ late }) => late > 0)
		.sort((a, b) => b.late - a.late)
		.map(({ id, late, first = 0 }) => [
			nameOf(id, names),
			` begins ${fromMonth(first, plan.start)}, ${count(late, 'quarter')} later than the road says.`,
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
				` is blocked${why === undefined ? '.' : `: ${closed(why)}`} The plan goes on as if that ended today.`,
			];
		});
}

/** Words with one stop behind them: their own, where they have one. */
const closed = (words: string): string =>
	/[.!?…]$/u.test(words.trim()) ? words.trim() : `${words.trim()}.`;

/** Estimates that are used up before the milestone is done. */
export function tellSpent(plan: Plan, names: Names): Sentence[] {
	const ids = plan.milestones.filter(({ usedUp }) => usedUp).map(({ id }) => nameOf(id, names));
	return ids.length === 0
		? []
		: [
				[
					...listOf(ids),
					` ${ids.length === 1 ? 'has' : 'have'} used up the likely estimate and ${ids.length === 1 ? 'is' : 'are'} not done. The plan counts one week ${ids.length === 1 ? 'for it' : 'for each'}: estimate again.`,
				],
			];
}

/** What finished milestones say about the estimates, own time and hours on the job apart. */
export function tellCalibration(calibration: Calibration | undefined, names: Names): Sentence[] {
	if (calibration === undefined) return [];
	return [
		...kinds.flatMap((kind): Sentence[] => {
			const found = calibration[kind];
			if (found === undefined) return [];
			const { ids, spent, estimated, ratio } = found;
			const who =
				ids.length > mostNamed
					? [`${ids.length} finished milestones`]
					: listOf(ids.map((id) => nameOf(id, names)));
			const what = kind === 'own' ? 'of own time' : 'on the job';
			return [
				[
					...who,
					` took ${hours(spent)} h ${what} where ${hours(estimated)} h were likely: ${(Math.round(ratio * 100) / 100).toString()} times the estimate.`,
				],
			];
		}),
		[
			'Finished milestones whose hours are written down are counted, proven or not. The plan does not apply this; it is for you to judge.',
		],
	];
}
