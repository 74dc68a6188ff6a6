import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');

/** Handlers of routes are named by Astro, a road to look at is content, and a bench writes sites of its own. */
const exempt = /^src\/(?:pages|site\/sample-road)\/|^src\/cli\/bench\/sites\.ts$/;

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
	.map((path) => `src/${path.replaceAll('\\', '/')}`)
	.filter((path) => path.endsWith('.ts') && !exempt.test(path));

const exported = /^export (?:async )?(?:function|const) (\w+)/;

it('says above everything exported that can be called or read what it is', () => {
	const silent = files.flatMap((path) => {
		const lines = readFileSync(join(root, path), 'utf8').split('\n');
		return lines.flatMap((line, at) => {
			const [, name] = exported.exec(line) ?? [];
			const isTold = lines[at - 1]?.trim().endsWith('*/');
			return name === undefined || isTold ? [] : [`${path}:${at + 1} ${name}`];
		});
	});
	expect(files.length).toBeGreaterThan(300);
	expect(silent).toEqual([]);
});
