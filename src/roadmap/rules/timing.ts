import type { Fault } from '../fault.ts';
import { makeFault } from '../faults/make.ts';
import { type Draft, readReference } from '../pages/draft.ts';
import type { Entry } from '../pages/entry.ts';
import type { Place } from '../files/text.ts';
import { milestonesOnCircles } from './cycles.ts';
import { find, number, word } from '../yaml/tree.ts';
import { quarterAt } from '../quarter.ts';
import type { Rule } from './rule.ts';
import { placeInMine } from './shelf.ts';

/** Nothing is planned before what it waits for: not before a need, not before its decision. */
export const checkTiming: Rule = ({ draft }) => {
	const places = yearPlaces(draft);
	const round = milestonesOnCircles(draft);
	return draft.entries
		.filter(({ kind }) => kind === 'milestone')
		.flatMap((entry) => [
			...(round.has(entry.id) ? [] : checkNeeds(entry, draft, places)),
			...checkDecision(entry, draft, places),
		]);
};

/** Theme → the place of its year on the road, from 0. */
type Places = ReadonlyMap<string, number>;

function yearPlaces(draft: Draft): Places {
	const years = draft.entries.filter(({ kind }) => kind === 'year');
	const sorted = years
		.map((year) => ({ year, order: number(year.tree, 'order') ?? 0 }))
		.sort((a, b) => a.order - b.order || (a.year.id < b.year.id ? -1 : 1));
	return new Map(
		[...draft.themes.values()].map((theme) => [
			theme.id,
			sorted.findIndex(({ year }) => year === theme.year),
		]),
	);
}

/** Quarters since the start of the road; nothing when the page does not say. */
function quarterOf(entry: Entry | undefined, places: Places): number | undefined {
	const [year, quarter] = [
		places.get(word(entry?.tree, 'theme') ?? ''),
		number(entry?.tree, 'quarter'),
	];
	return year === undefined || year < 0 || quarter === undefined || quarter < 1 || quarter > 4
		? undefined
		: year * 4 + quarter - 1;
}

/** Where a page says when it is. */
function placesOf(entry: Entry | undefined): (Place | undefined)[] {
	return ['quarter', 'theme'].map((field) => find(entry?.tree, field)?.at);
}

function checkNeeds(entry: Entry, draft: Draft, places: Places): Fault[] {
	const own = quarterOf(entry, places);
	return entry.references
		.filter(({ field }) => field === 'needs')
		.flatMap(({ value, to, at }) => {
			const { kind, id } = readReference(value, to);
			const needed = draft.all.get(`${kind}/${id}`);
			const need = quarterOf(needed, places);
			if (
				own === undefined ||
				need === undefined ||
				need <= own ||
				draft.hidden.has(`${kind}/${id}`)
			)
				return [];
			const moved = placeInMine(at) ? undefined : placeInMine(...placesOf(needed));
			const here = placeInMine(at, ...placesOf(entry));
			if (moved && !here)
				return [
					makeFault('starts-too-early', moved, {
						why: `this puts it in ${quarterAt(need).label}, and the handbook’s milestone "${entry.id}", which needs it, is placed in ${quarterAt(own).label}`,
						mend: `place it in ${quarterAt(own).label} or earlier, or move "${entry.id}" in content/mine/milestones/${entry.id}.yaml`,
					}),
				];
			return [
				makeFault('starts-too-early', here ?? at, {
					why: `this milestone is placed in ${quarterAt(own).label}, and what it needs (${kind}/${id}) in ${quarterAt(need).label}`,
					mend: `place it in ${quarterAt(need).label} or later, or take the need out`,
				}),
			];
		});
}

function checkDecision(entry: Entry, draft: Draft, places: Places): Fault[] {
	const option = draft.all.get(`option/${word(entry.tree, 'option') ?? ''}`);
	const decision = draft.all.get(`decision/${word(option?.tree, 'decision') ?? ''}`);
	const [own, due] = [quarterOf(entry, places), quarterOf(decision, places)];
	const at = find(entry.tree, 'quarter')?.at;
	if (
		own === undefined ||
		due === undefined ||
		own >= due ||
		at === undefined ||
		decision === undefined ||
		draft.hidden.has(`decision/${decision.id}`)
	)
		return [];
	const told = placeInMine(...placesOf(entry), ...placesOf(decision)) ?? at;
	return [
		makeFault('starts-too-early', told, {
			why: `"${entry.id}" begins in ${quarterAt(own).label}, and its option is only chosen in ${quarterAt(due).label}, with the decision "${decision.id}"`,
			mend: `place it in ${quarterAt(due).label} or later, or decide earlier`,
		}),
	];
}
