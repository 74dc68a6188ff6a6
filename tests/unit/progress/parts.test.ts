import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { same } from '../../../src/progress/draft.ts';
import { currentName, followNames, followReview } from '../../../src/progress/follow.ts';
import {
	type Part,
	itemOfPart,
	partsOf,
	readPart,
	withParts,
} from '../../../src/progress/parts.ts';
import { anyProgress, evidence, milestone, nothing } from './any-progress.ts';

/** Parts as a browser gives them back. */
const keptAndRead = (parts: ReadonlyMap<string, Part>): ReadonlyMap<string, Part> =>
	new Map(
		[...parts].map(([name, { value }]) => {
			const part = readPart(name, JSON.parse(JSON.stringify(value)));
			if (part === undefined) throw new Error(`${name} cannot be read back`);
			return [name, part];
		}),
	);

describe('a record in parts', () => {
	it('is put together again without a loss', () => {
		fc.assert(
			fc.property(anyProgress(), (progress) => {
				const whole = withParts(nothing, keptAndRead(partsOf(progress)));
				const { updated: _, ...rest } = progress;
				expect(same(whole, rest)).toBe(true);
			}),
			{ numRuns: 1000 },
		);
	});

	it('lays a part over what is committed and leaves the rest', () => {
		const committed = {
			...nothing,
			milestones: {
				x: milestone({
					state: 'doing',
					outcomes: { a: [evidence('link')], b: [evidence('measure')] },
				}),
			},
		};
		const parts = new Map([
			['milestone/x#a', readPart('milestone/x#a', []) as Part],
			['skill/s', readPart('skill/s', { level: 2 }) as Part],
		]);
		expect(withParts(committed, parts)).toEqual({
			...committed,
			milestones: { x: { ...committed.milestones.x, outcomes: { b: [evidence('measure')] } } },
			skills: { s: { level: 2, visibility: 'mentor', notes: [] } },
		});
	});

	it.each([
		['milestone/x', { state: 'over' }],
		['milestone/x', { outcomes: {} }],
		['milestone/X', { state: 'doing' }],
		['milestone/x#a', {}],
		['milestone/x#a/notes', []],
		['skill/s#a', []],
		['skill/s', 3],
		['skill/__proto__', { level: 1 }],
		['asks', {}],
		['settings', {}],
	])('does not read %s from %j', (name, value) => {
		expect(readPart(name, value)).toBeUndefined();
	});
});

describe('a name of yesterday', () => {
	const aliases = new Map([
		['milestone/old', 'milestone/older'],
		['milestone/older', 'milestone/new'],
		['milestone/old#first', 'milestone/new#one'],
		['milestone/new#second', 'milestone/new#two'],
		['skill/a', 'skill/b'],
		['skill/b', 'skill/a'],
	]);

	it.each([
		['milestone/old', 'milestone/new'],
		['milestone/old/notes', 'milestone/new/notes'],
		['milestone/old#first', 'milestone/new#one'],
		['milestone/old#second', 'milestone/new#two'],
		['milestone/old#third', 'milestone/new#third'],
		['milestone/new', 'milestone/new'],
		['skill/a', 'skill/a'],
		['asks', 'asks'],
	])('%s is %s today', (name, today) => {
		expect(currentName(name, aliases)).toBe(today);
	});

	it('gives way to the name of today, and brings its evidence', () => {
		const read = (name: string, value: unknown) => [name, readPart(name, value) as Part] as const;
		const one = evidence('link', 'one');
		const { parts, old } = followNames(
			new Map([
				read('milestone/old', { state: 'done' }),
				read('milestone/new', { state: 'doing' }),
				read('milestone/old#first', [one, evidence('link', 'two')]),
				read('milestone/new#one', [one]),
			]),
			aliases,
		);
		expect(Object.fromEntries([...parts].map(([name, { value }]) => [name, value]))).toEqual({
			'milestone/new': { state: 'doing', visibility: 'mentor' },
			'milestone/new#one': [one, evidence('link', 'two')],
		});
		expect(old.get('milestone/new#one')).toEqual(['milestone/old#first']);
	});
});

describe('a request', () => {
	it('is about what is called otherwise today', () => {
		const asks = [
			{ text: 'One', about: 'old', visibility: 'mentor' as const },
			{ text: 'Two', about: 'guide/there', visibility: 'mentor' as const },
			{ text: 'Three', visibility: 'mentor' as const },
		];
		const parts = partsOf({ ...nothing, asks });
		const today = withParts(
			nothing,
			followNames(parts, new Map([['milestone/old', 'milestone/new']])).parts,
		);
		expect(today.asks.map(({ about }) => about)).toEqual([
			'milestone/new',
			'guide/there',
			undefined,
		]);
	});
});

it('follows a frozen review, so that what was renamed since does not seem new', () => {
	const aliases = new Map([
		['milestone/old', 'milestone/new'],
		['milestone/new#first', 'milestone/new#one'],
		['decision/which', 'decision/what'],
		['option/left', 'option/west'],
	]);
	const days = { first: '2027-01-04', last: '2027-03-28' };
	const outcomes = { first: [evidence('link', 'one')] };
	const review = {
		date: '2027-02-01',
		visibility: 'mentor' as const,
		dates: { old: days },
		choices: { which: ['left', 'right'] },
		progress: { ...nothing, milestones: { old: milestone({ state: 'doing', outcomes }) } },
	};
	expect(followReview(review, aliases)).toEqual({
		...review,
		dates: { new: days },
		choices: { what: ['west', 'right'] },
		progress: {
			...nothing,
			milestones: {
				new: milestone({ state: 'doing', outcomes: { one: [evidence('link', 'one')] } }),
			},
		},
	});
});

it('knows a milestone that is called notes from the notes of one', () => {
	expect(itemOfPart('milestone/notes')).toBe('milestone/notes');
	expect(itemOfPart('milestone/notes/notes')).toBe('milestone/notes');
	expect(itemOfPart('milestone/x/notes')).toBe('milestone/x');
	expect(readPart('milestone/notes', { state: 'doing' })).toMatchObject({
		is: 'milestone',
		id: 'notes',
	});
	expect(readPart('milestone/notes/notes', [])).toMatchObject({ is: 'notes', id: 'notes' });
});
