import { expect, it } from 'vitest';
import { saidOn } from '../../../../src/plan-view/sharing/said.ts';
import { feedbackSchema } from '../../../../src/schemas/feedback.ts';

const answer = (fields: object) => feedbackSchema.parse({ date: '2027-04-05', ...fields });
const hashes: Readonly<Record<string, string>> = { 'milestone/x': 'aaaaaaa' };
const said = (answers: readonly object[], audience: 'public' | 'mentor' = 'mentor') =>
	saidOn('milestone/x', answers.map(answer), audience, (name) => hashes[name]);

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

it('shows nobody an answer that is not for them', () => {
	const marks = [{ item: 'milestone/x', mark: 'agree' }];
	expect(said([{ marks }], 'public')).toEqual([]);
	expect(said([{ marks, visibility: 'public' }], 'public')).toHaveLength(1);
});

it('does not call words changed of which nobody knows what they were', () => {
	expect(said([{ marks: [{ item: 'milestone/x', mark: 'agree' }] }])).toMatchObject([
		{ changed: false },
	]);
});
