import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { entryOf } from '../../../src/plan/entry.ts';
import { same } from '../../../src/progress/draft.ts';
import { mergeProgress } from '../../../src/progress/merge.ts';
import type { MilestoneProgressData, ProgressData } from '../../../src/schemas/progress.ts';
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

	test('says what the file says and loses nothing that was written here', () => {
		fc.assert(
			fc.property(some, some, (here, file) => {
				const { result } = mergeProgress(here, file, all);
				for (const from of [here, file]) {
					expect(result.asks).toEqual(expect.arrayContaining(from.asks));
					for (const [id, { notes, outcomes }] of Object.entries(from.milestones)) {
						const merged = entryOf(result.milestones, id);
						expect(merged?.notes).toEqual(expect.arrayContaining(notes));
						for (const [outcome, evidence] of Object.entries(outcomes))
							expect(entryOf(merged?.outcomes ?? {}, outcome)).toEqual(
								expect.arrayContaining(evidence),
							);
					}
					for (const [id, { notes }] of Object.entries(from.skills))
						expect(entryOf(result.skills, id)?.notes).toEqual(expect.arrayContaining(notes));
				}
				for (const [id, { outcomes: _, notes: __, ...head }] of Object.entries(file.milestones))
					expect(entryOf(result.milestones, id)).toMatchObject(head);
				for (const [id, { level }] of Object.entries(file.skills))
					expect(entryOf(result.skills, id)).toMatchObject({ level });
			}),
		);
	});

	test('tells one story of each milestone where both sides do', () => {
		const isOneStory = ({ milestones }: ProgressData): boolean =>
			Object.values(milestones).every(
				({ state, started, finished }) =>
					finished === undefined || (state === 'done' && (started ?? finished) <= finished),
			);
		fc.assert(
			fc.property(some.filter(isOneStory), some.filter(isOneStory), (here, file) => {
				expect(isOneStory(mergeProgress(here, file, all).result)).toBe(true);
			}),
		);
	});

	test.each([
		[
			'keeps the day that was written here',
			{ state: 'doing' },
			{ state: 'doing', started: '2027-01-04' },
		],
		[
			'forgets the reason of a state that is over',
			{ state: 'doing' },
			{ state: 'blocked', why: 'No data.' },
		],
		[
			'forgets the end of what has begun again',
			{ state: 'doing' },
			{ state: 'done', finished: '2027-02-01' },
		],
		[
			'keeps no beginning after the end',
			{ state: 'done', finished: '2027-01-01' },
			{ state: 'doing', started: '2027-02-01' },
		],
	] as const)('%s', (_, file, here) => {
		const of = (keel: Partial<MilestoneProgressData>): ProgressData => ({
			...nothing,
			milestones: { keel: milestone(keel) },
		});
		const { keel } = mergeProgress(of(here), of(file), all).result.milestones;
		const started = 'started' in here && file.state === 'doing' ? { started: here.started } : {};
		expect(keel).toEqual(milestone({ ...file, ...started }));
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
