import { type Kind, type Ledger, type Work, kinds } from './ledger.ts';
import type { Item } from './scope.ts';
import { secondsIn, weeksIn } from './weeks.ts';

/** Low, likely or high: the place of an effort in its triple. */
export type Case = 0 | 1 | 2;

/** The place of the likely effort in its triple. */
export const likely: Case = 1;

/** What is still to be done for a milestone. */
export interface Job {
	readonly item: Item;
	/** Seconds left, by kind. */
	readonly left: Readonly<Record<Kind, number>>;
	/** Most seconds a week, by kind: the effort spread over its months, as some things cannot be hurried. */
	readonly pace: Readonly<Record<Kind, number>>;
	/** Weeks that it takes without any hours: only where it asks none. */
	readonly idle: number;
}

/** The work left on a milestone when its effort is that of a case, less the hours spent. */
export function jobOf(item: Item, effort: Case): Job {
	const { milestone, progress } = item;
	const weeks = weeksIn(milestone.months);
	const remaining = (kind: Kind) =>
		Math.max(0, secondsIn(milestone[kind][effort]) - secondsIn(progress.spent?.[kind] ?? 0));
	const pace = (kind: Kind) => Math.ceil(secondsIn(milestone[kind][effort]) / weeks);
	const asksNothing = kinds.every((kind) => milestone[kind][effort] === 0);
	return {
		item,
		left: { own: remaining('own'), job: remaining('job') },
		pace: { own: pace('own'), job: pace('job') },
		idle: asksNothing ? weeks : 1,
	};
}

/** Whether the likely estimate is spent and the milestone is not done: nobody knows what is left of it. */
export function isUsedUp(item: Item): boolean {
	const { own, job } = item.milestone;
	return (
		item.progress.state !== 'done' &&
		own[likely] + job[likely] > 0 &&
		kindsOf(jobOf(item, likely)).length === 0
	);
}

/** Kinds of hours that are still asked. */
export const kindsOf = ({ left }: Job): Kind[] => kinds.filter((kind) => left[kind] > 0);

/**
 * The work that begins in the first week from `release` on in which there is a place and time, and
 * keeps its place until it is finished: a milestone that was begun is not laid aside for a later one.
 *
 * @returns nothing when it is not over by the week `last`
 */
export function place(job: Job, release: number, ledger: Ledger, last: number): Work | undefined {
	const wanted = kindsOf(job);
	let first = ledger.findRoom(release, wanted, last);
	while (first <= last) {
		const found = work(job, first, ledger, last);
		if (typeof found !== 'number') return found;
		first = ledger.findRoom(found + 1, wanted, last);
	}
	return undefined;
}

/** The work that begins just then and is over by `last`; nothing when it does not fit. */
export function placeAt(job: Job, first: number, last: number, ledger: Ledger): Work | undefined {
	const found = work(job, first, ledger, last);
	return typeof found === 'number' ? undefined : found;
}

/** The work from a week on, or the week in which no place was left for it. */
function work(job: Job, first: number, ledger: Ledger, last: number): Work | number {
	const left = { own: job.left.own, job: job.left.job };
	const done = { own: [] as number[], job: [] as number[] };
	for (let week = first; left.own > 0 || left.job > 0 || week - first < job.idle; week++) {
		if (week > last || ledger.isFull(week)) return week;
		for (const kind of kinds) {
			const asked = Math.min(job.pace[kind], left[kind]);
			const seconds = asked > 0 ? Math.min(asked, ledger.left(kind, week)) : 0;
			left[kind] -= seconds;
			done[kind].push(seconds);
		}
	}
	return { first, ...done };
}
