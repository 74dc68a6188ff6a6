import type { Day } from './days.ts';
import type { Kind } from './ledger.ts';
import { loadOf } from './load.ts';
import { type Mend, type Move, applyMend } from './mend.ts';
import { hoursFor, movesFor, threadsFor } from './mend-candidates.ts';
import type { Plan, QuarterLoad } from './model.ts';
import type { Outline } from './outline.ts';
import { likely } from './place.ts';
import type { Progress } from './progress.ts';
import { type Schedule, schedule, weekOfToday } from './schedule.ts';
import { scopeOf } from './scope.ts';
import type { Settings } from './settings.ts';

export { type Mend, applyMend } from './mend.ts';

/** A quarter that asks more hours of a kind than it is given, and what mends it. */
export interface Overload {
	readonly quarter: number;
	readonly kind: Kind;
	readonly asked: QuarterLoad['asked'][Kind];
	readonly given: number;
	/** Each was tried: the quarter fits, no other quarter overflows by it, and the road ends no later. */
	readonly mends: readonly Mend[];
}

/** Moves offered for one quarter: more would be a catalogue. */
const mostMoves = 2;

/** Every overfull quarter with the mends that work, each proven by planning again. */
export function findOverloads(
	outline: Outline,
	settings: Settings,
	progress: Progress,
	made: Plan,
	today?: Day,
): Overload[] {
	const week = weekOfToday(settings, today);
	const scope = scopeOf(outline, settings, progress);
	const trial = makeTrial({ outline, settings, progress, made, week });
	return made.quarters.flatMap(({ quarter, asked, given, over }) =>
		over.map((kind) => {
			const works = (mend: Mend) => trial(mend, quarter, kind);
			return {
				quarter,
				kind,
				asked: asked[kind],
				given: given[kind],
				mends: [
					...takeMoves(movesFor(scope, quarter, kind, made), works),
					...takeWorking(threadsFor(scope, quarter, week), works, 1),
					...takeWorking(hoursFor(settings, asked[kind].likely, given[kind], kind), works, 1),
				],
			};
		}),
	);
}

/** The first few candidates that work; the rest is not tried. */
function takeWorking<T>(candidates: readonly T[], works: (mend: T) => boolean, most: number): T[] {
	const found: T[] = [];
	for (const candidate of candidates) {
		if (found.length === most) break;
		if (works(candidate)) found.push(candidate);
	}
	return found;
}

/** The first moves that work, each of another milestone. */
function takeMoves(moves: readonly Move[], works: (mend: Mend) => boolean): Move[] {
	const found: Move[] = [];
	for (const move of moves) {
		if (found.length === mostMoves) break;
		if (found.every(({ id }) => id !== move.id) && works(move)) found.push(move);
	}
	return found;
}

/** Tries a mend: does the quarter fit, does no other overflow by it, does the road end no later? */
function makeTrial({
	outline,
	settings,
	progress,
	made,
	week,
}: {
	readonly outline: Outline;
	readonly settings: Settings;
	readonly progress: Progress;
	readonly made: Plan;
	readonly week: number | undefined;
}) {
	const isOver = (quarters: readonly QuarterLoad[], quarter: number, kind: Kind) =>
		quarters[quarter]?.over.includes(kind) ?? false;
	return (mend: Mend, quarter: number, kind: Kind): boolean => {
		const changed = applyMend(settings, mend);
		const scope = scopeOf(outline, changed, progress);
		const quarters = loadOf(scope, changed, nothingPlaced, week);
		const fits =
			!isOver(quarters, quarter, kind) &&
			quarters.every((load) =>
				load.over.every((other) => isOver(made.quarters, load.quarter, other)),
			);
		if (!fits) return false;
		const { end } = schedule(scope, changed, likely, week);
		return made.end === undefined || end <= made.end.likely;
	};
}

/** What a quarter asks needs no schedule. */
const nothingPlaced: Pick<Schedule, 'spans' | 'end'> = { spans: new Map(), end: -1 };
