import { describe, expect, it } from 'vitest';
import { withEntry } from '../../../src/progress/entries.ts';

describe('a list in which one entry is written', () => {
	const list = [{ text: 'a' }, { text: 'b' }, { text: 'b' }];

	it.each([
		['adds', undefined, { text: 'c' }, ['a', 'b', 'b', 'c']],
		['changes', { text: 'a' }, { text: 'c' }, ['c', 'b', 'b']],
		['changes one of two that are the same', { text: 'b' }, { text: 'c' }, ['a', 'c', 'b']],
		['takes out', { text: 'a' }, undefined, ['b', 'b']],
		['writes anew what is gone', { text: 'x' }, { text: 'c' }, ['a', 'b', 'b', 'c']],
		['takes out nothing that is gone', { text: 'x' }, undefined, ['a', 'b', 'b']],
	])('%s', (_, before, after, texts) => {
		expect(withEntry(list, before, after).map(({ text }) => text)).toEqual(texts);
	});
});
