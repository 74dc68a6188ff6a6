import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { expect, test } from 'vitest';
import { contentHeadings } from '../../../src/site/markdown.ts';

/** What a table of a page becomes. */
async function compile(body: string): Promise<string> {
	const { code } = await mdxToJs(body, {
		hastPlugins: contentHeadings({ root: '/home/', base: '/' }),
		fileURL: pathToFileURL('/home/content/mine/guides/week.mdx'),
		jsx: true,
	});
	return code.replaceAll('_components.', '');
}

const scroller = /<div class="scroll" tabindex="0" role="group" aria-label="([^"]*)"><table>/;

test.each([
	['| A | B | *C* |\n| --- | --- | --- |\n| 1 | 2 | 3 |', 'Table: A, B, C'],
	['| | B | C |\n| --- | --- | --- |\n| 1 | 2 | 3 |', 'Table: B, C'],
	['| A | B |\n| --- | --- |\n| 1 | 2 |', undefined],
])('lets a table of more than two columns scroll by itself, named: %j', async (table, name) => {
	expect(scroller.exec(await compile(table))?.[1]).toBe(name);
});
