import { planDays } from '../../schemas/plan-bounds.ts';
import type { Outline } from '../../plan/outline.ts';
import { type Content, type Markup, el } from '../markup.ts';
import { choicePart, threadsPart } from './choices.ts';
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

/** The form with which a reader moves the plan. It is not there where no scripts run: see `asBuilt`. */
export function buildForm(seen: FormSeen): Content[] {
	const { typed, wrong, outline, live } = seen;
	return [
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
					el('button', { type: 'button', 'data-do': 'reset' }, 'Undo my changes'),
					el('button', { type: 'button', 'data-do': 'keep' }, 'Compare from here'),
					el('a', { href: '#what-if' }, 'What differs?'),
				),
				el(
					'p',
					{ class: 'plan-hint' },
					'What you try here is lost when you leave: ',
					el('a', { href: '#files' }, 'save the file below'),
					'.',
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
			attributes: { type: 'date', min: planDays.first, max: planDays.last },
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
