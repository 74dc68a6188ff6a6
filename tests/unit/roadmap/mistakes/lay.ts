import { expect, test } from 'vitest';
import { check, placesOf } from '../road.ts';

/** The page that most mistakes are made in. */
const file = 'mine/guides/second-week.mdx';
const rest = ['summary: What to do next.', 'reviewed: 2026-11-22', 'order: 2'];

/** A short guide without a mistake. */
export const page = whole(`title: Second week\n${rest.join('\n')}`, '## Monday\n\nRest.\n');

/** Where the words of a row are put: a part of that page, a patch of a milestone, or a file by its path. */
const places = {
	/** Under its first heading, on line 10. */
	text: (words: string) => [
		file,
		whole(`title: Second week\n${rest.join('\n')}`, `## Monday\n\n${words}\n`),
	],
	/** Below its frontmatter, on line 8. */
	body: (words: string) => [file, whole(`title: Second week\n${rest.join('\n')}`, words)],
	/** The value of its title, on line 2, column 8. */
	title: (words: string) => [
		file,
		whole(`title: ${words}\n${rest.join('\n')}`, '## Monday\n\nRest.\n'),
	],
	/** All of its frontmatter, from line 2 on. */
	fields: (words: string) => [file, whole(words, '## Monday\n\nRest.\n')],
	/** All of its file. */
	file: (words: string) => [file, words],
	/** A patch of a milestone, from line 1 on. */
	course: (words: string) => ['mine/milestones/emergency-course.yaml', `${words}\n`],
} as const satisfies Record<string, (words: string) => readonly [string, string]>;

/** Where, what is written there, and every fault as `line:column code`. */
export type Row = readonly [where: string, words: string, ...faults: string[]];

/** One test for each row: exactly these faults come out, in this file. */
export function testRows(rows: readonly Row[]): void {
	test.each(rows)('finds in %s: %j', (where, words, ...faults) => {
		const [path, text] =
			where in places ? places[where as keyof typeof places](words) : [where, words];
		expect(
			placesOf(check({ [path]: text })).map((place) => place.replace(`content/${path}:`, '')),
		).toEqual(faults);
	});
}

function whole(fields: string, body: string): string {
	return `---\n${fields}\n---\n\n${body}`;
}
