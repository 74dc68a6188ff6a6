import type { Plan } from '../model.ts';
import { daysFrom, isMixed } from '../shift.ts';
import { tellFinished } from './road.ts';
import { inMonth, tellShift } from './time.ts';

/** What a change of the plan did to its end and to its over-full quarters, in one sentence. */
export function tellChange(before: Plan, after: Plan): string {
	if (after.finished) return tellFinished(after);
	if (after.end === undefined) return 'The road now has no end: some milestones can never be done.';
	return `${tellNewEnd(before, after)}${tellFull(before, after)}.`;
}

function tellNewEnd(before: Plan, after: Plan): string {
	const when = inMonth(after.end?.likely ?? 0, after.start);
	if (before.end === undefined || after.end === undefined) return `The road now ends ${when}`;
	const days = daysFrom(before.end.likely, after.end.likely, { a: before, b: after });
	if (days !== 0 && !isMixed({ a: before, b: after }))
		return `The road now ends ${when}, ${tellShift(days)}`;
	return `The road ${before.start === after.start ? 'still' : 'now'} ends ${when}`;
}

function tellFull(before: Plan, after: Plan): string {
	const fullIn = ({ quarters }: Plan) => quarters.filter(({ over }) => over.length > 0).length;
	const [was, is] = [fullIn(before), fullIn(after)];
	if (was === is) return '';
	return `; ${is === 0 ? 'no' : is} ${is < 2 ? 'quarter asks' : 'quarters ask'} more than you give, where ${was === 0 ? 'none' : was} did`;
}
