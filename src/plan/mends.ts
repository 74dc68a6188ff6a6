import type { Day } from './days.ts';
import type { Kind } from './ledger.ts';
import { loadOf } from './load.ts';
import { type Mend, type Move, applyMend } from './mend.ts';
import { hoursFor, movesFor, threadsFor } from './mend-candidates.ts';
import type { Plan, QuarterLoad } from './model.ts';
import type { Outline } from './outline.ts';
import { type Case, likely } from './place.ts';
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
	/** Each was tried: the quarter fits, no other overflows by it or more than before, and the road ends no later. */
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
	const trial: Trial = { outline, settings, progress, made, week };
	return made.quarters.flatMap(({ quarter, asked, given, over }) =>
		over.map((kind) => {
			const isMend = (mend: Mend) => works(mend, quarter, kind, trial);
			const isEnough = (hours: number) =>
				!isOver(loadAfter({ is: 'hours', kind, hours }, trial), quarter, kind);
			return {
				quarter,
				kind,
				asked: asked[kind],
				given: given[kind],
				mends: [
					...takeMoves(movesFor(scope, { quarter, kind }, made, week), isMend),
					...takeWorking(threadsFor(scope, quarter, week), isMend, 1),
					...takeWorking(hoursFor(settings, kind, isEnough), isMend, 1),
				],
			};
		}),
	);
}

/** The first few candidates that work; the rest is not tried. */
function takeWorking<T>(candidates: readonly T[], isMend: (mend: T) => boolean, most: number): T[] {
	const found: T[] = [];
	for (const candidate of candidates) {
		if (found.length === most) break;
		if (isMend(candidate)) found.push(candidate);
	}
	return found;
}

/** The first moves that work, each of another milestone. */
function takeMoves(moves: readonly Move[], isMend: (mend: Mend) => boolean): Move[] {
	const found: Move[] = [];
	for (const move of moves) {
		if (found.length === mostMoves) break;
		if (found.every(({ id }) => id !== move.id) && isMend(move)) found.push(move);
	}
	return found;
}

/** What mends are tried with. */
interface Trial {
	readonly outline: Outline;
	readonly settings: Settings;
	readonly progress: Progress;
	readonly made: Plan;
	readonly week: number | undefined;
}

/** The quarters after a mend; what they ask needs no schedule. */
function loadAfter(mend: Mend, { outline, settings, progress, week }: Trial): QuarterLoad[] {
	const changed = applyMend(settings, mend);
	return loadOf(scopeOf(outline, changed, progress), changed, nothingPlaced, week);
}

const isOver = (quarters: readonly QuarterLoad[], quarter: number, kind: Kind): boolean =>
	quarters[quarter]?.over.includes(kind) ?? false;

/** Whether a mend works: the quarter fits, no other is over-full by it or fuller, and the road ends no later. */
function works(mend: Mend, quarter: number, kind: Kind, trial: Trial): boolean {
	const quarters = loadAfter(mend, trial);
	return (
		!isOver(quarters, quarter, kind) &&
		quarters.every((load) => load.over.every((other) => isNoFuller(load, other, trial.made))) &&
		endsNoLater(mend, trial)
	);
}

/** Whether an over-full quarter was so before, by as much: loads are told to the hundredth of an hour. */
function isNoFuller({ quarter, asked, given }: QuarterLoad, kind: Kind, made: Plan): boolean {
	const before = made.quarters[quarter];
	if (before === undefined || !before.over.includes(kind)) return false;
	const excess = asked[kind].likely - given[kind];
	return excess <= before.asked[kind].likely - before.given[kind] + rounding;
}

/** Hours a week by which two sums of hundredths may differ. */
const rounding = 0.025;

/** Whether the road ends no later by it, at likely, low and high efforts. */
function endsNoLater(mend: Mend, { outline, settings, progress, made, week }: Trial): boolean {
	if (made.end === undefined) return true;
	const changed = applyMend(settings, mend);
	const scope = scopeOf(outline, changed, progress);
	const endAt = (effort: Case): number => {
		const { never, end } = schedule(scope, changed, effort, week);
		return never.size > 0 ? Infinity : end;
	};
	const usual = endAt(likely);
	return (
		usual <= made.end.likely &&
		Math.min(endAt(0), usual) <= made.end.low &&
		Math.max(endAt(2), usual) <= made.end.high
	);
}

/** What a quarter asks needs no schedule. */
const nothingPlaced: Pick<Schedule, 'spans' | 'end'> = { spans: new Map(), end: -1 };
