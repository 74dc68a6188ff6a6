import { progressOf } from '../../plan/from-content.ts';
import { plan as makePlan } from '../../plan/plan.ts';
import type { Settings } from '../../plan/settings.ts';
import { recordNames } from '../../progress/road.ts';
import { freeze } from '../../progress/snapshot.ts';
import type { ReviewData } from '../../schemas/review.ts';
import type { SharedPlan } from '../../sharing/model.ts';
import { type Content, type Markup, el } from '../markup.ts';
import { type Moment, movedPart } from '../record/since.ts';
import { inNewTab } from './mentor.ts';
import type { SharingRoad } from './road.ts';

/**
 * What moved between the plan that is open and another one, by the days on which their links were made:
 * as on the page that compares reviews.
 *
 * @param missing says what of the other link is not on this site
 */
export function buildMoved(
	open: SharedPlan,
	other: SharedPlan,
	road: SharingRoad,
	missing: readonly Content[] = [],
): Content[] {
	const [from, to] = other.made > open.made ? [open, other] : [other, open];
	return inNewTab([
		...(from === open ? [warn('The link that you gave is the newer one of the two.')] : []),
		...tellOwners(open, other).map(warn),
		...missing,
		...movedPart(momentOf(from, road), momentOf(to, road), road, recordNames(road)),
		el(
			'p',
			{ class: 'note' },
			'A link holds what its owner chose to send: what only one of the two holds may have been left out of the other.',
		),
	]);
}

/** A plan as it stood on the day on which its link was made. */
function momentOf({ made, settings, progress }: SharedPlan, road: SharingRoad): Moment {
	const full: Settings = { start: undefined, ...settings };
	const plan = makePlan(road.outline, full, progressOf(progress), made);
	return { key: made, kept: 'file', review: freeze(made, plan, progress, copy(settings.choices)) };
}

const copy = (choices: Settings['choices']): ReviewData['choices'] =>
	Object.fromEntries(Object.entries(choices).map(([id, options]) => [id, [...options]]));

/** Warns when the two may be plans of two people. */
function tellOwners({ name: open }: SharedPlan, { name: other }: SharedPlan): string[] {
	if (open === undefined && other === undefined)
		return ['Neither link has a name, so this page cannot tell whether both are of one person.'];
	if (open === undefined || other === undefined)
		return [
			'One of the links has no name, so this page cannot tell whether both are of one person.',
		];
	return plain(open) === plain(other)
		? []
		: [`The plan that is open is of ${open}, the other one of ${other}: these may be two people.`];
}

const plain = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();

const warn = (words: string): Markup => el('p', { class: 'share-warning', dir: 'auto' }, words);
