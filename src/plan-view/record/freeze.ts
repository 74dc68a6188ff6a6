import type { Day } from '../../plan/days.ts';
import { type Content, type Markup, el } from '../markup.ts';

/** A state that the reader has frozen: the text of its file. */
export interface Frozen {
	readonly day: Day;
	readonly text: string;
	/** Whether this browser keeps it as well. */
	readonly kept: boolean;
	/** Whether a review of that day is committed already. */
	readonly replaces: boolean;
}

/** Where a review is saved in a copy of the handbook. */
export const reviewPath = (day: Day): string => `content/mine/reviews/${day}.yaml`;

/** The button that freezes today, and the file that came of it. */
export function freezePart(frozen: Frozen | undefined): Content[] {
	return [
		el(
			'p',
			{},
			'A review keeps how everything stands on a day: states, evidence, levels, dates of the plan. It is a file in ',
			el('code', {}, 'content/mine/reviews'),
			'.',
		),
		el(
			'p',
			{ class: 'with-scripts record-buttons' },
			el('button', { type: 'button', 'data-do': 'freeze' }, 'Freeze today'),
		),
		...(frozen === undefined ? [] : toFile(frozen)),
	];
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
			replaces && ' It takes the place of the review that is there for today.',
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
