import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { feedbackSchema } from '../../../src/schemas/feedback.ts';
import { freeName, readAnswer, writeAnswer } from '../../../src/sharing/file.ts';
import { openLink } from '../../../src/sharing/link.ts';
import { chance } from './any-fragment.ts';
import { opener } from './open.ts';
import { anyAnswer } from './plans.ts';
import { site } from './road.ts';
import { answered } from './samples.ts';

test('writes an answer as people read it', () => {
	expect(writeAnswer(answered)).toMatchInlineSnapshot(`
		"date: 2028-07-04
		from: Sam Roe
		text: "A strong half-year.\\nLet us talk about scope on Thursday."
		plan: "3acvsn"
		marks:
		  - item: milestone/work-1
		    mark: agree
		    hash: "1z141z3"
		  - item: "milestone/work-9#outcome-2"
		    mark: stretch
		    text: Name the load that it has to bear.
		    hash: "00000ab"
		  - item: milestone/my-own
		    mark: question
		    text: "Who would miss it?"
		    hash: "0k3f9zz"
		"
	`);
});

test('reads every file that it writes, as the schema of feedback does', () => {
	fc.assert(
		fc.property(anyAnswer, (answer) => {
			const file = writeAnswer(answer);
			expect(readAnswer(file, site)).toEqual({ ok: true, answer, unknown: 0 });
			expect(readAnswer(file.replaceAll('\n', '\r\n'), site)).toMatchObject({ answer });
			const { visibility: _, ...data } = feedbackSchema.parse(parse(file));
			expect(data).toEqual(answer);
		}),
		{ numRuns: 500 },
	);
});

test('opens a file of an answer on the page for answers only', async () => {
	const file = writeAnswer(answered);
	const inFile = { ...opener, inFile: true };
	expect(await openLink(file, inFile)).toMatchObject({
		kind: 'answer',
		answer: answered,
		check: '',
	});
	expect(await openLink(file, { ...inFile, kind: 'plan' })).toEqual({
		ok: false,
		code: 'wrong-kind',
	});
	expect(await openLink(`\n${file}\n`, opener)).toMatchObject({ answer: answered });
});

test('counts marks on things that have no number here', () => {
	const marks = [...answered.marks, { item: 'skill/elsewhere', mark: 'agree', hash: '' } as const];
	expect(readAnswer(writeAnswer({ ...answered, marks }), site)).toEqual({
		ok: true,
		answer: answered,
		unknown: 1,
	});
});

test.each([
	['nothing', ''],
	['another day', 'date: 2028-02-30\n'],
	['a field that it does not know', 'date: 2028-02-03\nadmin: yes\n'],
	['a field twice', 'date: 2028-02-03\nfrom: A\nfrom: B\n'],
	['a mark of another kind', 'date: 2028-02-03\nmarks:\n  - item: skill/x\n    mark: love\n'],
	['an item of another form', 'date: 2028-02-03\nmarks:\n  - item: __proto__\n    mark: agree\n'],
	['a name of the language', 'date: 2028-02-03\n__proto__: x\n'],
	['an alias', 'date: &a 2028-02-03\nfrom: *a\n'],
	['quotes that are none', 'date: 2028-02-03\nfrom: "a\n'],
	['a line that is none', 'date: 2028-02-03\n- x\n'],
	['a check that is none', 'date: 2028-02-03\nplan: "a b"\n'],
])('refuses %s', (_, file) => {
	expect(readAnswer(file, site)).toEqual({ ok: false, code: 'wrong-file' });
});

test('refuses a file that is too long', () => {
	expect(readAnswer(`date: ${'x'.repeat(300_000)}`, site)).toEqual({ ok: false, code: 'too-long' });
});

test('throws at no file, however it was changed', () => {
	const random = chance(5);
	for (let run = 0; run < 3000; run++) {
		const signs = [...writeAnswer(answered)];
		for (let left = 1 + random.below(4); left > 0; left--)
			signs[random.below(signs.length)] = random.pick([
				'"',
				'\n',
				' ',
				':',
				'-',
				'\\',
				'\u0000',
				'x',
			]);
		const file = signs.join('');
		const read = readAnswer(file, site);
		if (read.ok && read.unknown === 0) expect(writeAnswer(read.answer)).toBe(`${file.trim()}\n`);
	}
});

test.each([
	[[], '2026-11-22'],
	[['2026-11-22'], '2026-11-22-2'],
	[['2026-11-22', '2026-11-22-2', '2026-11-23'], '2026-11-22-3'],
])('gives a name that is free beside %j: %s', (taken: readonly string[], name) => {
	expect(freeName('2026-11-22', (other) => taken.includes(other))).toBe(name);
});
