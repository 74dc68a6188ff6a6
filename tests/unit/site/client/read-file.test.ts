import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Aliases } from '../../../../src/progress/follow.ts';
import { same } from '../../../../src/progress/draft.ts';
import { isSeen } from '../../../../src/roadmap/fields/seen.ts';
import type { ProgressData } from '../../../../src/schemas/progress.ts';
import { writeProgress } from '../../../../src/progress/write.ts';
import { readFile } from '../../../../src/site/client/progress/read-file.ts';
import { anyProgress, milestone, nothing } from '../../progress/any-progress.ts';

const read = (text: string, aliases: Aliases = new Map()) =>
	readFile(new TextEncoder().encode(text), 'progress.yaml', '2031-01-01', aliases);

/** Every text of a record. */
function textsOf({ asks, milestones, skills }: ProgressData): string[] {
	const items = Object.values(milestones);
	const lists = [
		asks,
		...items.map(({ notes }) => notes),
		...Object.values(skills).map(({ notes }) => notes),
		...items.flatMap(({ outcomes }) => Object.values(outcomes)),
	];
	return [...lists.flat().map(({ text }) => text), ...items.flatMap(({ why }) => why ?? [])];
}

/** Mistakes as a reader sees them. */
const mistakes = (text: string): string[] =>
	read(text).faults.map(({ line, column, code }) => `${line}:${column} ${code}`);

describe('a file of progress', () => {
	it('is read back as it was written', () => {
		fc.assert(
			fc.property(anyProgress(), (progress) => {
				fc.pre(textsOf(progress).every(isSeen));
				const told = (state: string) => state === 'planned' || state === 'doing';
				const milestones = Object.fromEntries(
					Object.entries(progress.milestones).map(([id, { started: _, finished: __, ...item }]) => [
						id,
						told(item.state) ? item : { ...item, why: 'A reason.' },
					]),
				);
				const asks = progress.asks.map(({ about: _, ...ask }) => ask);
				const file = read(writeProgress({ ...progress, asks, milestones }));
				expect(file.faults).toEqual([]);
				expect(same(file.progress, { ...progress, asks, milestones })).toBe(true);
			}),
			{ numRuns: 200 },
		);
	});

	it.each([
		['milestones:\n  x: { state: over }\n', ['2:15 unknown-choice']],
		['milestones:\n  x: { state: blocked }\n', ['2:15 missing-field']],
		['milestones:\n  x: { state: doing, finished: 2027-01-01 }\n', ['2:32 finished-not-done']],
		[
			'milestones:\n  x: { state: done, started: 2027-02-01, finished: 2027-01-01 }\n',
			['2:52 reversed-days'],
		],
		['milestons: {}\n', ['1:1 unknown-field']],
	])('%j has the mistakes %j, and nothing of it is taken', (text, expected) => {
		expect(mistakes(text)).toEqual(expected);
		expect(read(text).progress).toBeUndefined();
	});

	it('with a day that is still to come is a warning and no mistake', () => {
		expect(mistakes('updated: 2099-01-01\n')).toEqual(['1:10 future-date']);
		expect(read('updated: 2099-01-01\n').progress?.updated).toBe('2099-01-01');
	});

	it('that is empty says nothing', () => {
		expect(read('')).toEqual({ progress: nothing, faults: [], odd: [] });
	});

	it('leaves out ids that no page can have, and names them', () => {
		const file = read('milestones:\n  "a/notes": { state: doing }\n  x: { state: doing }\n');
		expect(file.progress?.milestones).toEqual({ x: milestone({ state: 'doing' }) });
		expect(file.odd).toEqual(['a/notes']);
	});

	it('leaves out outcomes with such ids, and names them with their milestone', () => {
		const proof = '[{ proof: link, text: a }]';
		const file = read(
			`milestones:\n  x: { state: doing, outcomes: { Odd One: ${proof}, even: ${proof} } }\n`,
		);
		expect(Object.keys(file.progress?.milestones['x']?.outcomes ?? {})).toEqual(['even']);
		expect(file.odd).toEqual(['x#Odd One']);
	});

	it('goes by the names of today', () => {
		const aliases = new Map([['milestone/old', 'milestone/new']]);
		const file = read('milestones:\n  old: { state: doing }\n', aliases);
		expect(Object.keys(file.progress?.milestones ?? {})).toEqual(['new']);
	});
});
