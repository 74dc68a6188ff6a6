import { comparePlans, isNothing } from '../../plan/compare.ts';
import { tellDifferences } from '../../plan/words/differences.ts';
import type { Called } from '../../plan/words/differing-choices.ts';
import { capital, plain } from '../../plan/words/phrase.ts';
import { toTable } from '../figure.ts';
import { type Content, el } from '../markup.ts';
import type { Scene } from '../scene.ts';
import { toList } from '../sentences.ts';
import { differenceRows } from './what-if-rows.ts';

/** What differs between this plan and the other, first in sentences, then in a table; nothing where nothing does. */
export function differencesOf(scene: Scene): Content[] {
	const { made, other } = scene;
	const plans = { a: other.made, b: made };
	const called = calledOf(scene);
	const difference = comparePlans(plans.a, plans.b);
	if (isNothing(difference)) return [];
	return [
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
	];
}

/** The names of both plans in sentences and in the head of the table. */
const calledOf = ({ other }: Scene): Called =>
	other.is === 'profile' ? { a: 'the profile', b: 'this plan' } : { a: 'plan A', b: 'plan B' };
