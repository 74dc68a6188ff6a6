import { type Day, toDay } from '../plan/days.ts';
import { idOf, outcomeOf, pageOf } from '../roadmap/ids/ids.ts';
import type { ProgressData } from '../schemas/progress.ts';
import type { Missing, SharedPlan, Site } from './model.ts';
import { nameNumbers } from './names.ts';
import type { RawAsk, RawEvidence, RawNote, RawPause, RawPlan } from './p1.ts';
import type { RawMilestone } from './shapes.ts';

type Namer = ReturnType<typeof nameNumbers>;
type Milestone = ProgressData['milestones'][string];

/** Who shares a thing with a mentor shows it to the mentor; a link says no more of visibility. */
const visibility = 'mentor' as const;

/**
 * A plan with the names that its numbers have here, and how many of them have none. What has no
 * name is left out: it is given to nothing else. Nothing when no page makes such a link.
 *
 * @param handbookOnly whether numbers of a fork mean something else here
 */
export function fromRawPlan(
	raw: RawPlan,
	site: Site,
	handbookOnly: boolean,
): ({ readonly plan: SharedPlan } & Missing) | undefined {
	const namer = nameNumbers(site, handbookOnly);
	const plan: SharedPlan = {
		made: toDay(raw.made),
		...(raw.name !== undefined && { name: raw.name }),
		settings: {
			...(raw.start !== undefined && { start: toDay(raw.start) }),
			hours: hoursOf(raw),
			parallel: raw.parallel,
			pauses: raw.pauses.map(pauseOf),
			choices: choicesOf(raw, namer),
		},
		progress: progressOf(raw, namer),
	};
	return namer.isForged() ? undefined : { plan, ...namer.missed() };
}

const choicesOf = (raw: RawPlan, namer: Namer) =>
	Object.fromEntries(
		namer.list(raw.choices, 'decision').flatMap(([decision, options]) => {
			const chosen = namer.list(options, 'option').map(([option]) => idOf(option));
			return chosen.length > 0 ? [[idOf(decision), chosen] as const] : [];
		}),
	);

function progressOf(raw: RawPlan, namer: Namer): ProgressData {
	const notes = namer.list(raw.notes, 'noted').map(([name, is]) => [name, is.map(noteOf)] as const);
	const notesBy = new Map(notes);
	const levels = new Map(namer.list(raw.skills, 'skill'));
	// Every skill that has notes has a level.
	if (namesOf('skill/', notesBy).some((name) => !levels.has(name))) namer.forge();
	const skills = [...levels].map(([name, level]) => [
		idOf(name),
		{ level, visibility, notes: notesBy.get(name) ?? [] },
	]);
	return {
		...(raw.updated !== undefined && { updated: toDay(raw.updated) }),
		asks: raw.asks.map((ask) => askOf(ask, namer)),
		milestones: Object.fromEntries(milestonesOf(raw, namer, notesBy)),
		skills: Object.fromEntries(skills) as ProgressData['skills'],
	};
}

/** Milestones of which the link says something itself, through an outcome or in a note. */
function milestonesOf(
	raw: RawPlan,
	namer: Namer,
	notes: ReadonlyMap<string, Milestone['notes']>,
): readonly (readonly [string, Milestone])[] {
	const said = new Map(namer.list(raw.milestones, 'milestone'));
	const outcomes = namer.list(raw.outcomes, 'outcome');
	const proven = new Map(outcomes.map(([name]) => [pageOf(name), name]));
	return namesOf('milestone/', said, proven, notes).map((name) => {
		const own = outcomes.filter(([outcome]) => pageOf(outcome) === name);
		const evidence = own.map(([outcome, is]) => [outcomeOf(outcome), is.map(evidenceOf)] as const);
		const milestone: Milestone = {
			...stateOf(said.get(name)),
			visibility,
			outcomes: Object.fromEntries(evidence),
			notes: notes.get(name) ?? [],
		};
		return [idOf(name), milestone];
	});
}

/** Names of one kind that any of the lists has. */
const namesOf = (kind: string, ...lists: readonly ReadonlyMap<string, unknown>[]): string[] => [
	...new Set(lists.flatMap((list) => [...list.keys()].filter((name) => name.startsWith(kind)))),
];

function stateOf({ state, why, started, finished, spent }: RawMilestone = { state: 'planned' }) {
	return {
		state,
		...(why !== undefined && { why }),
		...(started !== undefined && { started: toDay(started) }),
		...(finished !== undefined && { finished: toDay(finished) }),
		...(spent && { spent: { own: spent.own / 100, job: spent.job / 100 } }),
	};
}

const pauseOf = ({ from, to, why, ...hours }: RawPause) => ({
	from: toDay(from),
	to: toDay(to),
	hours: hoursOf(hours),
	why: why ?? '',
});

function askOf({ about, text }: RawAsk, namer: Namer): ProgressData['asks'][number] {
	const name = about === undefined ? undefined : namer.nameOf(about, 'page');
	return { text, ...(name !== undefined && { about: name }), visibility };
}

const evidenceOf = ({ proof, date, text }: RawEvidence) => ({
	proof,
	text,
	...dateOf(date),
	visibility,
});

const noteOf = ({ date, text }: RawNote) => ({ text, ...dateOf(date), visibility });

const dateOf = (date: number | undefined): { readonly date?: Day } =>
	date === undefined ? {} : { date: toDay(date) };

const hoursOf = ({ hoursOwn, hoursJob }: Pick<RawPlan, 'hoursOwn' | 'hoursJob'>) => ({
	own: hoursOwn / 100,
	job: hoursJob / 100,
});
