import { entryOf } from '../../plan/entry.ts';
import type { Outline, OutlineDecision } from '../../plan/outline.ts';
import { type Markup, el } from '../markup.ts';
import { groupName } from './field.ts';
import type { Wrong } from './judge.ts';
import type { Typed } from './typed.ts';

/** A decision as dots for one option or boxes for some, behind a line that says how it stands. */
export function choicePart(decision: OutlineDecision, typed: Typed, wrong: Wrong): Markup {
	const { id, title, choose, options } = decision;
	const chosen = entryOf(typed.choices, id) ?? [];
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
			el('span', { class: 'plan-group-name' }, groupName(title)),
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
export function threadsPart({ milestones }: Outline, { without }: Typed): Markup | undefined {
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
			el('span', { class: 'plan-group-name' }, groupName('Optional threads')),
			' ',
			el(
				'span',
				{ class: 'plan-group-state' },
				kept === threads.length ? 'all included' : `${kept} of ${threads.length} included`,
			),
		),
		el(
			'fieldset',
			{},
			el('legend', { class: 'sr-only' }, 'Optional threads that the plan includes'),
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
