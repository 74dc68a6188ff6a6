import { type Day, daysBetween } from '../../plan/days.ts';
import { entryOf } from '../../plan/entry.ts';
import { progressOf } from '../../plan/from-content.ts';
import type { Plan, PlannedDecision } from '../../plan/model.ts';
import { plan as makePlan } from '../../plan/plan.ts';
import type { Settings } from '../../plan/settings.ts';
import {
	type Names,
	type Sentence,
	tellDay,
	tellEnd,
	tellQuarter,
	tellRoad,
} from '../../plan/words/index.ts';
import { count, listOf, nameOf } from '../../plan/words/phrase.ts';
import { firstWeekOf } from '../../plan/weeks.ts';
import { type ShownState, shownState, unproven } from '../../progress/proof.ts';
import { type RecordMilestone, milestonesOf } from '../../progress/road.ts';
import { type Counted, markAside, totalsOf } from '../../progress/totals.ts';
import { tellProof } from '../../progress/words/evidence.ts';
import type { SharedPlan } from '../../sharing/model.ts';
import { askName } from './asks.ts';
import { type SharingRoad, isUsualWeek, linkNames } from './road.ts';

/** A plan that came in a link, laid over the road of this site. */
export interface Seen {
	readonly shared: SharedPlan;
	readonly made: Plan;
	readonly milestones: readonly (RecordMilestone & Counted)[];
	readonly names: Names;
	/** Whether the week in it is no one’s own, but the one that the road was written for. */
	readonly usualWeek: boolean;
	readonly today: Day;
}

/** Lays a plan over the road. */
export function see(shared: SharedPlan, road: SharingRoad, today: Day): Seen {
	const { start, hours, parallel, pauses, choices } = shared.settings;
	const settings: Settings = { start, hours, parallel, pauses, choices };
	return {
		shared,
		made: makePlan(road.outline, settings, progressOf(shared.progress), today),
		milestones: markAside(milestonesOf(road), road.outline, choices),
		names: linkNames(road),
		usualWeek: isUsualWeek(settings, road),
		today,
	};
}

/** One question of a mentor, and what the plan answers. */
export interface Answered {
	readonly id: string;
	readonly title: string;
	readonly lines: readonly Line[];
	/** Said where there are no lines. */
	readonly none: string;
}

/** A sentence, and what it is about: that can be marked, or answered, further down the page. */
export interface Line {
	readonly sentence: Sentence;
	readonly item: string | undefined;
}

/** What a mentor wants to know first, in the order in which they ask. */
export function tellStanding(seen: Seen): readonly Answered[] {
	return [
		{ id: 'asks', title: 'What they ask', lines: asksOf(seen), none: 'Nothing is asked.' },
		{
			id: 'doing',
			title: 'Under way',
			lines: doingOf(seen),
			none: 'Nothing is said to be under way.',
		},
		{ id: 'blocked', title: 'Blocked', lines: blockedOf(seen), none: 'Nothing is blocked.' },
		{
			id: 'next',
			title: 'Next, and by when',
			lines: nextOf(seen),
			none: seen.made.finished ? 'Everything is done.' : 'Nothing can be begun now.',
		},
		{
			id: 'claimed',
			title: 'Said to be done, not proven',
			lines: claimedOf(seen),
			none: 'Nothing is said to be done without its proof.',
		},
		{
			id: 'decisions',
			title: 'Decisions due',
			lines: decisionsOf(seen),
			none: 'No decision is open.',
		},
	];
}

