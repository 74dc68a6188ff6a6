import type { PlannedMilestone } from '../../plan/model.ts';
import { tellNext } from '../../plan/words/index.ts';
import { type Content, type Markup, el } from '../markup.ts';
import type { Scene } from '../scene.ts';
import { toContent, toParagraphs } from '../sentences.ts';
import { panelOf, states } from './dates.ts';

/** What can be begun, best first, with the reasons; below it what is under way. Each leads to its record. */
export function nextPart({ made, names }: Scene): Content[] {
	const sentences = tellNext(made, names);
	const milestones = new Map(made.milestones.map((milestone) => [milestone.id, milestone]));
	const open = made.milestones.filter(({ state }) => state === 'doing' || state === 'blocked');
	return [
		...(sentences.length > 0
			? [
					el(
						'ol',
						{ class: 'plan-list' },
						sentences.map((sentence, index) =>
							toItem(toContent(sentence), milestones.get(made.next[index]?.id ?? '')),
						),
					),
				]
			: toParagraphs([
					[
						made.finished
							? 'Nothing is left to begin.'
							: 'Nothing can be begun now: what is open comes first, or its quarter has not come.',
					],
				])),
		...(open.length > 0
			? [
					el('h3', {}, 'Begun'),
					el(
						'ul',
						{ class: 'plan-list' },
						open.map((milestone) =>
							toItem([el('a', { href: milestone.address }, milestone.title), '.'], milestone),
						),
					),
				]
			: []),
	];
}

const toItem = (words: readonly Content[], milestone: PlannedMilestone | undefined): Markup =>
	el('li', {}, words, milestone && ' ', milestone && toState(milestone));

/** How far it is, and the way to change that. */
const toState = ({ address, title, state }: PlannedMilestone): Markup =>
	el(
		'span',
		{ class: 'plan-state with-scripts' },
		`State: ${states[state]} · `,
		el('a', { href: panelOf(address) }, 'change', el('span', { class: 'sr-only' }, `: ${title}`)),
	);
