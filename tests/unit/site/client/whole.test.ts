import { describe, expect, it } from 'vitest';
import { readWhole } from '../../../../src/site/client/progress/whole.ts';
import { milestone, nothing } from '../../progress/any-progress.ts';

describe('what a site was built with', () => {
	it('is read with the old names of all items', () => {
		const progress = { ...nothing, milestones: { x: milestone({ state: 'done' }) } };
		const place = { site: 'a', base: '/', aliases: [['milestone/old', 'milestone/x']] };
		expect(readWhole({ place, progress, road: {} })).toEqual({
			committed: progress,
			aliases: new Map([['milestone/old', 'milestone/x']]),
		});
	});

	it.each([
		[undefined],
		[null],
		['text'],
		[{ progress: nothing }],
		[{ progress: {}, place: { aliases: [[1, 2]] } }],
		[{ progress: { milestones: [] }, place: { aliases: [] } }],
	])('is not read from %j', (record) => {
		expect(readWhole(record)).toBeUndefined();
	});
});
