import { entryOf } from '../../plan/entry.ts';
import type { Budget } from '../../plan/settings.ts';
import { type Names, type Sentence, tellDay } from '../../plan/words/index.ts';
import { count, hours, listOf, nameOf } from '../../plan/words/phrase.ts';
import { shownState } from '../../progress/proof.ts';
import { cite } from '../../progress/words/evidence.ts';
import { tellState } from '../../progress/words/changes.ts';
import type {
	MilestoneProgressData,
	ProgressData,
	SkillProgressData,
} from '../../schemas/progress.ts';
import type { SharedPlan, SharedSettings } from '../../sharing/model.ts';
import { keyOfAsk, keyOfPause } from './choose.ts';
import { type SharingRoad, isUsualWeek } from './road.ts';

/** As much of the road as the list needs. */
export type LeavingRoad = Pick<SharingRoad, 'usual' | 'asked'>;

/** One thing that a link says, and what it says of it. */
export interface Leaving {
	/** As in `Choice.without`; nothing for what every link says. */
	readonly key: string | undefined;
	readonly head: Sentence;
	/** Everything that the link says of it beside, a line each. */
	readonly lines: readonly string[];
}

export interface LeavingGroup {
	readonly title: string;
	readonly items: readonly Leaving[];
}

/**
 * Everything that a link with this plan says, thing by thing: nothing in the link is missing here. What is
 * listed is read from the plan itself and not from what was ticked.
 */
export function listLeaving(
	plan: SharedPlan,
	names: Names,
	road: LeavingRoad,
): readonly LeavingGroup[] {
	const { made, name, settings, progress } = plan;
	const { updated } = progress;
	const groups: LeavingGroup[] = [
		{
			title: 'Whose plan, and when',
			items: [
				always(name ?? 'No name'),
				always(tellDay(made)),
				...(updated === undefined ? [] : [always(`Last changed on ${tellDay(updated)}`)]),
			],
		},
		{ title: 'The week', items: weekOf(settings, names, road) },
		{ title: 'Milestones', items: milestonesOf(progress, names, road) },
		{ title: 'Skills', items: skillsOf(progress, names) },
		{ title: 'What is asked', items: asksOf(progress, names) },
	];
	return groups.filter(({ items }) => items.length > 0);
}

const always = (text: string): Leaving => ({ key: undefined, head: [text], lines: [] });

function weekOf(settings: SharedSettings, names: Names, road: LeavingRoad): Leaving[] {
	const { start, hours: week, parallel, pauses, choices } = settings;
	if (isUsualWeek(settings, road)) return [always(usualWords(week))];
	return [
		always(start === undefined ? 'No first day' : `Begins on ${tellDay(start)}`),
		always(
			`${hours(week.own)} h a week of own time, ${hours(week.job)} h on the job, ${count(parallel, 'milestone')} at once`,
		),
		...pauses.map((pause): Leaving => ({
			key: keyOfPause(pause),
			head: [`Pause from ${tellDay(pause.from)} to ${tellDay(pause.to)}`],
			lines: [...(pause.why === '' ? [] : [pause.why]), tellLeft(pause.hours)],
		})),
		...Object.entries(choices).map(([decision, options]): Leaving => ({
			key: `choice/${decision}`,
			head: [
				nameOf(`decision/${decision}`, names),
				': ',
				...listOf(options.map((option) => nameOf(`option/${option}`, names))),
			],
			lines: [],
		})),
	];
}

/** What a mentor reads where a link has the week that the road was written for. */
const usualWords = ({ own, job }: Budget): string =>
	`The week is not in the link. The mentor’s page counts with ${hours(own)} h of own time and ${hours(job)} h on the job.`;

const tellLeft = ({ own, job }: Budget): string =>
	own === 0 && job === 0
		? 'No hours'
		: `${hours(own)} h of own time and ${hours(job)} h on the job a week`;

const milestonesOf = (
	{ milestones }: ProgressData,
	names: Names,
	{ asked }: LeavingRoad,
): Leaving[] =>
	Object.entries(milestones).map(([id, milestone]) => {
		const state = shownState(entryOf(asked, id)?.outcomes ?? [], milestone);
		return {
			key: `milestone/${id}`,
			head: [
				nameOf(`milestone/${id}`, names),
				`: ${state === 'claimed' ? 'said to be done' : tellState(state)}`,
			],
			lines: linesOf(id, milestone, names),
		};
	});

function linesOf(id: string, milestone: MilestoneProgressData, names: Names): string[] {
	const { why, started, finished, spent, outcomes, notes } = milestone;
	return [
		...(why === undefined ? [] : [`Why: ${why}`]),
		...(started === undefined ? [] : [`Begun on ${tellDay(started)}`]),
		...(finished === undefined ? [] : [`Finished on ${tellDay(finished)}`]),
		...(spent === undefined
			? []
			: [`${hours(spent.own)} h of own time and ${hours(spent.job)} h on the job spent`]),
		...Object.entries(outcomes).flatMap(([outcome, evidence]) =>
			evidence.map((piece) => {
				const { kind, text, day } = cite(piece);
				const about = names.get(`milestone/${id}#${outcome}`)?.title ?? outcome;
				return `${kind}${day === undefined ? '' : ` of ${day}`} for “${about}”: ${text}`;
			}),
		),
		...notesOf(notes),
	];
}

const notesOf = (notes: MilestoneProgressData['notes']): string[] =>
	notes.map(({ text, date }) => `Note${date === undefined ? '' : ` of ${tellDay(date)}`}: ${text}`);

const skillsOf = ({ skills }: ProgressData, names: Names): Leaving[] =>
	Object.entries(skills).map(([id, { level, notes }]: [string, SkillProgressData]) => ({
		key: `skill/${id}`,
		head: [nameOf(`skill/${id}`, names), `: level ${level}`],
		lines: notesOf(notes),
	}));

const asksOf = ({ asks }: ProgressData, names: Names): Leaving[] =>
	asks.map(({ text, about }) => ({
		key: keyOfAsk({ text, about }),
		head: [text],
		lines: about === undefined ? [] : [`About ${names.get(about)?.title ?? about}`],
	}));

/** How many of each kind a plan says something of: `12 milestones, 4 skills`. */
export function countLeaving(
	{ progress, settings }: SharedPlan,
	road: Pick<LeavingRoad, 'usual'>,
): string {
	const pieces = Object.values(progress.milestones).flatMap(({ outcomes }) =>
		Object.values(outcomes).flat(),
	).length;
	const noted = [...Object.values(progress.milestones), ...Object.values(progress.skills)];
	const notes = noted.reduce((sum, item) => sum + item.notes.length, 0);
	const counts: readonly (readonly [number, string, string])[] = [
		[Object.keys(progress.milestones).length, 'milestone', 'milestones'],
		[pieces, 'piece of evidence', 'pieces of evidence'],
		[Object.keys(progress.skills).length, 'skill', 'skills'],
		[progress.asks.length, 'request', 'requests'],
		[notes, 'note', 'notes'],
	];
	const said = counts.flatMap(([number, one, many]) =>
		number === 0 ? [] : [`${number} ${number === 1 ? one : many}`],
	);
	if (said.length > 0) return said.join(', ');
	return isUsualWeek(settings, road) ? 'nothing but the day' : 'nothing but the week';
}
