import { entryOf } from './entry.ts';
import type { Outline, OutlineDecision, OutlineMilestone } from './outline.ts';
import type { MilestoneProgress, Progress } from './progress.ts';
import type { Settings } from './settings.ts';

/** What of a road is planned, and in which order it is placed. */
export interface Scope {
	/** Every milestone that is done, or neither dropped nor left out nor of an option not taken. */
	readonly items: readonly Item[];
	/** How each decision stands. */
	readonly decisions: readonly Standing[];
	/** Milestones that are not planned, and why. */
	readonly out: readonly {
		readonly milestone: OutlineMilestone;
		readonly why: 'dropped' | 'left-out' | 'other-option';
	}[];
}

export interface Item {
	readonly milestone: OutlineMilestone;
	readonly progress: MilestoneProgress;
	/** Earliest quarter, counted from 0: the road’s, or the one it was moved to. */
	readonly quarter: number;
	/** What must be done first, within the plan; nothing once it is under way, as it has begun without. */
	readonly needs: readonly Item[];
}

/** A decision and the options that the plan keeps room for. */
export interface Standing {
	readonly decision: OutlineDecision;
	readonly chosen: readonly string[];
	/** Options that the plan keeps room for while the decision is open: those that take most hours. */
	readonly assumed: readonly string[];
}

const planned: MilestoneProgress = { state: 'planned' };

/** Leaves out what is not planned, and sorts the rest so that everything comes after what it needs. */
export function scopeOf(outline: Outline, settings: Settings, progress: Progress): Scope {
	const decisions = outline.decisions.map((decision) => standingOf(decision, outline, settings));
	const live = new Set(decisions.flatMap(({ chosen, assumed }) => [...chosen, ...assumed]));
	const others = new Set(
		outline.decisions
			.flatMap(({ options }) => options.map(({ id }) => id))
			.filter((id) => !live.has(id)),
	);
	const without = new Set(settings.without);
	const out: Scope['out'][number][] = [];
	const kept = outline.milestones.filter((milestone) => {
		const why = whyOut(milestone, progress, others, without);
		if (why) out.push({ milestone, why });
		return why === undefined;
	});
	const items = link(kept, decisions, settings, progress);
	return { items: inOrder(items), decisions, out };
}

function whyOut(
	milestone: OutlineMilestone,
	progress: Progress,
	others: ReadonlySet<string>,
	without: ReadonlySet<string>,
): Scope['out'][number]['why'] | undefined {
	const state = entryOf(progress.milestones, milestone.id)?.state;
	if (state === 'done') return undefined;
	if (state === 'dropped') return 'dropped';
	if (without.has(`milestone/${milestone.id}`)) return 'left-out';
	if (milestone.thread !== undefined && without.has(`thread/${milestone.thread}`))
		return 'left-out';
	return milestone.option !== undefined && others.has(milestone.option)
		? 'other-option'
		: undefined;
}

function standingOf(decision: OutlineDecision, outline: Outline, settings: Settings): Standing {
	const known = new Set(decision.options.map(({ id }) => id));
	const chosen = (entryOf(settings.choices, decision.id) ?? []).filter((id) => known.has(id));
	if (chosen.length > 0) return { decision, chosen, assumed: [] };
	const hoursOf = (option: string) =>
		outline.milestones
			.filter((milestone) => milestone.option === option)
			.reduce((sum, { own, job }) => sum + own[1] + job[1], 0);
	const heaviest = decision.options
		.map(({ id }) => ({ id, hours: hoursOf(id) }))
		.sort((a, b) => b.hours - a.hours)
		.slice(0, decision.choose)
		.map(({ id }) => id);
	return { decision, chosen, assumed: heaviest };
}

function link(
	kept: readonly OutlineMilestone[],
	decisions: readonly Standing[],
	settings: Settings,
	progress: Progress,
): Item[] {
	const items = new Map(
		kept.map((milestone) => [
			milestone.id,
			{
				milestone,
				progress: entryOf(progress.milestones, milestone.id) ?? planned,
				quarter: entryOf(settings.moved ?? {}, milestone.id) ?? milestone.quarter,
				needs: [] as Item[],
			},
		]),
	);
	const ofOption = Map.groupBy(items.values(), ({ milestone }) => milestone.option);
	const ofDecision = new Map(
		decisions.map(({ decision, chosen, assumed }) => [
			decision.id,
			[...chosen, ...assumed].flatMap((option) => ofOption.get(option) ?? []),
		]),
	);
	for (const item of items.values()) {
		if (isOpen(item)) continue;
		const { needs, needsDecisions } = item.milestone;
		item.needs = [
			...new Set([
				...needs.flatMap((id) => items.get(id) ?? []),
				...needsDecisions.flatMap((id) => ofDecision.get(id) ?? []),
			]),
		].filter((need) => need !== item);
	}
	return [...items.values()];
}

/**
 * What is under way first; then by quarter, in each quarter what helps before what it helps, then
 * in road order, and nothing that has not begun before what it needs. The order asks no effort, so a changed estimate
 * moves only what waits for it or shares its weeks.
 */
function inOrder(items: readonly Item[]): Item[] {
	const rank = new Map(items.map((item, index) => [item, index]));
	const help = helpDepths(items);
	const key = (item: Item) => [
		isOpen(item) ? 0 : 1,
		item.quarter,
		help.get(item) ?? 0,
		rank.get(item) ?? 0,
	];
	const keys = new Map(items.map((item) => [item, key(item)]));
	const sorted = [...items].sort((a, b) => compare(keys.get(a) ?? [], keys.get(b) ?? []));
	const placed = new Set<Item>();
	const order: Item[] = [];
	const place = (item: Item): void => {
		const stack = [item];
		for (let top = stack.at(-1); top !== undefined; top = stack.at(-1)) {
			const missing = top.needs.find((need) => !placed.has(need));
			if (missing !== undefined && !placed.has(top)) {
				if (stack.includes(missing)) throw new Error(`a circle of needs: ${top.milestone.id}`);
				stack.push(missing);
				continue;
			}
			stack.pop();
			if (!placed.has(top)) order.push(top);
			placed.add(top);
		}
	};
	for (const item of sorted) place(item);
	return order;
}

/** Whether work on it has begun and is not over. */
export const isOpen = ({ progress: { state, started, spent } }: Item): boolean =>
	state === 'doing' || (state === 'blocked' && (started !== undefined || spent !== undefined));

/** How many milestones of the same quarter stand behind each other in helping this one. */
function helpDepths(items: readonly Item[]): ReadonlyMap<Item, number> {
	const byId = new Map(items.map((item) => [item.milestone.id, item]));
	const depths = new Map<Item, number>();
	const depthOf = (item: Item, above: readonly Item[]): number => {
		const known = depths.get(item);
		if (known !== undefined) return known;
		const helpers = item.milestone.helps
			.flatMap((id) => byId.get(id) ?? [])
			.filter((other) => other.quarter === item.quarter && !above.includes(other));
		const depth = Math.max(0, ...helpers.map((other) => 1 + depthOf(other, [...above, item])));
		depths.set(item, depth);
		return depth;
	};
	for (const item of items) depthOf(item, [item]);
	return depths;
}

function compare(a: readonly number[], b: readonly number[]): number {
	for (const [index, value] of a.entries()) {
		const difference = value - (b[index] ?? 0);
		if (difference !== 0) return difference;
	}
	return 0;
}
