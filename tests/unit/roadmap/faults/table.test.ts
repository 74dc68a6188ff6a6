import { describe, expect, test } from 'vitest';
import { type FaultEntry, faultTable } from '../../../../src/roadmap/faults/index.ts';
import { check, placesOf } from '../road.ts';

const rows = Object.entries(faultTable) as [string, FaultEntry][];

describe('every row of the table of faults', () => {
	test.each(rows)('%s is found in its sample, alone, at its place', (code, { sample, severity }) => {
		const { file, before, encoding, extra, at, in: elsewhere } = sample;
		const checked = check({ ...extra, [file]: encoding ? Buffer.from(before, encoding) : before });
		expect(placesOf(checked)).toEqual([`content/${elsewhere ?? file}:${at[0]}:${at[1]} ${code}`]);
		expect(checked.roadmap === undefined).toBe(severity === 'fault');
	});

	test.each(rows)('%s is gone when its sample is mended', (_, { sample }) => {
		const { file, fileAfter, after, extra } = sample;
		expect(placesOf(check({ ...extra, [fileAfter ?? file]: after }))).toEqual([]);
	});

	test.each(rows)('%s is explained in words that anybody can read', (code, { title, why, mend }) => {
		expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
		for (const words of [title, why, mend]) {
			expect(words).not.toMatch(/regex|undefined|NaN|string|boolean|object|null|\bat \w+ \(/);
			expect(words.length).toBeLessThan(200);
		}
	});
});
