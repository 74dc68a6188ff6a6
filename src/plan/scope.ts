import { byPlace } from '../roadmap/build/order.ts';
import { entryOf } from './entry.ts';
import { type Item, isOpen } from './item.ts';
import { inOrder } from './order.ts';
import type { Outline, OutlineDecision, OutlineMilestone } from './outline.ts';
import type { MilestoneProgress, Progress } from './progress.ts';
import type { Settings } from './settings.ts';

export { type Item, isOpen } from './item.ts';

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
	const kept = inRoadOrder(outline, settings).filter((milestone) => {
		const why = whyOut(milestone, progress, others, without);
		if (why) out.push({ milestone, why });
		return why === undefined;
	});
	const items = link(kept, decisions, settings, progress);
	return { items: inOrder(items), decisions, out };
}

/** Milestones as the build of a site would sort them once what was moved is written down. */
function inRoadOrder({ milestones }: Outline, settings: Settings): readonly OutlineMilestone[] {
	const placed = milestones.map((milestone) => {
		const { id, theme } = milestone;
		return { milestone, place: { id, theme, quarter: quarterFor(milestone, settings) } };
	});
	return placed.sort((a, b) => byPlace(a.place, b.place)).map(({ milestone }) => milestone);
}

/** The quarter that the road names, or the one that the milestone was moved to. */
const quarterFor = ({ id, quarter }: OutlineMilestone, { moved = {} }: Settings): number =>
	entryOf(moved, id) ?? quarter;

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
				quarter: quarterFor(milestone, settings),
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
