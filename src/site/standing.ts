import type { Plan } from '../plan/model.ts';
import { type Names, type Sentence, tellFinished } from '../plan/words/index.ts';
import { listOf, nameOf } from '../plan/words/phrase.ts';
import { inMonth } from '../plan/words/time.ts';

/** Where a reader stands in a line or three: when the plan ends, what comes next, what is to be decided. */
export function tellStanding(plan: Plan, names: Names): Sentence[] {
	if (plan.finished) return [[tellFinished(plan)]];
	const [next] = plan.next;
	const open = plan.decisions.filter(({ chosen }) => chosen.length === 0);
	return [
		...(plan.end === undefined
			? []
			: [[thePlan, ` ends ${inMonth(plan.end.likely, plan.start)}.`] as const]),
		...(next === undefined ? [] : [['Next: ', nameOf(next.id, names), '.'] as const]),
		...(open.length === 0
			? []
			: [
					[
						'To decide: ',
						...listOf(open.map(({ title, address }) => ({ text: title, to: address }))),
						'.',
					],
				]),
	];
}

const thePlan = { text: 'The plan', to: '/plan/' };
