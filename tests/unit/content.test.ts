import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readHandbook, rules } from '../../src/editorial/index.ts';
import { toTerminal } from '../../src/report/terminal.ts';
import { sortFaults } from '../../src/roadmap/faults/sort.ts';
import { readContent } from '../../src/site/content-files.ts';

/**
 * Reads the real handbook as an editor would. What is found is printed like any report; the same
 * list comes from `node src/cli/editorial.ts`.
 */
const shelf = readHandbook(await readContent(fileURLToPath(new URL('../..', import.meta.url))));

/** The day of the newest review, so that the result of a test does not change by waiting. */
const today =
	shelf.articles
		.map(({ data }) => String(data['reviewed']))
		.sort()
		.at(-1) ?? '';

describe('the handbook', () => {
	test.each(Object.entries(rules))('has nothing to mend in the %s', (_, rule) => {
		const found = sortFaults(rule({ ...shelf, today }));
		expect.soft(toTerminal(found, { colour: false })).toBe('no faults\n');
	});

	test('is there to be read', () => {
		expect(shelf.articles.length).toBeGreaterThan(0);
	});
});
