import type { Day } from './days.ts';
import type { Kind } from './ledger.ts';
import { loadOf, tolerance, weeksLaid } from './load.ts';
import type { Plan, QuarterLoad } from './model.ts';
import type { Outline, OutlineMilestone } from './outline.ts';
import { likely } from './place.ts';
import type { Progress } from './progress.ts';
import { type Schedule, schedule, weekOfToday } from './schedule.ts';
import { type Item, type Scope, isOpen, scopeOf } from './scope.ts';
import type { Settings } from './settings.ts';
import { quarterOf, weeksIn } from './weeks.ts';

/** A change of the settings after which a quarter asks no more than it is given. */
export type Mend =
	/** Let a milestone begin in a later quarter of the same year. */
	| { readonly is: 'move'; readonly id: string; readonly to: number }
	/** Leave a thread out: `thread/x`, with its milestones. */
	| { readonly is: 'leave-out'; readonly item: string; readonly ids: readonly string[] }
	/** Give so many hours a week. */
	| { readonly is: 'hours'; readonly kind: Kind; readonly hours: number };

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
const mostHours = 112;

/** The settings with a mend applied. */
export function applyMend(settings: Settings, mend: Mend): Settings {
	switch (mend.is) {
		case 'move':
			return { ...settings, moved: { ...settings.moved, [mend.id]: mend.to } };
		case 'leave-out':
			return { ...settings, without: [...(settings.without ?? []), mend.item] };
		case 'hours':
			return { ...settings, hours: { ...settings.hours, [mend.kind]: mend.hours } };
	}
}

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

type Move = Extract<Mend, { is: 'move' }>;

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

/** Milestones that reach into a quarter and weigh as much as it asks too much, each moved within its year, shortest move first, the critical path last. */
function movesFor(scope: Scope, quarter: number, kind: Kind, made: Plan): Move[] {
	const critical = new Set(made.critical.map(({ id }) => id));
	const load = made.quarters[quarter];
	const excess = load ? load.asked[kind].likely - load.given[kind] - tolerance : 0;
	const now = quarterOf(Math.max(0, made.today ?? 0));
	return scope.items
		.filter(
			(item) =>
				item.progress.state !== 'done' &&
				!isOpen(item) &&
				item.milestone[kind][likely] / weeksIn(item.milestone.months) >= excess &&
				reaches(item, quarter, made.today),
		)
		.flatMap((item) => {
			const latest = Math.min(lastQuarterOfYear(item.quarter), firstDependent(item, scope));
			return range(Math.max(item.quarter, now) + 1, latest).map((to) => ({ item, to }));
		})
		.sort(
			(a, b) =>
				a.to - a.item.quarter - (b.to - b.item.quarter) ||
				Number(critical.has(a.item.milestone.id)) - Number(critical.has(b.item.milestone.id)),
		)
		.map(({ item, to }) => ({ is: 'move', id: item.milestone.id, to }));
}

/** Whether a milestone is laid in a quarter. */
function reaches(item: Item, quarter: number, today: number | undefined): boolean {
	const { first, last } = weeksLaid(item, today);
	return quarterOf(first) <= quarter && quarter <= quarterOf(last);
}

/** A milestone belongs to a theme, and a theme to a year: it cannot leave its year. */
const lastQuarterOfYear = (quarter: number): number => Math.floor(quarter / 4) * 4 + 3;

/** Nothing may begin after what needs it. */
const firstDependent = (item: Item, { items }: Scope): number =>
	Math.min(...items.filter(({ needs }) => needs.includes(item)).map(({ quarter }) => quarter));

const range = (from: number, to: number): number[] =>
	Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);

/** Threads that reach into a quarter and that nothing outside them needs. */
function threadsFor({ items }: Scope, quarter: number, today: number | undefined): Mend[] {
	const threads = Map.groupBy(
		items.filter(({ milestone, progress }) => threadOf(milestone) && progress.state !== 'done'),
		({ milestone }) => threadOf(milestone),
	);
	return [...threads].flatMap(([thread, members]): Mend[] => {
		const isThere = members.some((item) => reaches(item, quarter, today));
		const needed = items.some(
			(item) => !members.includes(item) && item.needs.some((need) => members.includes(need)),
		);
		const begun = members.some(isOpen);
		return isThere && !needed && !begun
			? [
					{
						is: 'leave-out',
						item: `thread/${thread}`,
						ids: members.map(({ milestone }) => milestone.id),
					},
				]
			: [];
	});
}

const threadOf = ({ thread }: OutlineMilestone): string | undefined => thread;

/** Hours a week that would do, in a quarter that a pause may shorten. */
function hoursFor({ hours }: Settings, asked: number, given: number, kind: Kind): Mend[] {
	const share = hours[kind] > 0 ? given / hours[kind] : 1;
	const enough = Math.ceil(asked / share);
	return share > 0 && enough <= mostHours ? [{ is: 'hours', kind, hours: enough }] : [];
}
