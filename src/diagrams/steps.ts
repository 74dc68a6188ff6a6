import type { Decision, Milestone, Quarter } from '../roadmap/model.ts';
import type { DiagramEdge } from './diagram.ts';
import { nodeId } from './nodes.ts';

/** What a road is walked by. */
export type Step = Milestone | Decision;

/** A line between two steps. */
export interface Link {
	readonly from: Step;
	readonly to: Step;
	readonly soft: boolean;
}

/** A decision waits for whichever of its options was chosen: the milestones of each lead to it, softly. */
export function linksInto(step: Step): Link[] {
	if (step.kind === 'decision')
		return step.unlocks.length === 0
			? []
			: step.options.flatMap((option) =>
					option.milestones.map((from) => ({ from, to: step, soft: true })),
				);
	return [
		...step.needs.map((from) => ({ from, to: step, soft: false })),
		...step.helps.map((from) => ({ from, to: step, soft: true })),
	];
}

/** Links that no detour over others says already: a needs b and b needs c, so nobody draws that a needs c. */
export function withoutImplied(links: readonly Link[]): Link[] {
	const after = new Map<Step, Step[]>();
	for (const { from, to } of links) after.set(from, [...(after.get(from) ?? []), to]);
	const reach = new Map<Step, Set<Step>>();
	const reachOf = (step: Step): Set<Step> => {
		let found = reach.get(step);
		if (found) return found;
		reach.set(step, (found = new Set<Step>()));
		for (const next of after.get(step) ?? []) {
			found.add(next);
			for (const far of reachOf(next)) found.add(far);
		}
		return found;
	};
	return links.filter(
		({ from, to }) => !(after.get(from) ?? []).some((next) => next !== to && reachOf(next).has(to)),
	);
}

/** Lines to what waits for a milestone or is easier after it, through its decision too. */
export function linksAfter(milestone: Milestone): Link[] {
	const decision = milestone.option?.decision;
	const through = decision && decision.unlocks.length > 0 ? [decision] : [];
	return [...milestone.unlocks, ...milestone.easier, ...through]
		.flatMap(linksInto)
		.filter(({ from }) => from === milestone || from === decision);
}

/** The line as the drawing and its twin name it. */
export function toEdge({ from, to, soft }: Link): DiagramEdge {
	return { from: nodeId(from), to: nodeId(to), soft };
}

/** Each line once; one that is needed wins over one that only helps. */
export function uniqueLinks(links: readonly Link[]): Link[] {
	const known = new Map<string, Link>();
	for (const link of links) {
		const { from, to, soft } = toEdge(link);
		const before = known.get(`${from} ${to}`);
		if (!before || (before.soft && !soft)) known.set(`${from} ${to}`, link);
	}
	return [...known.values()];
}

/** The quarter that a step begins in or is decided by. */
export function startOf(step: Step): Quarter {
	return step.kind === 'decision' ? step.by : step.start;
}
