import type { Outline, OutlineDecision } from '../../plan/outline.ts';
import { type Content, type Markup, el } from '../markup.ts';
import { toField } from './field.ts';
import { pausesPart } from './pauses.ts';
import type { Wrong } from './judge.ts';
import { triedPart } from './tried.ts';
import type { Typed } from './typed.ts';

/** What the form shows. */
export interface FormSeen {
	readonly typed: Typed;
	readonly wrong: Wrong;
	readonly outline: Outline;
	/** Whether somebody listens; a form that does nothing cannot be used. */
	readonly live: boolean;
}

/** The form with which a reader moves the plan. It is not there where no scripts run. */
export function buildForm(seen: FormSeen): Content[] {
	const { typed, wrong, outline, live } = seen;
	return [
		el(
			'p',
			{ class: 'without-scripts' },
			'What a week gives, the first day, pauses and choices stand in ',
			el('code', {}, 'content/mine/profile.yaml'),
			'. A browser that runs scripts shows a form here, to try other values first.',
		),
		el(
			'form',
			{
				class: 'plan-form with-scripts',
				'aria-label': 'What the plan counts with',
				novalidate: true,
			},
			el(
				'fieldset',
				{ class: 'plan-fields', disabled: !live },
				el('legend', { class: 'sr-only' }, 'Your week'),
				weekFields(typed, wrong),
				pausesPart(typed, wrong),
				outline.decisions.map((decision) => choicePart(decision, typed, wrong)),
				threadsPart(outline, typed),
				triedPart(typed, outline),
				el(
					'p',
					{ class: 'plan-buttons' },
					el('button', { type: 'button', 'data-do': 'reset' }, 'Back to the profile'),
					el('button', { type: 'button', 'data-do': 'keep' }, 'Keep this as plan A'),
					el('a', { href: '#what-if' }, 'What differs?'),
				),
			),
		),
	];
}

function weekFields(typed: Typed, wrong: Wrong): Markup {
	const hours = { type: 'number', min: 0, max: 112, step: 'any', inputmode: 'decimal' } as const;
	return el(
		'div',
		{ class: 'plan-grid' },
		toField({
			name: 'start',
			label: 'First day of the road',
			value: typed.start,
			fault: wrong['start'],
			hint: typed.start === '' ? 'Without one, the plan tells quarters.' : undefined,
			attributes: { type: 'date', min: '1970-01-01', max: '2199-12-31' },
		}),
		toField({
			name: 'own',
			label: 'Own time, hours a week',
			value: typed.own,
			fault: wrong['own'],
			attributes: hours,
		}),
		toField({
			name: 'job',
			label: 'On the job, hours a week',
			value: typed.job,
			fault: wrong['job'],
			attributes: hours,
		}),
		toField({
			name: 'parallel',
			label: 'Milestones at once, at most',
			value: typed.parallel,
			fault: wrong['parallel'],
			attributes: { type: 'number', min: 1, max: 99, step: 1, inputmode: 'numeric' },
		}),
	);
}

/** A decision as dots for one option or boxes for some, behind a line that says how it stands. */
function choicePart(decision: OutlineDecision, typed: Typed, wrong: Wrong): Markup {
	const { id, title, choose, options } = decision;
	const chosen = typed.choices[id] ?? [];
	const names = options
		.filter((option) => chosen.includes(option.id))
		.map((option) => option.title);
	const fault = wrong[`some:${id}`];
	return el(
		'details',
		{ class: 'plan-group', 'data-key': id },
		el(
			'summary',
			{},
			el('span', { class: 'plan-group-name' }, title),
			' ',
			el('span', { class: 'plan-group-state' }, names.length > 0 ? names.join(', ') : 'open'),
		),
		el(
			'fieldset',
			{ 'aria-describedby': fault ? `fault-some-${id}` : undefined },
			el(
				'legend',
				{ class: 'sr-only' },
				choose === 1 ? title : `${title}: choose ${choose} at most`,
			),
			choose === 1
				? dots(decision, chosen[0] ?? '')
				: options.map((option) =>
						toCheck('checkbox', `some:${id}`, option.id, option.title, chosen.includes(option.id)),
					),
			fault !== undefined && el('p', { class: 'plan-fault', id: `fault-some-${id}` }, fault),
		),
	);
}

const dots = ({ id, options }: OutlineDecision, chosen: string): Markup[] => [
	...options.map((option) =>
		toCheck('radio', `one:${id}`, option.id, option.title, option.id === chosen),
	),
	toCheck('radio', `one:${id}`, '', 'Not decided yet', chosen === ''),
];

/** Threads of the road, each in the plan or not. */
function threadsPart({ milestones }: Outline, { without }: Typed): Markup | undefined {
	const threads = [...new Set(milestones.flatMap(({ thread }) => thread ?? []))];
	if (threads.length === 0) return undefined;
	const isIn = (thread: string) => !without.includes(`thread/${thread}`);
	const kept = threads.filter(isIn).length;
	return el(
		'details',
		{ class: 'plan-group', 'data-key': 'threads' },
		el(
			'summary',
			{},
			el('span', { class: 'plan-group-name' }, 'Threads'),
			' ',
			el(
				'span',
				{ class: 'plan-group-state' },
				kept === threads.length ? 'all in' : `${kept} of ${threads.length} in`,
			),
		),
		el(
			'fieldset',
			{},
			el('legend', { class: 'sr-only' }, 'Threads that are in the plan'),
			threads.map((thread) =>
				toCheck('checkbox', `thread:${thread}`, 'in', nameThread(thread), isIn(thread)),
			),
		),
	);
}

/** `first-steps` → `First steps`: a thread has no other name than its id. */
const nameThread = (thread: string): string => {
	const words = thread.replaceAll('-', ' ');
	return words.charAt(0).toUpperCase() + words.slice(1);
};

const toCheck = (
	type: 'checkbox' | 'radio',
	name: string,
	value: string,
	label: string,
	checked: boolean,
): Markup =>
	el('label', { class: 'plan-check' }, el('input', { type, name, value, checked }), label);
