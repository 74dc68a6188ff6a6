import type { Next, Plan, Reason } from '../model.ts';
import {
	type Names,
	type Phrase,
	type Sentence,
	count,
	joinLists,
	listOf,
	nameOf,
} from './phrase.ts';
import { tellBegin } from './time.ts';

/** What can be begun now and why, best first. */
export function tellNext(plan: Plan, names: Names): Sentence[] {
	const begins = new Map(plan.milestones.map(({ id, first }) => [id, first]));
	return plan.next.map(({ id, why }) => [
		nameOf(id, names),
		...tellWhen(begins.get(id), plan),
		...tellWhy(why, names),
		'.',
	]);
}

function tellWhen(first: number | undefined, plan: Plan): Phrase[] {
	const now = plan.today ?? 0;
	return first === undefined || first <= now
		? []
		: [
				` (the plan begins it ${plan.start === undefined ? 'in' : 'on'} ${tellBegin(first, plan.start)})`,
			];
}

function tellWhy(why: Next['why'], names: Names): Phrase[] {
	const reasons = why.map((reason) => tellReason(reason, names));
	return reasons.length === 0 ? [': its quarter has come'] : [': ', ...joinLists(reasons, 'and')];
}

function tellReason(reason: Reason, names: Names): Phrase[] {
	switch (reason.is) {
		case 'critical':
			return ['the end of the road hangs on it'];
		case 'unlocks':
			return [
				`${count(reason.ids.length, 'milestone')} ${reason.ids.length === 1 ? 'waits' : 'wait'} for it (`,
				...shorten(reason.ids, names),
				')',
			];
		case 'no-regret':
			return ['it is right whatever you choose in ', nameOf(`decision/${reason.decision}`, names)];
		case 'helps':
			return ['it makes ', ...listOf(reason.ids.map((id) => nameOf(id, names))), ' easier'];
		case 'slack':
			return [`it can wait ${count(reason.weeks, 'week')}`];
	}
}

/** The first three by name, the rest by number. */
function shorten(ids: readonly string[], names: Names): Phrase[] {
	const shown = ids.slice(0, 3).map((id) => nameOf(id, names));
	const more = ids.length - shown.length;
	return listOf(more > 0 ? [...shown, `${more} more`] : shown);
}
