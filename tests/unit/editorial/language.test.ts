import { describe, expect, test } from 'vitest';
import { readingGrade } from '../../../src/editorial/language/grade.ts';
import { isSentence, splitSentences } from '../../../src/editorial/language/sentences.ts';
import { countSyllables } from '../../../src/editorial/language/syllables.ts';
import { normalise, splitWords } from '../../../src/editorial/language/words.ts';

const syllables: Readonly<Record<number, string>> = {
	1: 'made makes asked read use view due tier suite whole plague team’s don’t API 2026 x',
	2: 'tested handled tables pages statement safely social million nation client patient trying being people frequent layer buyer trade-off milestone reward create science rhythm reuse union colleague technique isn’t couldn’t argue league-table',
	3: 'constructor element implement various earlier video theory actual quality influence medium reindex engineer decision committee idea governance ratio curious behaviour senior junior period opinion finance-led area read-only-x',
	4: 'initiative material experience evaluate continuous cooperate mechanism algorithm architecture usually hierarchy society variety',
	5: 'negotiation evaluation ambiguity optimisation',
};

describe('syllables', () => {
	const rows = Object.entries(syllables).flatMap(([count, words]) =>
		words.split(' ').map((word) => [word, Number(count)] as const),
	);
	const odd: ReadonlyMap<string, number> = new Map([
		['league-table', 3],
		['finance-led', 3],
		['read-only-x', 4],
	]);

	test.each(rows.map(([word, count]) => [word, odd.get(word) ?? count] as const))(
		'counts %s as %i',
		(word, count) => {
			expect(countSyllables(word)).toBe(count);
		},
	);
});

describe('sentences', () => {
	test.each([
		['One stands alone', ['One stands alone']],
		['Stop. Then go! Where? There.', ['Stop.', 'Then go!', 'Where?', 'There.']],
		['Version 2.5 is out. 3 follow.', ['Version 2.5 is out.', '3 follow.']],
		[
			'Ask A. Smith, e.g. Monday, etc. or No. 7. Then wait.',
			['Ask A. Smith, e.g. Monday, etc. or No. 7.', 'Then wait.'],
		],
		['Does it? No. Then stop.', ['Does it?', 'No.', 'Then stop.']],
		['“It works.” She left. (He stayed.)', ['“It works.”', 'She left.', '(He stayed.)']],
		['', []],
	])('cuts %j', (passage, sentences) => {
		expect(splitSentences(passage)).toEqual(sentences);
	});

	test.each([
		['It ends.', true],
		['“It ends.”', true],
		['As follows:', true],
		['A bare phrase', false],
	])('knows whether %j ends as a sentence', (words, expected) => {
		expect(isSentence(words)).toBe(expected);
	});
});

describe('words', () => {
	test.each([
		['a state-of-the-art plan – twice', ['a', 'state-of-the-art', 'plan', 'twice']],
		['and/or 12 % of it', ['and', 'or', '12', 'of', 'it']],
	])('counts those of %j', (text, words) => {
		expect(splitWords(text)).toEqual(words);
	});

	test.each([
		['“Ask 14 people”, she said.', 'ask # people she said'],
		['Don’t — 1,024.5 well-known', "don't # well-known"],
		['ASK: 3 People; she said', 'ask # people she said'],
	])('gives %j one form', (text, form) => {
		expect(normalise(text)).toBe(form);
	});
});

describe('the reading grade', () => {
	test('follows the published formula', () => {
		// 2 sentences, 12 words, 14 syllables: 0.39 × 6 + 11.8 × 14/12 − 15.59.
		expect(readingGrade(['The cat sat on the table. The dog ran to the garden.'])).toBeCloseTo(
			0.52,
			2,
		);
	});

	test('rises with long words and with long sentences', () => {
		const plain = readingGrade(['We ask. They say no. We stop.']);
		const joined = readingGrade(['We ask and they say no and we stop.']);
		const learned = readingGrade([
			'Organisational accountability necessitates institutional deliberation.',
		]);
		expect(joined).toBeGreaterThan(plain);
		expect(learned).toBeGreaterThan(joined);
	});

	test('passes over labels in front of a sentence', () => {
		const plain = readingGrade(['We ask them on Monday.']);
		expect(readingGrade(['Hours, 15. We ask them on Monday.'])).toBeCloseTo(plain, 5);
	});

	test('is nothing for nothing', () => {
		expect(readingGrade([])).toBe(0);
	});
});
