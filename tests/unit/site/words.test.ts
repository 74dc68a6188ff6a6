import { expect, test } from 'vitest';
import { describeHours, describeResource, describeTime, endOf } from '../../../src/site/words.ts';
import { shortReference } from '../../../src/site/markdown.ts';

const start = { year: 1, quarter: 2, index: 1, label: 'Year 1, Q2' };

test.each([
	[[70, 90, 135], '70–135 h, likely 90'],
	[[8, 8, 8], '8 h'],
	[[0, 0, 0], '0 h'],
] as const)('says %j as hours', (hours, expected) => {
	expect(describeHours(hours)).toBe(expected);
});

test.each([
	[3, 'Year 1, from Q2, about 3 months', 2],
	[1, 'Year 1, from Q2, about 1 month', 2],
	[4, 'Year 1, from Q2, about 4 months', 3],
	[12, 'Year 1, from Q2, about 12 months', 5],
])('says when something of %i months is due and fills its quarters', (months, words, end) => {
	expect(describeTime({ start, months })).toBe(words);
	expect(endOf({ start, months })).toBe(end);
});

test.each([
	[['Eric Breck', 'Shanqing Cai', 'D. Sculley'], 2017, 'Breck et al., 2017'],
	[['Will Larson'], 2021, 'Larson, 2021'],
	[['Aditya Agarwal', 'Jane Doe'], 2020, 'Agarwal and Doe, 2020'],
	[['D. Sculley', 'Gary Holt', 'et al.'], 2015, 'Sculley et al., 2015'],
	[['Google'], null, 'Google'],
	[['OWASP GenAI Security Project'], 2025, 'OWASP GenAI Security Project, 2025'],
	[['Carol Chen (kipply)'], 2022, 'Chen, 2022'],
	[['Vendor authors'], 2026, 'Vendor authors, 2026'],
	[['adr organisation contributors'], 2024, 'adr organisation contributors, 2024'],
] as const)('cites %j', (authors, year, expected) => {
	expect(shortReference({ authors: [...authors], year })).toBe(expected);
});

test('cites by the short name that a resource gives', () => {
	const authors = ['Nurse Council Europe', 'Some Cloud'];
	expect(shortReference({ authors, short: 'Nurse Council', year: 2024 })).toBe(
		'Nurse Council, 2024',
	);
});

test('describes a resource in one line', () => {
	expect(
		describeResource({
			authors: ['A One', 'B Two', 'C Three', 'D Four'],
			year: 2017,
			kind: 'paper',
			hours: 2,
			free: true,
		} as Parameters<typeof describeResource>[0]),
	).toBe('A One, B Two and others · 2017 · paper · 2 h · free');
});
