import { execFileSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawDiagrams, linksBelow } from '../../../../src/site/mermaid/index.ts';
import type { DrawRequest } from '../../../../src/site/mermaid/index.ts';
import { drawAll, freshCache, parseSvg } from '../../../support/drawings.ts';

const sources = {
	flowchart:
		'flowchart TB\n  a["Start"]:::green -->|then| b{Choose}\n  subgraph s [Frame]\n    b -.-> c([Done])\n  end\n  click a "/skills/x/"',
	gantt:
		'gantt\n  dateFormat YYYY-MM-DD\n  todayMarker off\n  section One\n  Learn :done, a, 2026-03-01, 60d\n  Build :crit, after a, 30d',
	pie: 'pie title Hours\n  "Own" : 40\n  "Job" : 60',
	timeline: 'timeline\n  section 2026\n    Q1 : Learn : Write\n    Q2 : Build',
	quadrant:
		'quadrantChart\n  x-axis Low --> High\n  y-axis Low --> High\n  quadrant-1 Do\n  One: [0.3, 0.6]',
	mindmap: 'mindmap\n  root((Road))\n    One\n    Two',
	sequence: 'sequenceDiagram\n  A->>B: Hello\n  B-->>A: Good day',
	git: 'gitGraph\n  commit\n  branch dev\n  commit\n  checkout main\n  merge dev',
	state: 'stateDiagram-v2\n  [*] --> Open\n  Open --> [*]',
} as const;

const requests = Object.entries(sources).map(([key, source]) => toRequest(key, source));

function toRequest(key: string, source: string): DrawRequest {
	return {
		key,
		id: `d-${key}`,
		source,
		title: `Title of ${key}`,
		description: `What ${key} shows.`,
	};
}

const drawn = drawAll(requests);
const cases = Object.keys(sources).map((key) => [key] as const);

