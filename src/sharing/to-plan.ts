import { type Day, toNumber } from '../plan/days.ts';
import type { Pause } from '../plan/settings.ts';
import type {
	EvidenceData,
	MilestoneProgressData,
	ProgressData,
	SkillProgressData,
} from '../schemas/progress.ts';
import type { Numbered } from './codec.ts';
import { marksOf } from './marks.ts';
import type { SharedPlan, SharedSettings, Site } from './model.ts';
import { numberNames } from './names.ts';
import type { RawAsk, RawEvidence, RawNote, RawPause, RawPlan } from './p1.ts';
import { type RawMilestone, saysSomething } from './shapes.ts';
import { textOf, tidyText } from './texts.ts';

type Namer = ReturnType<typeof numberNames>;

/** A plan with numbers in the place of names, and the names that have no number and are left out. */
export function toRawPlan(
	{ made, name, settings, progress }: SharedPlan,
	site: Site,
): { readonly raw: RawPlan; readonly without: readonly string[] } {
	const namer = numberNames(site);
	const said = { ...settingsOf(settings, namer), ...progressOf(progress, namer) };
	const marks = marksOf(site, numbersIn(said));
	const raw = { ...marks, made: toNumber(made), name: textOf(name), ...said };
	return { raw, without: [...namer.without].sort() };
}

/** Every number in a plan. */
export const numbersIn = (
	raw: Pick<RawPlan, 'choices' | 'milestones' | 'outcomes' | 'skills' | 'notes' | 'asks'>,
): readonly number[] => [
	...[
		raw.choices,
		raw.choices.flatMap(({ is }) => is),
		raw.milestones,
		raw.outcomes,
		raw.skills,
		raw.notes,
	].flatMap((items: readonly Numbered<unknown>[]) => items.map(({ number }) => number)),
	...raw.asks.flatMap(({ about }) => about ?? []),
];

function settingsOf({ start, hours, parallel, pauses, choices }: SharedSettings, namer: Namer) {
	return {
		start: dayOf(start),
		...hoursOf(hours),
		parallel,
		pauses: pauses.map(pauseOf),
		choices: namer
			.list(
				Object.entries(choices).map(([decision, options]) => [
					`decision/${decision}`,
					namer.list(options.map((option) => [`option/${option}`, undefined])),
				]),
			)
			.filter(({ is }) => is.length > 0),
	};
}

function progressOf({ updated, asks, milestones, skills }: ProgressData, namer: Namer) {
	const byName = nameAll('milestone', milestones);
	const skillsByName = nameAll('skill', skills);
	return {
		updated: dayOf(updated),
		milestones: namer
			.list(byName.map(([name, data]) => [name, milestoneOf(data)]))
			.filter(({ is }) => saysSomething(is)),
		outcomes: namer.list(
			byName.flatMap(([name, { outcomes }]) =>
				Object.entries(outcomes).flatMap(([id, evidence]) =>
					some(`${name}#${id}`, evidence.flatMap(evidenceOf)),
				),
			),
		),
		skills: namer.list(skillsByName.map(([name, { level }]) => [name, level])),
		asks: asks.flatMap((ask) => askOf(ask, namer)),
		notes: namer.list(
			[...byName, ...skillsByName].flatMap(([name, { notes }]) =>
				some(name, notes.flatMap(noteOf)),
			),
		),
	};
}

const nameAll = <T>(kind: string, items: Readonly<Record<string, T>>) =>
	Object.entries(items).map(([id, item]) => [`${kind}/${id}`, item] as const);

const some = <T>(
	name: string,
	items: readonly T[],
): readonly (readonly [string, readonly T[]])[] => (items.length > 0 ? [[name, items]] : []);

function milestoneOf(milestone: MilestoneProgressData): RawMilestone {
	const { state, started, finished, spent } = milestone;
	const why = textOf(milestone.why);
	return {
		state,
		...(started !== undefined && { started: toNumber(started) }),
		...(finished !== undefined && { finished: toNumber(finished) }),
		...(spent && { spent: { own: hundredthsOf(spent.own), job: hundredthsOf(spent.job) } }),
		...(why !== undefined && { why }),
	};
}

const pauseOf = ({ from, to, hours, why }: Pause): RawPause => ({
	from: toNumber(from),
	to: toNumber(to),
	...hoursOf(hours),
	why: textOf(why),
});

const evidenceOf = ({ proof, date, ...evidence }: EvidenceData): RawEvidence[] => {
	const text = tidyText(evidence.text);
	return text === '' ? [] : [{ proof, date: dayOf(date), text }];
};

const noteOf = ({ date, ...note }: SkillProgressData['notes'][number]): RawNote[] => {
	const text = tidyText(note.text);
	return text === '' ? [] : [{ date: dayOf(date), text }];
};

/** What a bare id is about is a milestone. */
function askOf(ask: ProgressData['asks'][number], namer: Namer): RawAsk[] {
	const text = tidyText(ask.text);
	const name = ask.about?.includes('/') === false ? `milestone/${ask.about}` : ask.about;
	return text === '' ? [] : [{ about: name && namer.numberOf(name), text } as RawAsk];
}

const dayOf = (day: Day | undefined): number | undefined =>
	day === undefined ? undefined : toNumber(day);

const hundredthsOf = (hours: number): number => Math.round(hours * 100);

const hoursOf = ({ own, job }: SharedSettings['hours']) => ({
	hoursOwn: hundredthsOf(own),
	hoursJob: hundredthsOf(job),
});
