import { expect, it } from 'vitest';
import { markOf, saidOn } from '../../../../src/plan-view/sharing/said.ts';
import { feedbackSchema } from '../../../../src/schemas/feedback.ts';

const answer = (fields: object) => feedbackSchema.parse({ date: '2027-04-05', ...fields });
const page = { name: 'milestone/x', hash: 'aaaaaaa', outcomes: [] };
const said = (answers: readonly object[]) => saidOn(page, answers.map(answer));

it('shows what was said of a page and its outcomes, the newest answer first', () => {
	const first = { from: 'Ada', marks: [{ item: 'milestone/x', mark: 'agree', hash: 'aaaaaaa' }] };
	const second = {
		date: '2027-07-01',
		marks: [
			{ item: 'milestone/x#proof', mark: 'question', text: 'Who?', hash: 'bbbbbbb' },
			{ item: 'milestone/xy', mark: 'agree' },
		],
	};
	expect(said([first, second])).toEqual([
		{
			mark: 'question',
			text: 'Who?',
			from: undefined,
			date: '2027-07-01',
			outcome: 'proof',
			changed: true,
		},
		{
			mark: 'agree',
			text: undefined,
			from: 'Ada',
			date: '2027-04-05',
			outcome: undefined,
			changed: false,
		},
	]);
});

it('knows the same words of the same mentor again, and no others', () => {
	const mark = { item: 'milestone/x', mark: 'agree', text: 'Yes.' };
	const answers = [
		{ from: 'Ada', marks: [mark] },
		{ from: 'Ada', marks: [{ ...mark, hash: 'bbbbbbb' }] },
		{ from: 'Bo', marks: [mark] },
		{ from: 'Ada', date: '2027-04-06', marks: [mark] },
		{ from: 'Ada', marks: [{ ...mark, text: 'No.' }] },
		{ from: 'Ada', marks: [{ ...mark, mark: 'stretch' }] },
		{ from: 'Ada', marks: [{ ...mark, item: 'milestone/x#proof' }] },
	];
	expect(new Set(said(answers).map(markOf)).size).toBe(6);
});

it('does not call words changed of which nobody knows what they were', () => {
	expect(said([{ marks: [{ item: 'milestone/x', mark: 'agree' }] }])).toMatchObject([
		{ changed: false },
	]);
});
