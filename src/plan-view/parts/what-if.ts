import { comparePlans, isNothing } from '../../plan/compare.ts';
import { tellDifferences } from '../../plan/words/differences.ts';
import type { Called } from '../../plan/words/differing-choices.ts';
import { capital, plain } from '../../plan/words/phrase.ts';
import { toTable } from '../figure.ts';
import { type Content, type Markup, el } from '../markup.ts';
import type { Scene } from '../scene.ts';
import { toList, toParagraphs } from '../sentences.ts';
import { differenceRows } from './what-if-rows.ts';

/** This plan beside another one: the differences, first in sentences, then in a table. */
export function whatIfPart(scene: Scene): Content[] {
	const { made, other } = scene;
	const plans = { a: other.made, b: made };
	const called = calledOf(scene);
	const difference = comparePlans(plans.a, plans.b);
	return [
		el(
			'div',
			{ class: 'with-scripts plan-what-if' },
			isNothing(difference)
				? toParagraphs([[untouched(scene)]])
				: [
						...toList(tellDifferences(difference, plans, scene.names, called)),
						el(
							'div',
							{ class: 'plan-table' },
							toTable(
								['What', plain(capital([called.a])), plain(capital([called.b])), 'Difference'],
								differenceRows(difference, plans, scene.names),
								'Both plans, where they differ',
							),
						),
					],
			buttons(scene),
		),
	];
}

/** The names of both plans in sentences and in the head of the table. */
const calledOf = ({ other }: Scene): Called =>
	other.is === 'profile' ? { a: 'the profile', b: 'this plan' } : { a: 'plan A', b: 'plan B' };

const untouched = ({ other }: Scene): string =>
	other.is === 'profile'
		? 'Nothing differs from the profile. Change a field or try a mend, and this says what it does to the end, to each milestone and to each quarter. To hold two plans of your own against each other, press “Compare from here”: this is then plan A, and what you change after it plan B.'
		: 'Plan A is kept. Change a field or try a mend, and this says how plan B differs from it.';

function buttons({ other, live }: Scene): Markup {
	const button = (action: string, words: string) =>
		el('button', { type: 'button', 'data-do': action, 'data-key': action, disabled: !live }, words);
	return el(
		'p',
		{ class: 'plan-buttons', 'data-key': 'buttons' },
		button('keep', 'Compare from here'),
		other.is === 'kept' && button('back-to-kept', 'Go back to plan A'),
		other.is === 'kept' && button('let-go', 'Compare with the profile again'),
	);
}
