import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { checkFences, drawFences } from '../../../src/site/fences.ts';
import { freshCache } from '../../support/drawings.ts';

const good = 'pie\n  accTitle: Hours of a week\n  "Own" : 40\n  "Job" : 60';

describe('checkFences', () => {
	it('reports each refused diagram with its file, line, words and mend', async () => {
		const faults = await checkFences(
			[
				{ path: 'handbook/years/a.mdx', line: 10, source: good },
				{
					path: 'handbook/years/a.mdx',
					line: 30,
					source: 'flowchart TB\n  a --> b\n  a -->> --> c',
				},
				{
					path: 'mine/skills/b.mdx',
					line: 5,
					source: 'flowchart TB\n  click a "x.mdx"\n  a --> b',
				},
			],
			freshCache(),
		);
		expect(faults.map(({ file, line, words }) => `${file}:${line} ${words}`)).toEqual([
			'content/handbook/years/a.mdx:33 a -->> --> c',
			'content/mine/skills/b.mdx:7 click a "x.mdx"',
		]);
		for (const { code, severity, why, mend } of faults) {
			expect(code).toBe('diagram-refused');
			expect(severity).toBe('fault');
			expect(why).toMatch(/^Diagrams are drawn when the site is built, and this one .+\.$/);
			expect(mend).toMatch(/\.$/);
		}
	});

	it('answers nothing for a site without diagrams', async () => {
		expect(await checkFences([], freshCache())).toEqual([]);
	});
});

describe('drawFences', () => {
	it('puts the drawing, its name and its text where the fence stood', async () => {
		const fence = `\`\`\`mermaid\n${good}\n\`\`\``;
		const flow =
			'```mermaid\nflowchart LR\n  a["A #quot;b#quot;"] --> b\n  click a "/skills/x/"\n```';
		const root = freshCache();
		const { code } = await mdxToJs(`# Title\n\n${fence}\n\n${flow}\n\n${fence}\n`, {
			fileURL: pathToFileURL(resolve(root, 'content/handbook/a.mdx')),
			mdastPlugins: [drawFences({ root, base: '/repo/' })],
		});
		expect(code).toContain('Hours of a week');
		expect(code).toContain('/repo/skills/x/');
		expect(code).toContain('The text of the diagram');
		const ids = [...code.matchAll(/\bid=\\?"([^"\\]+)/g)].map(([, id]) => id);
		expect(ids.length).toBeGreaterThan(6);
		expect(new Set(ids).size).toBe(ids.length);
	});
});
