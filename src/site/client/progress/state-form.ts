import { type Day, toNumber } from '../../../plan/days.ts';
import { isSeen } from '../../../roadmap/fields/seen.ts';
import { isCalendarDay } from '../../../schemas/calendar-day.ts';
import { states } from '../../../schemas/choices.ts';
import type { MilestoneHead } from '../../../progress/parse.ts';
import { tellState } from '../../../progress/words/changes.ts';
import type { MilestoneProgressData } from '../../../schemas/progress.ts';
import { type View, view } from '../dom.ts';
import { localToday } from '../today.ts';
import { field, options, valueOf, visibilityOptions } from './controls.ts';
import type { Desk } from './desk.ts';

type State = MilestoneHead['state'];

const needsWhy = (state: State): boolean => state === 'blocked' || state === 'dropped';

/** State, days and hours of a milestone. Each is kept as soon as it is changed and says one story with the others. */
export function stateForm(desk: Desk, name: string, item: MilestoneProgressData): View {
	const { outcomes: _, notes: __, ...head } = item;
	const waiting = desk.refused.get('state');
	const state = (waiting?.typed as State | undefined) ?? head.state;
	return view(
		'div',
		{ key: 'state', class: 'progress-fields' },
		field(
			{ id: 'progress-state', label: 'State' },
			'select',
			{
				value: state,
				disabled: desk.locked,
				on: { change: (event) => setState(desk, name, head, valueOf(event) as State) },
			},
			options(states.map((word) => [word, capital(tellState(word))])),
		),
		needsWhy(state) &&
			field(
				{ id: 'progress-why', label: `Why it is ${state}`, wrong: waiting?.why, wide: true },
				'input',
				{
					type: 'text',
					required: true,
					disabled: desk.locked,
					value: head.why ?? '',
					on: { change: (event) => setWhy(desk, name, head, state, valueOf(event).trim()) },
				},
			),
		dayField(desk, name, head, 'started', 'Started'),
		state === 'done' && dayField(desk, name, head, 'finished', 'Finished'),
		hoursField(desk, name, head, 'own', 'Hours spent, own time'),
		hoursField(desk, name, head, 'job', 'Hours spent, on the job'),
		field(
			{ id: 'progress-visibility', label: 'Who sees it' },
			'select',
			{
				value: head.visibility,
				disabled: desk.locked,
				on: {
					change: (event) =>
						desk.save(name, { ...head, visibility: valueOf(event) as MilestoneHead['visibility'] }),
				},
			},
			visibilityOptions(),
		),
	);
}

/** What a state had that others do not have: whoever passes through the states with the arrow keys loses nothing. */
interface Passed {
	readonly why: Map<State, string>;
	finished?: Day | undefined;
}

const passed = new WeakMap<Desk, Passed>();

function remember(desk: Desk, { state, why, finished }: MilestoneHead): Passed {
	const here: Passed = passed.get(desk) ?? { why: new Map() };
	passed.set(desk, here);
	if (why !== undefined) here.why.set(state, why);
	if (finished !== undefined) here.finished = finished;
	return here;
}

/**
 * Blocked and dropped are saved together with a reason: the one that they had, or the one of the other until
 * another is written. What no longer fits the state goes with the old one.
 */
function setState(desk: Desk, name: string, head: MilestoneHead, state: State): void {
	desk.refused.delete('state');
	const before = remember(desk, head);
	const why = needsWhy(state) ? (before.why.get(state) ?? head.why) : undefined;
	if (needsWhy(state) && why === undefined) {
		const missing = `Say why it is ${state}; it is saved together with the reason.`;
		desk.refused.set('state', { typed: state, why: missing });
		desk.say(missing);
		desk.paint();
		return;
	}
	const { why: _, finished: __, ...rest } = head;
	const finished = state === 'done' ? before.finished : undefined;
	const said = why === undefined ? '' : `, with the reason “${why}”`;
	desk.save(
		name,
		{ ...rest, state, ...(why && { why }), ...(finished && { finished }) },
		`Saved in this browser: ${tellState(state)}${said}.`,
	);
}

function setWhy(desk: Desk, name: string, head: MilestoneHead, state: State, why: string): void {
	if (!isSeen(why)) {
		desk.refused.set('state', {
			typed: state,
			why: `Whoever reads that it is ${state} wants to know why.`,
		});
		desk.paint();
		return;
	}
	desk.refused.delete('state');
	const { finished: _, ...rest } = head;
	desk.save(name, { ...rest, state, why });
}

function dayField(
	desk: Desk,
	name: string,
	head: MilestoneHead,
	which: 'started' | 'finished',
	label: string,
): View {
	const refused = desk.refused.get(which);
	return field({ id: `progress-${which}`, label, wrong: refused?.why }, 'input', {
		type: 'date',
		max: localToday(),
		disabled: desk.locked,
		value: refused?.typed ?? head[which] ?? '',
		on: {
			change: (event) => setDay(desk, name, head, which, valueOf(event)),
			blur: (event) => refuseYear(desk, which, valueOf(event)),
		},
	});
}

function setDay(
	desk: Desk,
	name: string,
	head: MilestoneHead,
	which: 'started' | 'finished',
	typed: string,
): void {
	// Whoever types a year passes through the years 2, 20 and 202: only what is left behind is refused.
	if (typed !== '' && (!isCalendarDay(typed) || typed < '1970')) return;
	const next = { ...head, [which]: typed };
	const why = wrongDay(typed, next.started, next.finished);
	if (why !== undefined) {
		desk.refused.set(which, { typed, why });
		desk.say(why);
		return;
	}
	desk.refused.delete(which);
	const { [which]: _, ...rest } = head;
	desk.save(name, typed === '' ? rest : next);
}

function refuseYear(desk: Desk, which: 'started' | 'finished', typed: string): void {
	if (typed === '' || typed >= '1970') return;
	const why = 'Not saved: that is before 1970.';
	desk.refused.set(which, { typed, why });
	desk.say(why);
}

function wrongDay(typed: string, started?: Day, finished?: Day): string | undefined {
	if (typed === '') return undefined;
	if (typed > localToday()) return 'Not saved: that day is still to come.';
	return started && finished && toNumber(finished) < toNumber(started)
		? 'Not saved: it would be finished before it was started.'
		: undefined;
}

function hoursField(
	desk: Desk,
	name: string,
	head: MilestoneHead,
	kind: 'own' | 'job',
	label: string,
): View {
	const refused = desk.refused.get(kind);
	const value = head.spent?.[kind];
	return field({ id: `progress-${kind}`, label, wrong: refused?.why }, 'input', {
		type: 'number',
		min: 0,
		max: 10_000,
		step: 'any',
		inputmode: 'decimal',
		disabled: desk.locked,
		value: refused?.typed ?? (value ? String(value) : ''),
		on: { change: (event) => setHours(desk, name, head, kind, event) },
	});
}

function setHours(
	desk: Desk,
	name: string,
	head: MilestoneHead,
	kind: 'own' | 'job',
	event: Event,
): void {
	const typed = valueOf(event);
	const number = Number(typed);
	const bad = event.target instanceof HTMLInputElement && event.target.validity.badInput;
	if (bad || !(number >= 0 && number <= 10_000)) {
		const why = 'Not saved: hours are a number from 0 to 10,000.';
		desk.refused.set(kind, { typed, why });
		desk.say(why);
		return;
	}
	desk.refused.delete(kind);
	const { spent = { own: 0, job: 0 }, ...rest } = head;
	const next = { ...spent, [kind]: number };
	desk.save(name, next.own === 0 && next.job === 0 ? rest : { ...rest, spent: next });
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
