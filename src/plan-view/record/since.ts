import type { Names } from '../../plan/words/phrase.ts';
import { tellDay } from '../../plan/words/time.ts';
import { compareReviews } from '../../progress/changes.ts';
import { type RecordRoad, milestonesOf } from '../../progress/road.ts';
import { type ChangeGroup, tellChanges } from '../../progress/words/changes.ts';
import type { ReviewData } from '../../schemas/review.ts';
import { compare } from '../comparison/compare.ts';
import { reviewSide } from '../comparison/reviews.ts';
import { toComparison } from '../comparison/view.ts';
import { type Content, type Markup, el } from '../markup.ts';
import { toWordList } from '../words.ts';

/** A state that can be chosen: a review, or the present. */
export interface Moment {
	/** What a select box sends. */
	readonly key: string;
	readonly review: ReviewData;
	/** Where it is written down. */
	readonly kept: 'file' | 'browser' | 'present';
}

/** `1 March 2027, with Ana`, `Now`. */
export function tellMoment({ review, kept }: Moment): string {
	if (kept === 'present') return 'Now';
	const met = review.with === undefined ? '' : `, with ${review.with}`;
	return `${tellDay(review.date)}${met}${kept === 'browser' ? ' (kept in this browser)' : ''}`;
}

/**
 * The state with which a comparison begins while nobody has chosen one: the newest review, or the one
 * before when the newest is of this very day.
 *
 * @param moments newest first
 */
export function firstMoment(moments: readonly Moment[], now: Moment): Moment | undefined {
	const [newest, other] = moments;
	return newest?.review.date === now.review.date ? (other ?? newest) : newest;
}

/** What moved between two states, in words; without a state to begin from, how to get one. */
export function movedPart(
	from: Moment | undefined,
	to: Moment,
	road: RecordRoad,
	names: Names,
): Content[] {
	if (from === undefined)
		return [
			el(
				'p',
				{},
				'No review has been kept yet. Freeze how things stand when you meet, and the next meeting begins here, with what moved since.',
			),
		];
	const changes = compareReviews(from.review, to.review, milestonesOf(road));
	const sides = [from, to].map((moment) =>
		reviewSide(tellMoment(moment), moment.review, road, names),
	);
	const [a, b] = sides;
	return [
		el('p', { class: 'record-lead' }, tellSpan(from, to)),
		...toGroups(tellChanges(changes, names)),
		...(a && b
			? [
					el(
						'details',
						{ class: 'record-details', 'data-key': 'sides' },
						el('summary', {}, 'The same, side by side'),
						toComparison(compare(a, b)),
					),
				]
			: []),
	];
}

const tellSpan = (from: Moment, to: Moment): string =>
	`From ${tellMoment(from)}${from.review.with === undefined ? '' : ','} to ${to.kept === 'present' ? `now, ${tellDay(to.review.date)}` : tellMoment(to)}.`;

/** The agenda: a sheet of its own on paper. A long one is set closer. */
export function agendaPart(groups: readonly ChangeGroup[]): Content[] {
	if (groups.length === 0)
		return [
			el('p', {}, 'Nothing is planned, asked or blocked, so there is nothing to talk about yet.'),
		];
	const points = groups.reduce((sum, { sentences }) => sum + sentences.length, 0);
	return [el('div', { class: points > fitting ? 'agenda close' : 'agenda' }, toGroups(groups))];
}

/** Points of up to three lines each that fit on a sheet. */
const fitting = 18;

const toGroups = (groups: readonly ChangeGroup[]): Markup[] =>
	groups.map(({ title, sentences, more }) =>
		el(
			'div',
			{ class: 'record-group', 'data-key': title },
			el('h3', {}, title),
			toWordList(sentences),
			more &&
				el(
					'details',
					{ class: 'record-details', 'data-key': 'more' },
					el('summary', {}, more.title),
					toWordList(more.sentences),
				),
		),
	);
