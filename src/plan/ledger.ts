import type { Capacity } from './weeks.ts';
import type { Item } from './scope.ts';

/** What is left of each week while milestones are placed. */
export interface Ledger {
	/** Seconds left, by kind. */
	readonly left: (kind: Kind, week: number) => number;
	/** Who is open in a week. */
	readonly openIn: (week: number) => readonly Item[];
	readonly isFull: (week: number) => boolean;
	/** The first week from `week` on with a free place and time of one of these kinds; a week after `last` when none is. */
	readonly findRoom: (week: number, kinds: readonly Kind[], last: number) => number;
	/** Takes a place in each week of the work, and its seconds. */
	readonly book: (item: Item, work: Work) => void;
	/** Gives back what `book` took; `findRoom` goes on passing over weeks that were full before. */
	readonly cancel: (item: Item, work: Work) => void;
}

/** Own time and time on the job: hours of one are never spent on the other. */
export const kinds = ['own', 'job'] as const;
export type Kind = (typeof kinds)[number];

/** Work in consecutive weeks: seconds in each, from week `first` on. */
export interface Work {
	readonly first: number;
	readonly own: readonly number[];
	readonly job: readonly number[];
}

/** An empty ledger. */
export function openLedger(capacity: Capacity, parallel: number): Ledger {
	const spent = { own: [] as number[], job: [] as number[] };
	const open: Item[][] = [];
	const jump = { place: makeJumps(), own: makeJumps(), job: makeJumps() };
	const openIn = (week: number) => open[week] ?? [];
	const isFull = (week: number) => openIn(week).length >= parallel;
	const left = (kind: Kind, week: number) => capacity[kind](week) - (spent[kind][week] ?? 0);
	const findTime = (kind: Kind, from: number, last: number) => {
		let week = jump[kind].from(from);
		while (week <= last && left(kind, week) <= 0) {
			jump[kind].close(week);
			week = jump[kind].from(week);
		}
		return week;
	};
	return {
		left,
		openIn,
		isFull,
		findRoom(from, wanted, last) {
			let week = from;
			for (;;) {
				const place = jump.place.from(week);
				const time =
					wanted.length === 0
						? place
						: Math.min(...wanted.map((kind) => findTime(kind, place, last)));
				if (time === place || time > last) return time;
				week = time;
			}
		},
		book(item, { first, own, job }) {
			for (const [index, seconds] of own.entries()) {
				const week = first + index;
				spent.own[week] = (spent.own[week] ?? 0) + seconds;
				spent.job[week] = (spent.job[week] ?? 0) + (job[index] ?? 0);
				(open[week] ??= []).push(item);
				if (isFull(week)) jump.place.close(week);
			}
		},
		cancel(item, { first, own, job }) {
			for (const [index, seconds] of own.entries()) {
				const week = first + index;
				spent.own[week] = (spent.own[week] ?? 0) - seconds;
				spent.job[week] = (spent.job[week] ?? 0) - (job[index] ?? 0);
				open[week] = openIn(week).filter((other) => other !== item);
			}
		},
	};
}

/** Weeks that are closed for good are jumped over: a union-find with path halving. */
function makeJumps() {
	const next: number[] = [];
	const nextOf = (week: number) => next[week] ?? week;
	return {
		from(start: number): number {
			let week = start;
			while (nextOf(week) !== week) {
				next[week] = nextOf(nextOf(week));
				week = nextOf(week);
			}
			return week;
		},
		close(week: number): void {
			next[week] = week + 1;
		},
	};
}
