import { expect, test } from 'vitest';
import { heardPart } from '../../../src/plan-view/record/heard.ts';
import { type RoadRecord, agendaOf, presentDay } from '../../../src/plan-view/record/record.ts';
import { firstMoment, type Moment } from '../../../src/plan-view/record/since.ts';
import { heardOf } from '../../../src/progress/heard.ts';
import { recordNames } from '../../../src/progress/road.ts';
import { plain } from '../../../src/plan/words/phrase.ts';
import { type FeedbackData, feedbackSchema } from '../../../src/schemas/feedback.ts';
import { reviewSchema } from '../../../src/schemas/review.ts';
import { settings } from '../plan/road.ts';
import { hostileWords, record, yard } from '../progress/yard.ts';
import { outlineOf, skeletonOf } from './tell.ts';

const answers: FeedbackData[] = [
	{ date: '2027-01-02', text: 'Begin with the keel.' },
	{
		date: '2027-02-01',
		from: 'Ada',
		text: 'You build, and nobody knows it.',
		marks: [
			{ item: 'milestone/keel', mark: 'agree' },
			{ item: 'milestone/keel#laid', mark: 'question', text: 'How straight?', hash: 'aaaaaaa' },
			{ item: 'skill/planing', mark: 'stretch', text: 'Teach it.' },
			{ item: 'milestone/gone', mark: 'agree' },
		],
	},
].map((answer) => feedbackSchema.parse(answer));
const heard = heardOf(answers, ({ hash }) => hash === 'aaaaaaa');
const names = recordNames(yard);

test('shows general words and marks of each answer of the time, the newest first', () => {
	expect(outlineOf(heardPart(heard, undefined, '2027-03-01', names))).toMatchInlineSnapshot(`
		"
		div
		  h3
		    bdi: Ada
		    , 1 February 2027
		  p: You build, and nobody knows it.
		  ul
		    li: Agree: [Lay the keel](/milestones/keel/)
		    li
		      strong: Question
		      :
		      a: [Lay the keel](/milestones/keel/)
		      , “
		      a: [It lies straight.](/milestones/keel/#outcome-laid)
		      ”
		      p: How straight?
		      p: The text has changed since.
		    li
		      strong: Stretch
		      :
		      a: [Planing](/skills/planing/)
		      p: Teach it.
		    li: Agree: gone
		div
		  h3
		    bdi: A mentor
		    , 2 January 2027
		  p: Begin with the keel.
		"
	`);
});

test('folds in what was said before, and says when nothing was said in the time', () => {
	expect(outlineOf(heardPart(heard, '2027-02-02', '2027-03-01', names))).toMatchInlineSnapshot(`
		"
		p: No answer of this time is kept.
		details
		  summary: 2 earlier answers
		  div
		    h3
		      bdi: Ada
		      , 1 February 2027
		    p: You build, and nobody knows it.
		    ul
		      li: Agree: [Lay the keel](/milestones/keel/)
		      li
		        strong: Question
		        :
		        a: [Lay the keel](/milestones/keel/)
		        , “
		        a: [It lies straight.](/milestones/keel/#outcome-laid)
		        ”
		        p: How straight?
		        p: The text has changed since.
		      li
		        strong: Stretch
		        :
		        a: [Planing](/skills/planing/)
		        p: Teach it.
		      li: Agree: gone
		  div
		    h3
		      bdi: A mentor
		      , 2 January 2027
		    p: Begin with the keel.
		"
	`);
});

test('keeps answers of the first day of the time, and none of after it', () => {
	const told = outlineOf(heardPart(heard, '2027-01-02', '2027-01-31', names));
	expect(told).toContain('Begin with the keel.');
	expect(told).not.toContain('nobody knows');
});

test.each(hostileWords)('an answer leaves the page as it is: %j', (text) => {
	const view = (words: string) =>
		heardPart(
			heardOf(
				[feedbackSchema.parse({ date: '2027-02-01', from: words, text: words })],
				() => false,
			),
			undefined,
			'2027-03-01',
			names,
		);
	expect(skeletonOf(view(text))).toEqual(skeletonOf(view('plain words')));
});

const reviews = ['2027-01-10', '2027-02-20'].map((date) => reviewSchema.parse({ date }));
const moments = reviews
	.map((review): Moment => ({ key: review.date, kept: 'file', review }))
	.reverse();
const nowOn = (date: string): Moment => ({
	key: 'now',
	kept: 'present',
	review: reviewSchema.parse({ date }),
});

test.each([
	['2027-03-01', '2027-02-20'],
	['2027-02-20', '2027-01-10'],
])('on %s a comparison begins with %s', (now, first) => {
	expect(firstMoment(moments, nowOn(now))?.key).toBe(first);
});

test('begins with the only review there is, even if it is of today', () => {
	expect(firstMoment(moments.slice(1), nowOn('2027-01-10'))?.key).toBe('2027-01-10');
});

test('the present is never before the newest review or answer', () => {
	expect(presentDay('2027-02-01', { reviews, heard })).toBe('2027-02-20');
	expect(presentDay('2027-01-01', { reviews: [], heard })).toBe('2027-02-01');
	expect(presentDay('2027-03-01', { reviews, heard })).toBe('2027-03-01');
});

test('the agenda takes the newest answer, and tells what was done since the review nearest to it', () => {
	const road: RoadRecord = {
		place: { site: 'home', base: '/', aliases: [] },
		road: yard,
		settings: settings({ start: '2027-01-04', hours: { own: 3, job: 3 } }),
		progress: record,
		reviews,
		heard,
		day: '2027-03-01',
	};
	const asked = agendaOf(road).find(({ title }) => title === 'What I was asked last time');
	expect(asked?.sentences.map(plain)).toMatchInlineSnapshot(`
		[
		  "A question on Lay the keel, “It lies straight.”: “How straight?” Since 20 February 2027: evidence “https://example.org/keel”",
		  "A stretch on Planing: “Teach it.” Since 20 February 2027: level 0 → 1",
		]
	`);

	const today = agendaOf({ ...road, day: '2027-02-20' }).find(
		({ title }) => title === 'What I was asked last time',
	);
	expect(today?.sentences.map(plain).join()).toContain('Since 10 January 2027');
});
