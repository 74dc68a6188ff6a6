import type { Day } from '../../plan/days.ts';
import { type Content, type Markup, el } from '../markup.ts';

/** A state that the reader has frozen: the text of its file. */
export interface Frozen {
	readonly day: Day;
	readonly text: string;
	/** Whether this browser keeps it as well. */
	readonly kept: boolean;
	/** The review whose place it takes: `1 March 2027, with Ada`; nothing when there was none of that day. */
	readonly replaces: string | undefined;
}

/** What the reader gives, and what is asked back. */
interface Freezing {
	/** Whom they met; empty for nobody. */
	readonly met: string;
	/** The review of today that stands in the way until the reader presses once more. */
	readonly inTheWay?: string | undefined;
}

/** Where a review is saved in a copy of the handbook. */
export const reviewPath = (day: Day): string => `content/mine/reviews/${day}.yaml`;

/** What is asked before a review takes the place of another one of its day. */
export const tellInTheWay = (review: string): string =>
	`There is a review of that day already: ${review}. Press once more to put today’s in its place.`;

/** The button that freezes today, and the file that came of it. */
export function freezePart({ met, inTheWay }: Freezing, frozen: Frozen | undefined): Content[] {
	return [
		el(
			'p',
			{},
			'A review keeps how everything stands on a day: states, evidence, levels, dates of the plan. It is a file in ',
			el('code', {}, 'content/mine/reviews'),
			'. In a copy of the handbook ',
			el('code', {}, 'npm run review'),
			' writes the same.',
		),
		el(
			'p',
			{ class: 'record-field with-scripts' },
			el('label', { for: 'freeze-met' }, 'Whom did you meet?'),
			el('input', {
				id: 'freeze-met',
				type: 'text',
				name: 'met',
				value: met,
				maxlength: 120,
				autocomplete: 'off',
			}),
		),
		inTheWay !== undefined && el('p', { 'data-key': 'asked' }, tellInTheWay(inTheWay)),
		el(
			'p',
			{ class: 'with-scripts record-buttons', 'data-key': 'freeze' },
			el(
				'button',
				{ type: 'button', 'data-do': 'freeze' },
				inTheWay === undefined ? 'Freeze today' : 'Freeze today in its place',
			),
		),
		...(frozen === undefined ? [] : toFile(frozen)),
	].filter((content) => content !== false);
}

function toFile({ day, text, kept, replaces }: Frozen): Markup[] {
	const path = reviewPath(day);
	const button = (action: string, words: string) =>
		el('button', { type: 'button', class: 'small', 'data-do': action }, words);
	return [
		el(
			'p',
			{ 'data-key': 'frozen' },
			'Save this file in your copy of the handbook. It holds what this site shows and what this browser keeps.',
			replaces !== undefined && ` It takes the place of the review of ${replaces}.`,
			kept && ' Until then this browser keeps it.',
		),
		el(
			'figure',
			{ class: 'sample record-file', 'data-key': path },
			el('figcaption', {}, el('code', {}, path)),
			el('p', { class: 'record-buttons' }, button('copy', 'Copy'), button('save', 'Download')),
			el('pre', { tabindex: 0, 'data-file': path }, el('code', {}, text)),
		),
	];
}
