import type { Because, Plan } from '../model.ts';
import { type Names, type Phrase, type Sentence, count, nameOf } from './phrase.ts';
import { inMonth, tellBegin } from './time.ts';

/** What sets the end of the road, from its first link to its last. */
export function tellCritical(plan: Plan, names: Names): Sentence[] {
	if (plan.end === undefined || plan.critical.length === 0) return [];
	const made = new Map(plan.milestones.map((milestone) => [milestone.id, milestone]));
	const links = plan.critical.map(({ id, because }, index): Sentence => {
		const { first = 0, state } = made.get(id) ?? {};
		const underWay = state === 'doing';
		return [
			nameOf(id, names),
			` ${underWay ? 'goes on' : 'begins'} ${plan.start === undefined ? 'in' : underWay ? 'from' : 'on'} ${tellBegin(first, plan.start, plan.day)}${index === 0 && plan.critical.length > 1 ? ', the first link' : ''}: `,
			...(underWay && because.is === 'today'
				? ['it is under way']
				: tellBecause(because, plan, names)),
			'.',
		];
	});
	const last = plan.critical.at(-1);
	return [
		...links,
		...(last
			? [[nameOf(last.id, names), ` ends last, ${inMonth(plan.end.likely, plan.start)}.`]]
			: []),
	];
}

function tellBecause(because: Because, plan: Plan, names: Names): Phrase[] {
	switch (because.is) {
		case 'quarter':
			return ['the road lets it begin no earlier'];
		case 'today':
			return ['that is now'];
		case 'need':
			return ['it needs ', nameOf(because.id, names)];
		case 'place':
			return [
				`${count(plan.parallel, 'milestone')} ${plan.parallel === 1 ? 'is' : 'are'} open before, as many as you allow, and `,
				nameOf(because.id, names),
				' makes room',
			];
		case 'hours':
			return ['until then ', nameOf(because.id, names), ' takes the hours'];
		case 'pause':
			return ['before it there are no hours'];
	}
}
