import { mostPauses, planDays } from '../../schemas/plan-bounds.ts';
import { type Markup, el } from '../markup.ts';
import { groupName, toField } from './field.ts';
import type { Wrong } from './judge.ts';
import type { Typed, TypedPause } from './typed.ts';

/** Pauses as rows to add and to remove, behind a line that says how many there are. */
export function pausesPart({ pauses, start }: Typed, wrong: Wrong): Markup {
	return el(
		'details',
		{ class: 'plan-group', 'data-key': 'pauses' },
		el(
			'summary',
			{},
			el('span', { class: 'plan-group-name' }, groupName('Pauses')),
			' ',
			el(
				'span',
				{ class: 'plan-group-state' },
				pauses.length === 0 ? 'none' : String(pauses.length),
			),
		),
		start === '' &&
			el(
				'p',
				{ class: 'plan-hint', 'data-key': 'no-start' },
				'Pauses are days: they count once the road has a first day.',
			),
		el(
			'ul',
			{ class: 'plan-pauses', role: 'list' },
			pauses.map((pause, index) => toRow(pause, index + 1, wrong)),
		),
		el(
			'p',
			{ class: 'plan-buttons' },
			el(
				'button',
				{ type: 'button', 'data-do': 'add-pause', disabled: pauses.length >= mostPauses },
				'Add a pause',
			),
		),
	);
}

function toRow(pause: TypedPause, number: number, wrong: Wrong): Markup {
	const { key } = pause;
	const field = (
		part: 'from' | 'to' | 'own' | 'job' | 'why',
		label: string,
		attributes: Record<string, string | number>,
	) =>
		toField({
			name: `pause:${key}:${part}`,
			label,
			value: pause[part],
			fault: wrong[`pause:${key}:${part}`],
			attributes,
		});
	const day = { type: 'date', min: planDays.first, max: planDays.last };
	const hours = { type: 'number', min: 0, max: 112, step: 'any', inputmode: 'decimal' };
	return el(
		'li',
		{ 'data-key': key },
		el(
			'fieldset',
			{ class: 'plan-grid' },
			el('legend', {}, `Pause ${number}`),
			field('from', 'First day', day),
			field('to', 'Last day', day),
			field('own', 'Own hours a week', hours),
			field('job', 'Hours on the job', hours),
			field('why', 'What for', { type: 'text', maxlength: 120 }),
			el(
				'p',
				{ class: 'plan-buttons' },
				el(
					'button',
					{ type: 'button', 'data-do': `remove-pause:${key}` },
					'Remove',
					el('span', { class: 'sr-only' }, ` pause ${number}`),
				),
			),
		),
	);
}
