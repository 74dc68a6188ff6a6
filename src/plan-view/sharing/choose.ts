import type { Day } from '../../plan/days.ts';
import type { Pause, Settings } from '../../plan/settings.ts';
import { type MayKnow, filterChoices, filterProgress } from '../../progress/audience.ts';
import type {
	MilestoneProgressData,
	ProgressData,
	SkillProgressData,
} from '../../schemas/progress.ts';
import type { SharedPlan, SharedSettings } from '../../sharing/model.ts';
import { tidyText } from '../../sharing/texts.ts';
import { type SharingRoad, mentorsMayKnow } from './road.ts';

/** What a person has: everything that a link can be made of. */
export interface Own {
	readonly settings: Settings;
	readonly progress: ProgressData;
}

/** What goes along. */
export interface Choice {
	/** Whose plan it is; nobody is named when it is empty. */
	readonly name: string;
	readonly parts: readonly Part[];
	/** Names of single things that stay here: `milestone/x`, `skill/y`, `choice/z`, `keyOfAsk`, `keyOfPause`. */
	readonly without: readonly string[];
	/** Asked beside what the record asks, one in a line. */
	readonly asks: string;
}

/** A request by what it says, so that it is the same one wherever it stands in the list; a bare id means a milestone. */
export const keyOfAsk = ({ text, about = '' }: Pick<Ask, 'text' | 'about'>): string =>
	`ask/${about.replace(/^(?=[^/]+$)/, 'milestone/')}/${tidyText(text)}`;

/** A pause by its days. */
export const keyOfPause = ({ from, to }: Pick<Pause, 'from' | 'to'>): string =>
	`pause/${from}/${to}`;

type Ask = ProgressData['asks'][number];

/** Kinds of things, each of which can be left out as a whole. */
export type Part = (typeof parts)[number];

/** Kinds of things that can be left out of a link as a whole, in the order of the form. */
export const parts = ['week', 'states', 'hours', 'evidence', 'levels', 'asks', 'notes'] as const;

/** What goes along unless somebody says otherwise: everything but notes. */
export const usualParts: readonly Part[] = parts.filter((part) => part !== 'notes');

/**
 * The plan that leaves: what was chosen, and of that nothing that is private, nor anything about a page that is.
 *
 * @param road its usual week stands in the link when the person’s own one stays here
 */
export function choosePlan(
	own: Own,
	choice: Choice,
	road: Pick<SharingRoad, 'usual' | 'secret'>,
	made: Day,
): SharedPlan {
	const mayKnow = mentorsMayKnow(road);
	const name = choice.name.trim();
	return {
		made,
		...(name === '' ? {} : { name }),
		settings: chooseSettings(own.settings, choice, road.usual, mayKnow),
		progress: chooseProgress(filterProgress(own.progress, 'mentor', mayKnow), choice),
	};
}

function chooseSettings(
	settings: Settings,
	choice: Choice,
	usual: Settings,
	mayKnow: MayKnow,
): SharedSettings {
	const { hours, parallel, start, pauses, choices } = has(choice, 'week') ? settings : usual;
	return {
		...(start === undefined ? {} : { start }),
		hours,
		parallel,
		pauses: pauses.filter((pause) => stays(choice, keyOfPause(pause))),
		choices: Object.fromEntries(
			Object.entries(filterChoices(choices, mayKnow)).filter(
				([decision, options]) => options.length > 0 && stays(choice, `choice/${decision}`),
			),
		),
	};
}

function chooseProgress(shown: ProgressData, choice: Choice): ProgressData {
	const asks = [...(has(choice, 'asks') ? shown.asks : []), ...writtenAsks(choice)];
	const { updated } = shown;
	return {
		...(updated !== undefined && has(choice, 'states') ? { updated } : {}),
		asks: asks.filter((ask) => stays(choice, keyOfAsk(ask))),
		milestones: keepSome('milestone', shown.milestones, choice, chooseMilestone),
		skills: keepSome('skill', shown.skills, choice, chooseSkill),
	};
}

/** Each line is a request of its own. */
const writtenAsks = ({ asks }: Choice): ProgressData['asks'] =>
	asks
		.split('\n')
		.map((line) => line.trim())
		.filter((line) => line !== '')
		.map((text) => ({ text, visibility: 'mentor' }));

function chooseMilestone(milestone: MilestoneProgressData, choice: Choice) {
	const { state, why, started, finished, spent, outcomes, notes, visibility } = milestone;
	const said = has(choice, 'states')
		? { state, ...defined({ why, started, finished }) }
		: { state: 'planned' as const };
	const chosen: MilestoneProgressData = {
		...said,
		...(has(choice, 'hours') ? defined({ spent }) : {}),
		visibility,
		outcomes: has(choice, 'evidence') ? outcomes : {},
		notes: has(choice, 'notes') ? notes : [],
	};
	return saysSomething(chosen) ? chosen : undefined;
}

const saysSomething = ({ visibility: _, ...milestone }: MilestoneProgressData): boolean =>
	milestone.state !== 'planned' ||
	milestone.notes.length > 0 ||
	Object.values(milestone.outcomes).some(({ length }) => length > 0) ||
	[milestone.why, milestone.started, milestone.finished, milestone.spent].some(
		(value) => value !== undefined,
	);

/** A link keeps notes of a skill beside its level, so without levels it has neither. */
function chooseSkill(skill: SkillProgressData, choice: Choice): SkillProgressData | undefined {
	const notes = has(choice, 'notes') ? skill.notes : [];
	if (!has(choice, 'levels') || (skill.level === 0 && notes.length === 0)) return undefined;
	return { ...skill, notes };
}

function keepSome<T>(
	kind: string,
	items: Readonly<Record<string, T>>,
	choice: Choice,
	choose: (item: T, choice: Choice) => T | undefined,
): Record<string, T> {
	return Object.fromEntries(
		Object.entries(items).flatMap(([id, item]) => {
			const chosen = stays(choice, `${kind}/${id}`) ? choose(item, choice) : undefined;
			return chosen === undefined ? [] : [[id, chosen] as const];
		}),
	);
}

const has = ({ parts }: Choice, part: Part): boolean => parts.includes(part);

const stays = ({ without }: Choice, name: string): boolean => !without.includes(name);

/** The fields that have a value. */
function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};
}
