import type { Outline } from '../../plan/outline.ts';
import { quarterName } from '../../plan/words/time.ts';
import { type Markup, el } from '../markup.ts';
import type { Typed } from './typed.ts';

/** What mends have moved or left out, each to be taken back. Threads have boxes of their own. */
export function triedPart({ moved, without }: Typed, outline: Outline): Markup | undefined {
	const nameOf = (id: string): string =>
		outline.milestones.find((milestone) => milestone.id === id)?.title ?? id;
	const lines = [
		...Object.entries(moved).map(([id, to]) =>
			toLine(`move/${id}`, nameOf(id), ` begins in ${quarterName(to)}.`),
		),
		...without
			.filter((item) => item.startsWith('milestone/'))
			.map((item) => toLine(item, nameOf(item.slice('milestone/'.length)), ' is left out.')),
	];
	if (lines.length === 0) return undefined;
	return el(
		'div',
		{ class: 'plan-tried', 'data-key': 'tried' },
		el('p', {}, el('strong', {}, 'Tried here')),
		el('ul', { role: 'list' }, lines),
	);
}

const toLine = (item: string, title: string, rest: string): Markup =>
	el('li', { 'data-key': item }, `“${title}”${rest} `, backButton(item, title));

const backButton = (item: string, title: string): Markup =>
	el(
		'button',
		{ type: 'button', class: 'small', 'data-do': `take-back:${item}` },
		'Take back',
		el('span', { class: 'sr-only' }, `: ${title}`),
	);