describe('a drawing', () => {
	it.each(cases)('names itself and begins every id with its own: %s', async (key) => {
		const svg = parseSvg((await drawn).get(key)?.svg ?? '');
		expect(svg.querySelector('title')?.textContent).toBe(`Title of ${key}`);
		expect(svg.querySelector('desc')?.textContent).toBe(`What ${key} shows.`);
		const ids = [svg, ...svg.querySelectorAll('[id]')].map(({ id }) => id);
		expect(ids.filter((id) => !id.startsWith(`d-${key}`))).toEqual([]);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it.each(cases)('points at nothing that is not there: %s', async (key) => {
		const { svg = '' } = (await drawn).get(key) ?? {};
		const ids = [...parseSvg(svg).querySelectorAll('[id]')].map(({ id }) => id);
		const targets = [...svg.matchAll(/url\(#([^)]+)\)/g)].map(([, id]) => id);
		expect(targets.filter((id) => !ids.includes(id ?? ''))).toEqual([]);
	});

	it.each(cases)('takes every colour from the page: %s', async (key) => {
		const { svg = '' } = (await drawn).get(key) ?? {};
		const painted = [
			...svg.matchAll(/\s(?:fill|stroke|color|stop-color|flood-color)="([^"]*)"/g),
		].map(([, value = '']) => value);
		const sheets = [...svg.matchAll(/<style[^>]*>([^]*?)<\/style>/g)].flatMap(([, css = '']) =>
			[...css.matchAll(/[\w-]+\s*:\s*([^;{}]+)(?=[;}])/g)].map(([, value = '']) => value),
		);
		const literals = [...painted, ...sheets].filter((value) =>
			/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|\b(?:black|white|gr[ae]y|light\w+|dark\w+|red|blue|green|navy)\b/i.test(
				value.replace(/var\([^)]*\)/g, ''),
			),
		);
		expect(literals).toEqual([]);
	});

	it.each(cases)('carries no script, style attribute or address elsewhere: %s', async (key) => {
		const { svg = '' } = (await drawn).get(key) ?? {};
		expect(parseSvg(svg).querySelectorAll('script, foreignObject, image, iframe').length).toBe(0);
		expect(svg).not.toMatch(/\son\w+=|\sstyle=|@import|javascript:|url\((?!#)/i);
	});

	it('makes real links with names', async () => {
		const link = parseSvg((await drawn).get('flowchart')?.svg ?? '').querySelector('a');
		expect(link?.getAttribute('href')).toBe('/skills/x/');
		expect(link?.textContent?.trim()).toBe('Start');
	});

	it('is the same to the byte in another order and another time zone', async () => {
		const script = `
			import { drawDiagrams } from ${JSON.stringify(resolve('src/site/mermaid/index.ts'))};
			const drawn = await drawDiagrams(${JSON.stringify([...requests].reverse())}, { cacheDir: ${JSON.stringify(freshCache())} });
			console.log(JSON.stringify([...drawn]));`;
		const file = join(freshCache(), 'draw.ts');
		writeFileSync(file, script);
		const out = execFileSync(
			process.execPath,
			['--experimental-strip-types', '--no-warnings', file],
			{
				env: { ...process.env, TZ: 'America/New_York', LANG: 'de_DE.UTF-8' },
				maxBuffer: 1e8,
			},
		);
		const again = new Map(JSON.parse(out.toString()) as [string, { svg: string }][]);
		for (const [key, { svg }] of await drawn) expect(again.get(key)?.svg).toBe(svg);
	});

	it('is kept, so that the second time nothing is drawn', async () => {
		const cacheDir = freshCache();
		const [request] = requests;
		if (!request) throw new Error('No request');
		await drawAll([request], cacheDir);
		const [file = ''] = readdirSync(cacheDir);
		expect(readdirSync(cacheDir)).toEqual([expect.stringMatching(/^[0-9a-f]{32}\.json$/)]);
		writeFileSync(join(cacheDir, file), JSON.stringify({ svg: '<svg/>', width: 1, height: 1 }));
		expect((await drawAll([request], cacheDir)).get(request.key)?.svg).toBe('<svg/>');
		writeFileSync(join(cacheDir, file), '{"svg": "<sv');
		expect((await drawAll([request], cacheDir)).get(request.key)?.svg).toContain('</svg>');
	});
});

describe('a column of a board', () => {
	it('keeps a heading of three lines off its edge and off its first card', async () => {
		const heading = 'Year 1 — Positioning Upgrade (Foundation + Visibility)';
		const source = `kanban\n  head["${heading}"]\n    card["A card"]`;
		const svg = parseSvg((await drawAll([toRequest('board', source)])).get('board')?.svg ?? '');
		const number = (selector: string, name: string) =>
			Number(svg.querySelector(selector)?.getAttribute(name));
		const lines = svg.querySelectorAll('.cluster text tspan:not(.gap)').length;
		expect(lines).toBe(2);
		const first = number('.cluster text', 'y');
		const shift = svg.querySelector('.node')?.getAttribute('transform') ?? '';
		const card = Number(/[\s,]([-\d.]+)\)/.exec(shift)?.[1]) + number('.node > rect', 'y');
		// Ascenders reach 11 units above the line, descenders 4 below, in the tallest of the common fonts.
		expect(first - 11 - number('.cluster > rect', 'y')).toBeGreaterThanOrEqual(4);
		expect(card - (first + lines * 1.1 * 14 + 4)).toBeGreaterThanOrEqual(4);
	});
});

describe('two requests for the same drawing', () => {
	it('share one, whatever they are called', async () => {
		const [request] = requests;
		if (!request) throw new Error('No request');
		const results = await drawDiagrams(
			[
				{ ...request, key: 'first' },
				{ ...request, key: 'second' },
			],
			{ cacheDir: freshCache() },
		);
		expect(results.get('first')).toHaveProperty('svg');
		expect(results.get('first')).toBe(results.get('second'));
	});
});

describe('a text that is refused', () => {
	const long = `flowchart TB\n${'a --> b\n'.repeat(7000)}`;
	const many = `flowchart TB\n${Array.from({ length: 501 }, (_, index) => `n${index} --> n${index + 1}`).join('\n')}`;
	const refused: [name: string, source: string, line: number, message: RegExp][] = [
		['has a mistake', 'flowchart TB\n  a --> b\n  a -->> --> c', 3, /cannot be read/],
		[
			'has a mistake below a comment',
			'%% note\nflowchart TB\n%% note\n  a[unclosed',
			4,
			/cannot be read/,
		],
		['is empty', '  \n', 1, /is empty/],
		['is of no kind', 'hello world', 1, /does not begin with a kind/],
		['is too long', long, 1, /50000 are drawn/],
		['has too many edges', many, 1, /more than 500 edges/],
		['has a directive', 'flowchart TB\n%%{init: {"theme":"dark"}}%%\na-->b', 2, /directive/],
		[
			'sets the configuration',
			'---\nconfig:\n  theme: dark\n---\nflowchart TB\na-->b',
			1,
			/front matter/,
		],
		['shows an image', 'flowchart TB\n  a@{ img: "https://example.org/x.png", w: 60 }', 2, /image/],
		['calls a script', 'flowchart TB\n  a-->b\n  click a call alert()', 3, /script/],
		[
			'links with a scheme of its own',
			'flowchart TB\n  a-->b\n  click a "javascript:alert(1)"',
			3,
			/links to/,
		],
		['names a colour', 'flowchart TB\n  a-->b\n  style a fill:#f00', 3, /colour/],
	];

	it('is answered with its line and the reason', async () => {
		const all = refused.map(([name, source]) => toRequest(name, source));
		const results = await drawDiagrams(all, { cacheDir: freshCache() });
		for (const [name, , line, message] of refused) {
			const result = results.get(name);
			const error = result && 'error' in result ? result.error : undefined;
			expect(error?.message, name).toMatch(message);
			expect(error?.line, name).toBe(line);
		}
	});

	it('is given up after five seconds of work', async () => {
		const all = Array.from({ length: 32 }, (_, index) => index);
		const edges = all.flatMap((from) => all.slice(from + 1).map((to) => `n${from} --> n${to}`));
		const results = await drawDiagrams(
			[toRequest('slow', `flowchart TB\n${edges.join('\n')}`), toRequest('next', sources.pie)],
			{ cacheDir: freshCache() },
		);
		expect(results.get('slow')).toEqual({
			error: { message: 'takes more than 5 seconds to draw', line: 1 },
		});
		expect(results.get('next')).toHaveProperty('svg');
	});

	it('does not keep the next from being drawn', async () => {
		const results = await drawDiagrams(
			[toRequest('bad', 'flowchart TB\n a --'), toRequest('good', sources.pie)],
			{
				cacheDir: freshCache(),
			},
		);
		expect(results.get('bad')).toHaveProperty('error');
		expect(results.get('good')).toHaveProperty('svg');
	});
});

describe('linksBelow', () => {
	it.each([
		['<a href="/x/"><g/></a>', '/repo/', '<a href="/repo/x/"><g/></a>'],
		['<a aria-label="X" href="/x/">', '/repo', '<a aria-label="X" href="/repo/x/">'],
		['<a href="/x/">', '/', '<a href="/x/">'],
		['<a href="https://example.org/">', '/repo/', '<a href="https://example.org/">'],
		['<path d="/x/"/>', '/repo/', '<path d="/x/"/>'],
	])('puts the base before links of ours: %s below %s', (svg, base, expected) => {
		expect(linksBelow(svg, base)).toBe(expected);
	});
});
