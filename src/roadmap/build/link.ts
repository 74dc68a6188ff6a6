import {
	type MilestoneData,
	type OptionData,
	type SkillData,
	type TemplateData,
	dataOf,
} from './data.ts';
import { findTarget, readReference, type Draft } from '../pages/draft.ts';
import { byRoad, bySequence, byTitle } from './order.ts';
import { linkTime } from './time.ts';
import { linkBack } from './backlinks.ts';
import type { Nodes } from './nodes.ts';

/** Fills in what each part points at, then what points at it. What is hidden is left out. */
export function linkAll(nodes: Nodes, draft: Draft): void {
	linkTime(nodes, draft);
	linkBranches(nodes, draft);
	linkSkills(nodes, draft);
	linkMilestones(nodes, draft);
	linkTemplates(nodes, draft);
	linkBack(nodes, draft);
}

/** The parts with these ids that are shown, each once, in the author’s order. */
function pick<T>(ids: readonly string[], from: ReadonlyMap<string, T>): T[] {
	return [...new Set(ids)].flatMap((id) => from.get(id) ?? []);
}

function linkBranches(nodes: Nodes, draft: Draft): void {
	for (const decision of nodes.decisions.values()) {
		const own = [...nodes.options.values()].filter(
			({ id }) => dataOf<OptionData>('option', id, draft).decision === decision.id,
		);
		const chosen = draft.profile.choices[decision.id] ?? [];
		decision.options = own.sort(bySequence);
		decision.chosen = own.filter(({ id }) => chosen.includes(id));
		for (const option of own) {
			option.decision = decision;
			option.state =
				decision.chosen.length === 0
					? 'open'
					: chosen.includes(option.id)
						? 'chosen'
						: 'not-chosen';
		}
	}
	for (const option of nodes.options.values()) {
		const { leadsTo, skills } = dataOf<OptionData>('option', option.id, draft);
		option.leadsTo = pick(leadsTo, nodes.milestones);
		option.skills = pick(skills, nodes.skills);
	}
}

function linkSkills(nodes: Nodes, draft: Draft): void {
	for (const skill of nodes.skills.values()) {
		const { area, needs, levels } = dataOf<SkillData>('skill', skill.id, draft);
		const home = nodes.areas.get(area);
		if (home) skill.area = home;
		skill.needs = pick(needs, nodes.skills);
		skill.levels = skill.levels.map((level, at) => ({
			...level,
			resources: pick(levels[at]?.resources ?? [], nodes.resources),
		}));
		skill.resources = [...new Set(skill.levels.flatMap((level) => level.resources))];
	}
	for (const area of nodes.areas.values()) {
		area.skills = [...nodes.skills.values()].filter((skill) => skill.area === area).sort(byTitle);
	}
}

function linkMilestones(nodes: Nodes, draft: Draft): void {
	for (const milestone of nodes.milestones.values()) {
		const data = dataOf<MilestoneData>('milestone', milestone.id, draft);
		milestone.option = data.option === undefined ? undefined : nodes.options.get(data.option);
		milestone.needs = [...new Set(data.needs)].flatMap((need) => {
			const { kind, id } = readReference(need, ['milestone', 'decision']);
			if (findTarget(kind, id, draft).is === 'hidden') return [];
			return (kind === 'decision' ? nodes.decisions.get(id) : nodes.milestones.get(id)) ?? [];
		});
		milestone.helps = pick(data.helps, nodes.milestones);
		milestone.builds = data.builds.flatMap(({ skill, level }) => {
			const found = nodes.skills.get(skill);
			return found ? [{ skill: found, level }] : [];
		});
		milestone.resources = pick(data.resources, nodes.resources);
		milestone.templates = pick(data.templates, nodes.templates);
	}
	for (const option of nodes.options.values()) {
		option.milestones = [...nodes.milestones.values()]
			.filter((milestone) => milestone.option === option)
			.sort(byRoad);
	}
}

function linkTemplates(nodes: Nodes, draft: Draft): void {
	for (const template of nodes.templates.values()) {
		const data = dataOf<TemplateData>('template', template.id, draft);
		template.skills = pick(data.skills, nodes.skills);
		template.resources = pick(data.resources, nodes.resources);
	}
}
