import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkEditorial } from '../../../src/editorial/index.ts';
import { findingCodes } from '../../../src/editorial/finding.ts';
import { faultTable } from '../../../src/roadmap/faults/index.ts';
import { toTerminal } from '../../../src/report/terminal.ts';
import { filesOf, guide } from './desk.ts';

const files = filesOf({
	'guides/a.mdx': guide('In order to win.'),
	'guides/b.mdx': guide('It is crucial.'),
});

test('prints its findings as every report of the house does', () => {
	const found = checkEditorial(files, '2026-11-22').filter(({ code }) => code === 'filler-phrase');
	expect(toTerminal(found, { colour: false })).toMatchInlineSnapshot(`
		"content/handbook/guides/a.mdx:8:1  filler-phrase (warning)  "In order to"
		  why   these words fill space and say nothing that can be checked
		  mend  say what is meant, or take them out

		content/handbook/guides/b.mdx:8:1  filler-phrase (warning)  "crucial"
		  why   these words fill space and say nothing that can be checked
		  mend  say what is meant, or take them out

		2 warnings in 2 files
		"
	`);
});

test('leaves a fork’s own shelf alone', () => {
	const mine = files.map(({ path, bytes }) => ({
		path: path.replace('handbook/', 'mine/'),
		bytes,
	}));
	expect(checkEditorial(mine, '2026-11-22')).toEqual([]);
});

test('never stops a build', () => {
	expect(new Set(checkEditorial(files, '2026-11-22').map(({ severity }) => severity))).toEqual(
		new Set(['warning']),
	);
});

test('has codes of its own', () => {
	expect(findingCodes.filter((code) => code in faultTable)).toEqual([]);
});

test('imports nothing but its own files, schemas, the roadmap and the tree of Markdown', () => {
	const folder = new URL('../../../src/editorial/', import.meta.url);
	const imports = globSync('**/*.ts', { cwd: folder }).flatMap((file) => {
		const source = readFileSync(new URL(file, folder), 'utf8');
		return [...source.matchAll(/from '([^']+)'/g)].map(([, from = '']) => from);
	});
	const allowed =
		/^\.\.?\/(?:\.\.\/)?(?:roadmap|schemas|page|language|data|rules)\/|^\.\.?\/[\w-]+\.ts$|^mdast$|^unist-util-visit$/;
	expect(imports.filter((from) => !allowed.test(from))).toEqual([]);
	expect(imports.length).toBeGreaterThan(0);
});