/** Where the person is, and when the road ends for them: the sentences at the head. */
export function tellWhere({ shared, made, usualWeek, today, milestones }: Seen): Sentence[] {
	const { states, milestones: all } = totalsOf(milestones, shared.progress);
	const counted = `${states.done} of ${count(all, 'milestone')} ${states.done === 1 ? 'is' : 'are'} done and proven.`;
	const week = made.today;
	const where =
		week === undefined || made.start === undefined
			? 'No first day is given, so the plan tells quarters instead of dates.'
			: week < 0
				? `The road begins on ${tellDay(made.start)}.`
				: `Today is in ${tellQuarter(week)} of the road.`;
	return [
		[`From a link of ${tellDay(shared.made)}. ${where} ${counted}`],
		usualWeek
			? [
					'It says nothing of the hours of a week; this page counts with those that the road was written for.',
				]
			: (tellRoad(made)[0] ?? []),
		...(daysBetween(shared.made, today) > old
			? [['The link is old: ask for a new one if much has happened since.']]
			: []),
	];
}

/** Days after which a link is likely to be out of date. */
const old = 45;

const stateIn = ({ progress }: SharedPlan, id: string, outcomes: RecordMilestone['outcomes']) =>
	shownState(outcomes, entryOf(progress.milestones, id));

const asksOf = ({ shared, names }: Seen): Line[] =>
	shared.progress.asks.map(({ text, about }, index) => ({
		sentence: about === undefined ? [text] : [`${text} (`, nameOf(about, names), ')'],
		item: askName(index),
	}));

function doingOf({ shared, made, milestones }: Seen): Line[] {
	return inState(shared, milestones, 'doing').map(({ id, title, address }) => {
		const { started } = entryOf(shared.progress.milestones, id) ?? {};
		const since = started === undefined ? [] : [`, since ${tellDay(started)}`];
		return lineOf(id, [{ text: title, to: address }, ...since, ...until(id, made)]);
	});
}

const blockedOf = ({ shared, milestones }: Seen): Line[] =>
	inState(shared, milestones, 'blocked').map(({ id, title, address }) =>
		lineOf(id, [
			{ text: title, to: address },
			`: ${entryOf(shared.progress.milestones, id)?.why ?? 'no reason is given'}`,
		]),
	);

const nextOf = ({ made, names }: Seen): Line[] =>
	made.next.map(({ id }) => lineOf(id, [nameOf(`milestone/${id}`, names), ...until(id, made)]));

const claimedOf = ({ shared, milestones }: Seen): Line[] =>
	inState(shared, milestones, 'claimed').map(({ id, title, address, outcomes }) => {
		const open = unproven(outcomes, entryOf(shared.progress.milestones, id));
		const asked = [...new Set(open.map(({ proof }) => tellProof(proof)))];
		return lineOf(id, [
			{ text: title, to: address },
			`, ${open.length} of ${count(outcomes.length, 'outcome')} without proof: `,
			...listOf(asked),
			open.length === 1 ? ' is asked for' : ' are asked for',
		]);
	});

const lineOf = (id: string, sentence: Sentence): Line => ({ sentence, item: `milestone/${id}` });

/** Open decisions, those first that wait least. */
function decisionsOf({ made }: Seen): Line[] {
	const open = made.decisions.filter(({ chosen }) => chosen.length === 0);
	return [...open]
		.sort((a, b) => byOf(a) - byOf(b))
		.map((decision) => ({
			sentence: [
				{ text: decision.title, to: decision.address },
				byOf(decision) < (made.today ?? 0)
					? ', now: it is late'
					: `, by ${tellEnd(byOf(decision), made.start)}`,
			],
			item: `decision/${decision.id}`,
		}));
}

/** The last week in which it can be taken; where nothing waits for it, the last one of its quarter. */
const byOf = ({ by, quarter }: PlannedDecision): number => by ?? firstWeekOf(quarter + 1) - 1;

const inState = (shared: SharedPlan, milestones: readonly RecordMilestone[], state: ShownState) =>
	milestones.filter(({ id, outcomes }) => stateIn(shared, id, outcomes) === state);

/** `, to end by 4 March 2028`; nothing when the plan gives it no place. */
function until(id: string, { milestones, start }: Plan): string[] {
	const last = milestones.find((milestone) => milestone.id === id)?.last;
	return last === undefined ? [] : [`, to end by ${tellEnd(last, start)}`];
}
