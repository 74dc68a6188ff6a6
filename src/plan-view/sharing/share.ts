import { type Names, plain } from '../../plan/words/index.ts';
import type { SharedPlan } from '../../sharing/model.ts';
import { type Content, type Markup, el } from '../markup.ts';
import type { Choice } from './choose.ts';
import { type Leaving, type LeavingRoad, countLeaving, listLeaving } from './leaving.ts';

/**
 * Everything that leaves, thing by thing, each with a box that keeps it here.
 *
 * @param whole the plan with everything of the chosen kinds in it, also the things that stay here
 */
export function buildLeaving(
	whole: SharedPlan,
	leaving: SharedPlan,
	{ without }: Pick<Choice, 'without'>,
	names: Names,
	road: LeavingRoad,
): Content[] {
	return [
		el('p', { class: 'share-count' }, `In the link: ${countLeaving(leaving, road)}.`),
		...listLeaving(whole, names, road).map(({ title, items }) =>
			el(
				'div',
				{ class: 'leaving' },
				el('h3', {}, title),
				el(
					'ul',
					{ class: 'share-list', role: 'list' },
					items.map((item) => showLeaving(item, without)),
				),
			),
		),
	];
}

function showLeaving({ key, head, lines }: Leaving, without: readonly string[]): Markup {
	const stays = key !== undefined && without.includes(key);
	const words = el('span', { class: 'said', dir: 'auto' }, plain(head));
	return el(
		'li',
		{ class: stays ? 'stays' : 'goes', 'data-key': key },
		key === undefined
			? el('p', {}, words)
			: el(
					'label',
					{ class: 'share-check' },
					el('input', { type: 'checkbox', name: 'goes', value: key, checked: !stays }),
					words,
				),
		!stays &&
			lines.length > 0 &&
			el(
				'ul',
				{ class: 'leaving-lines', role: 'list' },
				lines.map((line) => el('li', { class: 'said', dir: 'auto' }, line)),
			),
	);
}
