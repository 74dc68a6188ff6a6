import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { writeProgress } from '../../../src/progress/write.ts';
import { writeYaml } from '../../../src/progress/yaml.ts';
import { progressSchema } from '../../../src/schemas/progress.ts';
import { check, placesOf } from '../roadmap/road.ts';
import { anyProgress, evidence, hostile, milestone, nothing } from './any-progress.ts';

const read = (text: string) => progressSchema.parse(parse(text));

describe('a record of progress as YAML', () => {
	test('is what was written when it is read, in 10,000 of 10,000 cases', () => {
		fc.assert(
			fc.property(anyProgress(), (progress) => {
				expect(read(writeProgress(progress))).toEqual(progress);
			}),
			{ numRuns: 10_000 },
		);
	});

	test('is the same text twice, whatever the order in which things were said', () => {
		fc.assert(
			fc.property(anyProgress(), (progress) => {
				const text = writeProgress(progress);
				const turned = {
					...progress,
					milestones: Object.fromEntries(Object.entries(progress.milestones).reverse()),
					skills: Object.fromEntries(Object.entries(progress.skills).reverse()),
				};
				expect(writeProgress(turned)).toBe(text);
				expect(writeProgress(read(text))).toBe(text);
			}),
			{ numRuns: 1000 },
		);
	});

	test.each(hostile)('keeps the words %j wherever they stand', (text) => {
		const progress = {
			...nothing,
			asks: [{ text, visibility: 'mentor' as const }],
			milestones: {
				keel: milestone({
					state: 'blocked',
					why: text,
					outcomes: { laid: [evidence('document', text)] },
					notes: [{ text, visibility: 'private' }],
				}),
			},
			skills: { planing: { level: 2, visibility: 'mentor' as const, notes: [] } },
		};
		const written = writeProgress(progress);
		expect(read(written)).toEqual(progress);
		expect(written).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/);
	});

	test('is read by the check of content without a fault', () => {
		const text = writeProgress({
			updated: '2026-11-20',
			asks: [{ text: 'Is it "enough"?', about: 'skill/dressing', visibility: 'public' }],
			milestones: {
				'wound-care': milestone({
					state: 'done',
					started: '2026-10-01',
					finished: '2026-11-01',
					spent: { own: 10.5, job: 0 },
					outcomes: {
						'ten-dressings': [evidence('witness', 'Sister Ada: yes', { date: '2026-11-01' })],
					},
				}),
			},
			skills: { dressing: { level: 1, visibility: 'mentor', notes: [] } },
		});
		const checked = check({ 'mine/progress.yaml': text });
		expect(placesOf(checked)).toEqual([]);
		expect(checked.progress).toEqual(read(text));
		expect(text).toMatchInlineSnapshot(`
			"updated: 2026-11-20
			asks:
			  - text: "Is it \\"enough\\"?"
			    about: skill/dressing
			    visibility: public
			milestones:
			  wound-care:
			    state: done
			    started: 2026-10-01
			    finished: 2026-11-01
			    spent:
			      own: 10.5
			      job: 0
			    outcomes:
			      ten-dressings:
			        - proof: witness
			          text: "Sister Ada: yes"
			          date: 2026-11-01
			          visibility: public
			skills:
			  dressing: 1
			"
		`);
	});

	test('is an empty group when nothing has happened', () => {
		expect(writeProgress(nothing)).toBe('{}\n');
		expect(read('{}\n')).toEqual(nothing);
	});
});

test('an empty list inside a group takes no line', () => {
	expect(writeYaml({ a: [], b: { c: [], d: { e: undefined } }, f: [1, 'two words'] })).toBe(
		'f:\n  - 1\n  - two words\n',
	);
});
