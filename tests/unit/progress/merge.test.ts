import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { same } from '../../../src/progress/draft.ts';
import { mergeProgress } from '../../../src/progress/merge.ts';
import type { ProgressData } from '../../../src/schemas/progress.ts';
import { anyProgress, milestone, nothing } from './any-progress.ts';

const all = () => true;
const few = fc.constantFrom('keel', 'mast', 'plank', 'constructor');
const some = anyProgress({ milestone: few });
const copy = (value: ProgressData): ProgressData => structuredClone(value);

describe('an import', () => {
	test('done twice is done once', () => {
		fc.assert(
			fc.property(some, some, (here, file) => {
				const once = mergeProgress(here, file, all);
				const twice = mergeProgress(once.result, file, all);
				expect(same(twice.result, once.result)).toBe(true);
				expect([twice.added, twice.changed]).toEqual([[], []]);
			}),
		);
	});

	test('leaves what was here as it was, so that undo is to take it back', () => {
		fc.assert(
			fc.property(some, some, (here, file) => {
				const [before, read] = [copy(here), copy(file)];
				mergeProgress(here, file, all);
				expect(here).toEqual(before);
				expect(file).toEqual(read);
			}),
		);
	});

	test('counts every item of the file once: new, changed or the same', () => {
		fc.assert(
			fc.property(some, some, (here, file) => {
				const { added, changed, same } = mergeProgress(here, file, all);
				const items = [
					...Object.keys(file.milestones).map((id) => `milestone/${id}`),
					...Object.keys(file.skills).map((id) => `skill/${id}`),
					...file.asks.map(() => 'ask'),
				];
				expect([...added, ...changed, ...same].sort()).toEqual(items.sort());
			}),
		);
	});

	test('says what the file says of its items and keeps the others', () => {
		fc.assert(
			fc.property(some, some, (here, file) => {
				const { result } = mergeProgress(here, file, all);
				expect(result.milestones).toEqual({ ...here.milestones, ...file.milestones });
				expect(result.skills).toEqual({ ...here.skills, ...file.skills });
				for (const ask of [...here.asks, ...file.asks]) expect(result.asks).toContainEqual(ask);
			}),
		);
	});

	test('tells what it will do before it does it', () => {
		const here: ProgressData = {
			...nothing,
			updated: '2027-02-01',
			asks: [{ text: 'How?', visibility: 'mentor' }],
			milestones: { keel: milestone({ state: 'doing' }), mast: milestone() },
		};
		const file: ProgressData = {
			...nothing,
			updated: '2027-01-01',
			asks: [
				{ text: 'How?', visibility: 'mentor' },
				{ text: 'When?', visibility: 'mentor' },
				{ text: 'When?', visibility: 'mentor' },
			],
			milestones: { keel: milestone({ state: 'done' }), mast: milestone(), oar: milestone() },
			skills: { rowing: { level: 1, visibility: 'mentor', notes: [] } },
		};
		const { result, ...told } = mergeProgress(here, file, (name) => name !== 'milestone/oar');
		expect(told).toEqual({
			added: ['milestone/oar', 'skill/rowing', 'ask'],
			changed: ['milestone/keel'],
			same: ['milestone/mast', 'ask', 'ask'],
			unknown: ['milestone/oar'],
		});
		expect(result.updated).toBe('2027-02-01');
		expect(result.asks.map(({ text }) => text)).toEqual(['How?', 'When?']);
	});
});
