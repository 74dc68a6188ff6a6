import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOwnMarks, markName, markNames } from '../../../../src/roadmap/ids/name-marks.ts';
import { shortMark } from '../../../../src/roadmap/ids/root.ts';

describe('the mark of names', () => {
	test('is the same whether it is made of the names or of a mark of each', () => {
		const names = fc.array(fc.string({ unit: 'grapheme', maxLength: 80 }), { minLength: 1 });
		fc.assert(
			fc.property(names, ([first = '', ...rest]) => {
				const marks = [markName(first), ...rest.map(markName)] as const;
				expect(markNames(marks)).toBe(shortMark([first, ...rest].join('\n')));
			}),
		);
	});

	test('is kept for each name of a fork that links may speak of, and for no other', () => {
		const ids = {
			numbers: new Map([
				['milestone/heels', 1],
				['milestone/rounds', 8192],
				['milestone/rounds#ten', 8193],
				['milestone/quiet', 8194],
				['milestone/quiet#one', 8195],
				['milestone/once-loud', 8196],
				['theme/ward', 8197],
				['milestone/gone', 8198],
			]),
			aliases: new Map([['milestone/once-loud', 'milestone/quiet']]),
			retired: new Map([['milestone/gone', { why: 'It ended.' }]]),
		};
		const marks = findOwnMarks(ids, (name) => name.startsWith('milestone/quiet'));
		expect([...marks.keys()]).toEqual([8192, 8193, 8198]);
		expect(marks.get(8192)).toEqual(markName('milestone/rounds'));
	});
});
