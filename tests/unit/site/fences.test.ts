import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mdxToJs } from 'satteri';
import { describe, expect, it } from 'vitest';
import { toTerminal } from '../../../src/report/terminal.ts';
import { checkContent } from '../../../src/roadmap/check.ts';
import { faultTable } from '../../../src/roadmap/faults/index.ts';
import type { LinkIndex } from '../../../src/roadmap/links.ts';
import { checkFences, drawFences } from '../../../src/site/fences.ts';
import { freshCache } from '../../support/drawings.ts';

const good = 'pie\n  accTitle: Hours of a week\n  "Own" : 40\n  "Job" : 60';

const links: LinkIndex = {
	pages: new Map([
		[
			'skills/x',
			{
				address: '/skills/x/',
				file: 'skills/x.mdx',
				anchors: new Set<string>(),
				terms: new Set<string>(),
				open: [],
			},
		],
	]),
	hidden: new Set(),
	hiddenResources: new Set(),
	moved: new Map(),
	retired: new Map(),
	assets: new Set(),
	publicFiles: new Set(),
};

describe('checkFences', () => {
	it('reports each refused diagram and each dead link in the words of the table', async () => {
		const faults = await checkFences(
			{
				links,
				fences: [
					{
						path: 'mine/skills/b.mdx',
						line: 5,
						source:
							'flowchart TB\n  click a "/nope/nowhere/"\n  click b "../skills/x.mdx"\n  a --> b',
					},
					{ path: 'handbook/years/a.mdx', line: 10, source: good },
					{
						path: 'handbook/years/a.mdx',
						line: 30,
						source: 'flowchart TB\n  a --> b\n  a -->> --> c',
					},
					{
						path: 'handbook/years/a.mdx',
						line: 20,
						source: 'sequenceDiagram\n  link A: Home @ /nope/\n  A->>B: Hello',
					},
				],
			},
			freshCache(),
		);
		expect(toTerminal(faults, { colour: false })).toMatchInlineSnapshot(`
			"content/handbook/years/a.mdx:22:1  broken-link  "/nope/"
			  why   no page lies at this place
			  mend  name the file of a page, from this page’s own folder
			content/handbook/years/a.mdx:33:1  diagram-refused  "a -->> --> c"
			  why   diagrams are drawn when the site is built, and this one cannot be read near “TB  a --> b  a -->> --> c”: TAGEND does not belong there
			  mend  mend the line that is named, or try the text in a Mermaid editor and paste it back

			content/mine/skills/b.mdx:7:1  broken-link  "/nope/nowhere/"
			  why   no page lies at this place
			  mend  name the file of a page, from this page’s own folder

			3 faults in 2 files
			"
		`);
	});

	it('finds the sample of the table of faults at its place, and nothing when it is mended', async () => {
		const { file, before, after, at } = faultTable['diagram-refused'].sample;
		const check = (text: string) => {
			const bytes = new Uint8Array(Buffer.from(text));
			const checked = checkContent([{ path: file, bytes }], { components: [], publicFiles: [] });
			return checkFences(checked, freshCache());
		};
		expect(await check(after)).toEqual([]);
		const faults = await check(before);
		expect(faults.map(({ code, line, column }) => [code, line, column])).toEqual([
			['diagram-refused', ...at],
		]);
	});

	it('leaves an empty diagram to the check of the page', async () => {
		const fence = { path: 'mine/skills/b.mdx', line: 5, source: ' \n' };
		expect(await checkFences({ links, fences: [fence] }, freshCache())).toEqual([]);
	});

	it('answers nothing for a site without diagrams', async () => {
		expect(await checkFences({ links, fences: [] }, freshCache())).toEqual([]);
	});
});

describe('drawFences', () => {
	it('puts the drawing, its name and its text where the fence stood', async () => {
		const fence = `\`\`\`mermaid\n${good}\n\`\`\``;
		const flow =
			'```mermaid\nflowchart LR\n  a["A #quot;b#quot;"] --> b\n  click a "../skills/x.mdx"\n```';
		const root = freshCache();
		mkdirSync(resolve(root, 'content/handbook/skills'), { recursive: true });
		writeFileSync(resolve(root, 'content/handbook/skills/x.mdx'), '---\ntitle: X\n---\n');
		const { code } = await mdxToJs(`# Title\n\n${fence}\n\n${flow}\n\n${fence}\n`, {
			fileURL: pathToFileURL(resolve(root, 'content/handbook/guides/a.mdx')),
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
