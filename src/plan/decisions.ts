import { progressAt } from './followed.ts';
import type { Outline, OutlineDecision } from './outline.ts';
import type { PlannedDecision } from './model.ts';
import { likely } from './place.ts';
import type { Progress } from './progress.ts';
import { type Schedule, schedule } from './schedule.ts';
import { type Item, type Scope, type Standing, scopeOf } from './scope.ts';
import type { Settings } from './settings.ts';
import { slackOf } from './slack.ts';
import { latestBegin } from './waiting.ts';

/** A road and the hours that are laid over it: what every question about a plan begins from. */
export interface Input {
	readonly outline: Outline;
	readonly settings: Settings;
	readonly progress: Progress;
	/** The week that it is. */
	readonly today: number | undefined;
}

/** How each decision stands: by when, where each option leads, and what to do before. */
export function planDecisions(
	scope: Scope,
	made: Schedule,
	slack: ReadonlyMap<Item, number>,
	input: Input,
): PlannedDecision[] {
	return scope.decisions.map((standing) => {
		const { decision, chosen, assumed } = standing;
		const open = chosen.length === 0;
		const tried = decision.options.map((option) =>
			open && !assumed.includes(option.id)
				? tryOption(standing, option.id, input)
				: { by: latestBegin(waitingFor(decision, scope), made, slack), end: endOf(made) },
		);
		const times = open ? tried.flatMap(({ by }) => by ?? []) : [];
		const told = new Map(decision.options.map(({ id }, index) => [id, tried[index]?.end]));
		return {
			id: decision.id,
			title: decision.title,
			address: decision.address,
			choose: decision.choose,
			quarter: decision.quarter,
			chosen,
			assumed,
			by:
				times.length > 0
					? lastSafe(Math.min(...times) - 1, told, { standing, scope, made, input })
					: undefined,
			options: decision.options.map((option, index) => ({
				...option,
				hours: hoursOf(option.id, input.outline),
				end: open || chosen.includes(option.id) ? tried[index]?.end : undefined,
			})),
			noRegret: open ? findNoRegret(standing, scope, input) : [],
		};
	});
}

/**
 * The last week, `by` at the latest, after which every option still ends no later than told. Until
 * then the reader follows this plan and not that of the option, so it is tried from where they are.
 */
function lastSafe(
	by: number,
	told: ReadonlyMap<string, number | undefined>,
	{
		standing,
		scope,
		made,
		input,
	}: {
		readonly standing: Standing;
		readonly scope: Scope;
		readonly made: Schedule;
		readonly input: Input;
	},
): number {
	const now = Math.max(0, input.today ?? 0);
	const waiting = new Set(waitingFor(standing.decision, scope));
	const isSafe = (week: number) => {
		const progress = progressAt(week + 1, made, input.progress, waiting);
		return [...told].every(([option, end]) => {
			if (end === undefined) return true;
			const settings = settingsWith(standing, option, input);
			const then = scopeOf(input.outline, settings, progress);
			const after = schedule(then, settings, likely, week + 1);
			return after.never.size === 0 && after.end <= end;
		});
	};
	let week = by;
	while (week >= now && !isSafe(week)) week--;
	return week;
}

/** The settings with an option taken, beside the heaviest where more may be chosen. */
function settingsWith({ decision, assumed }: Standing, option: string, input: Input): Settings {
	const taken = assumed.includes(option)
		? assumed
		: [option, ...assumed.slice(0, decision.choose - 1)];
	return {
		...input.settings,
		choices: { ...input.settings.choices, [decision.id]: taken },
	};
}

/** The plan as it would be with another option taken. */
function tryOption(standing: Standing, option: string, input: Input) {
	const { decision } = standing;
	const { outline, progress, today } = input;
	const settings = settingsWith(standing, option, input);
	const scope = scopeOf(outline, settings, progress);
	const made = schedule(scope, settings, likely, today);
	const by = latestBegin(waitingFor(decision, scope), made, slackOf(scope, made));
	return { by, end: endOf(made) };
}

/** What begins only when a decision is taken: the milestones of its options, and what needs those. */
function waitingFor({ id, options }: OutlineDecision, { items }: Scope): Item[] {
	const own = new Set(options.map((option) => option.id));
	return items.filter(
		({ milestone: { option, needsDecisions } }) =>
			(option !== undefined && own.has(option)) || needsDecisions.includes(id),
	);
}

const endOf = ({ never, end }: Schedule): number | undefined => (never.size > 0 ? undefined : end);

function hoursOf(option: string, { milestones }: Outline) {
	const own = milestones.filter((milestone) => milestone.option === option);
	return {
		own: own.reduce((sum, milestone) => sum + milestone.own[likely], 0),
		job: own.reduce((sum, milestone) => sum + milestone.job[likely], 0),
	};
}

/** Milestones of the plan outside every option that all options of a decision need or are helped by, not yet done. */
function findNoRegret({ decision }: Standing, { items }: Scope, { outline }: Input): string[] {
	const byId = new Map(outline.milestones.map((milestone) => [milestone.id, milestone]));
	const wants = decision.options.map(({ id }) => {
		const found = new Set<string>();
		const queue = outline.milestones
			.filter((milestone) => milestone.option === id)
			.map((milestone) => milestone.id);
		for (const next of queue) {
			const milestone = byId.get(next);
			for (const wanted of [...(milestone?.needs ?? []), ...(milestone?.helps ?? [])]) {
				if (found.has(wanted)) continue;
				found.add(wanted);
				queue.push(wanted);
			}
		}
		return found;
	});
	return items
		.filter(
			({ milestone: { id, option }, progress }) =>
				progress.state !== 'done' && option === undefined && wants.every((found) => found.has(id)),
		)
		.map(({ milestone }) => milestone.id);
}
