import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { keepDrawing, readDrawing } from '../../../../src/site/mermaid/cache.ts';
import { listVersions } from '../../../../src/site/mermaid/versions.ts';
import { freshCache } from '../../../support/drawings.ts';

const drawing = { svg: '<svg/>', width: 1, height: 1 };

describe('keepDrawing', () => {
	it('lets many write the same drawing at once', async () => {
		const folder = freshCache();
		await Promise.all(Array.from({ length: 50 }, () => keepDrawing(folder, 'abc', drawing)));
		expect(await readDrawing(folder, 'abc')).toEqual(drawing);
		expect(readdirSync(folder)).toEqual(['abc.json']);
	});
});

describe('listVersions', () => {
	/** A folder of packages, each with its version and what it needs. */
	function install(packages: Record<string, [version: string, ...needs: string[]]>): string {
		const root = freshCache();
		for (const [path, [version, ...needs]] of Object.entries(packages)) {
			const file = join(root, 'node_modules', path, 'package.json');
			mkdirSync(dirname(file), { recursive: true });
			const dependencies = Object.fromEntries(needs.map((need) => [need, '*']));
			writeFileSync(file, JSON.stringify({ version, dependencies }));
		}
		return join(root, 'own.ts');
	}

	it('names what a package stands on, however deep and however often', async () => {
		const own = install({
			mermaid: ['12.0.0', 'd3', 'sankey'],
			d3: ['7.0.0', 'd3-path', 'd3'],
			'd3-path': ['3.0.0'],
			sankey: ['1.0.0', 'd3-path'],
			'sankey/node_modules/d3-path': ['1.0.9'],
			other: ['1.0.0'],
		});
		expect(await listVersions(['mermaid'], own)).toEqual([
			'd3-path@1.0.9',
			'd3-path@3.0.0',
			'd3@7.0.0',
			'mermaid@12.0.0',
			'sankey@1.0.0',
		]);
	});

	it('says so when a package is not installed', async () => {
		expect(await listVersions(['mermaid'], install({}))).toEqual(['mermaid@unknown']);
	});

	it('finds the packages that mermaid lays out with', async () => {
		const names = (await listVersions(['mermaid'], import.meta.url)).map((one) =>
			one.replace(/@[^@]*$/, ''),
		);
		expect(names).toEqual(expect.arrayContaining(['d3', 'elkjs', 'dagre-d3-es']));
	});
});
