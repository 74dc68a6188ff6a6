import fc from 'fast-check';
import { z } from 'astro/zod';
import { expect, test } from 'vitest';
import {
	parseMilestoneHead,
	parseMilestoneProgress,
	parseProgress,
	parseSkillHead,
	parseSkillProgress,
} from '../../../src/progress/parse.ts';
import { type Parse, wrong } from '../../../src/progress/shape.ts';
import { milestoneProgressSchema, progressSchema } from '../../../src/schemas/progress.ts';
import { anyMilestone, anyProgress } from './any-progress.ts';

const skillSchema = progressSchema.shape.skills.unwrap().valueType;

/** Asks the schema and the parser, and expects one answer. */
function compare(schema: z.ZodType, parse: Parse<unknown>, value: unknown): void {
	const asked = schema.safeParse(value);
	const answer = parse(value);
	if (asked.success) expect(answer).toEqual(asked.data);
	else expect(answer).toBe(wrong);
}

/** Values in whose place something else is tried: what is nearly right, and what is far from it. */
const odd = fc.oneof(
	fc.constantFrom<unknown>(
		null,
		'',
		' ',
		' padded ',
		0,
		-0,
		-1,
		2.5,
		9,
		10,
		1e308,
		10_000.5,
		true,
		[],
		{},
		[null],
		'planned',
		'done',
		'Done',
		'2026-02-29',
		'2028-02-29',
		'link',
		'public',
		{ level: 3 },
		{ level: '3' },
		{ own: 1 },
		{ own: 1, job: -1 },
		[{ text: 'x' }],
		[{ proof: 'link', text: 'x' }],
		JSON.parse('{"__proto__": []}'),
		JSON.parse('{"constructor": []}'),
	),
	fc.jsonValue(),
);

const names = [
	...['state', 'why', 'started', 'finished', 'spent', 'visibility', 'outcomes', 'notes', 'level'],
	...['proof', 'text', 'date', 'about', 'asks', 'milestones', 'skills', 'updated', 'own', 'job'],
	...['__proto__', 'constructor', 'toString', 'x'],
];

/** A value with some of its parts left out, added or replaced, at any depth. */
const twisted = (base: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
	fc
		.tuple(
			base,
			fc.array(fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom(...names), odd), { maxLength: 3 }),
		)
		.map(([value, twists]) =>
			twists.reduce((now, [at, how, name, part]) => twist(now, at, how, name, part), value),
		)
		.map((value) => JSON.parse(JSON.stringify(value ?? null)) as unknown);

function twist(value: unknown, at: number, how: number, name: string, part: unknown): unknown {
	const places: [Record<string, unknown>, string][] = [];
	const copy = structuredClone(value);
	collect(copy, places);
	const place = places[at % Math.max(1, places.length)];
	if (place === undefined || how === 3)
		return how === 3 && isGroup(copy) ? { ...copy, [name]: part } : part;
	const [group, key] = place;
	if (how === 0) delete group[key];
	else if (how === 1)
		Object.defineProperty(group, name, {
			value: part,
			enumerable: true,
			configurable: true,
			writable: true,
		});
	else group[key] = part;
	return copy;
}

function collect(value: unknown, places: [Record<string, unknown>, string][]): void {
	if (typeof value !== 'object' || value === null) return;
	for (const [key, part] of Object.entries(value)) {
		places.push([value as Record<string, unknown>, key]);
		collect(part, places);
	}
}

const isGroup = (value: unknown): value is object =>
	typeof value === 'object' && value !== null && !Array.isArray(value);

test('agrees with the schema of a milestone, right or wrong, whole or without evidence and notes', () => {
	const headSchema = milestoneProgressSchema.omit({ outcomes: true, notes: true });
	fc.assert(
		fc.property(fc.oneof(twisted(anyMilestone()), odd), (value) => {
			compare(milestoneProgressSchema, parseMilestoneProgress, value);
			compare(headSchema, parseMilestoneHead, value);
		}),
		{ numRuns: 5000 },
	);
});

test('agrees with the schema of a skill, right or wrong', () => {
	const level = fc.record({ level: fc.nat(12), visibility: fc.constant('public') });
	fc.assert(
		fc.property(fc.oneof(twisted(level), odd), (value) => {
			compare(skillSchema as z.ZodType, parseSkillProgress, value);
			const { success } = skillSchema.safeParse(value);
			if (parseSkillHead(value) !== wrong) expect(success).toBe(true);
		}),
		{ numRuns: 3000 },
	);
});

test('agrees with the schema of the whole record, right or wrong', () => {
	fc.assert(
		fc.property(fc.oneof(twisted(anyProgress()), odd), (value) =>
			compare(progressSchema, parseProgress, value),
		),
		{ numRuns: 3000 },
	);
});

test('reads every record that is right', () => {
	fc.assert(
		fc.property(anyProgress(), (progress) => {
			const kept: unknown = JSON.parse(JSON.stringify(progress));
			expect(parseProgress(kept)).toEqual(progressSchema.parse(progress));
		}),
	);
});
