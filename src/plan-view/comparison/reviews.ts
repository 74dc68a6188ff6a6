import { entryOf } from '../../plan/entry.ts';
import { type Names, type Sentence, count, hours, nameOf } from '../../plan/words/phrase.ts';
import { tellDay } from '../../plan/words/time.ts';
import { shownState, standingOf } from '../../progress/proof.ts';
import { type RecordMilestone, type RecordRoad, milestonesOf } from '../../progress/road.ts';
import { tellState } from '../../progress/words/changes.ts';
import type { ReviewData } from '../../schemas/review.ts';
import type { Field, Side } from './compare.ts';

/** A frozen state as something to compare. */
export const reviewSide = (
	name: string,
	review: ReviewData,
	road: RecordRoad,
	names: Names,
): Side => ({
	name,
	fields: [
		{ key: 'ends', label: 'The road ends', facts: review.ends ? [[tellDay(review.ends)]] : [] },
		...(['own', 'job'] as const).map((kind) => spentField(kind, review)),
		...milestonesOf(road).map((milestone) => milestoneField(milestone, review, names)),
		...road.outline.skills.map(({ id, levels }): Field => {
			const level = entryOf(review.progress.skills, id)?.level ?? 0;
			const called = levels[level - 1];
			return {
				key: `skill/${id}`,
				label: nameOf(`skill/${id}`, names),
				facts: level === 0 ? [] : [[`level ${level}${called === undefined ? '' : `, ${called}`}`]],
			};
		}),
		...road.outline.decisions.map(({ id }): Field => ({
			key: `decision/${id}`,
			label: nameOf(`decision/${id}`, names),
			facts: (entryOf(review.choices, id) ?? []).map((option) => [
				nameOf(`option/${option}`, names),
			]),
		})),
	],
});

const spentWords = { own: 'Own time spent', job: 'Time spent on the job' } as const;

function spentField(kind: 'own' | 'job', { progress }: ReviewData): Field {
	const all = Object.values(progress.milestones).reduce(
		(sum, { spent }) => sum + (spent?.[kind] ?? 0),
		0,
	);
	return {
		key: `spent-${kind}`,
		label: spentWords[kind],
		facts: all === 0 ? [] : [[`${hours(all)} h`]],
	};
}

function milestoneField(
	{ id, outcomes }: RecordMilestone,
	{ progress, dates }: ReviewData,
	names: Names,
): Field {
	const record = entryOf(progress.milestones, id);
	const last = entryOf(dates, id)?.last;
	const proven = outcomes.filter((outcome) => standingOf(outcome, record) === 'proven').length;
	const facts: Sentence[] = [
		[tellState(shownState(outcomes, record))],
		...(last === undefined ? [] : [[`ends ${tellDay(last)}`]]),
		...(proven === 0 ? [] : [[`evidence for ${proven} of ${count(outcomes.length, 'outcome')}`]]),
	];
	return { key: `milestone/${id}`, label: nameOf(id, names), facts };
}
