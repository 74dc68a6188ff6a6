import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { writeNumbers } from '../../../src/roadmap/ids/write.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const guide =
	'---\ntitle: Second week\nsummary: What to do next.\nreviewed: 2026-11-22\norder: 2\n---\n\n## Monday\n\nRest.\n';
let home = '';

beforeEach(async () => {
	home = await mkdtemp(join(tmpdir(), 'ids-'));
	await cp(join(project, 'src/site/sample-road'), home, { recursive: true });
	await mkdir(join(home, 'content/mine/guides'), { recursive: true });
});
afterEach(() => rm(home, { recursive: true }));

/** Runs the command in a small road, upstream or in a fork of it. */
async function ids(upstream: boolean, ...options: string[]) {
	const { HANDBOOK_UPSTREAM, GITHUB_REPOSITORY, ...env } = process.env;
	const run = promisify(execFile)(process.execPath, [join(project, 'src/cli/ids.ts'), ...options], {
		cwd: home,
		env: { ...env, ...(upstream && { HANDBOOK_UPSTREAM: '1' }) },
	});
	return run.then(
		({ stdout }) => ({ code: 0, stdout }),
		(error: { code: number; stdout: string }) => ({ code: error.code, stdout: error.stdout }),
	);
}

const read = (path: string) => readFile(join(home, 'content', path), 'utf8').catch(() => undefined);
const write = (path: string, text: string) => writeFile(join(home, 'content', path), text);

describe('npm run ids', () => {
	test('numbers the handbook upstream, once', async () => {
		expect((await ids(true)).stdout).toContain('content/handbook/ids.yaml: 17 names numbered');
		const text = await read('handbook/ids.yaml');
		expect(text).toMatchInlineSnapshot(`
			"# Numbers of all names that were ever published. They never change; \`HANDBOOK_UPSTREAM=1 npm run ids\` adds what is missing.

			numbers:
			  year/first: 1
			  year/second: 2
			  theme/field: 3
			  theme/ward: 4
			  milestone/emergency-course: 5
			  milestone/emergency-course#passed: 6
			  milestone/wound-care: 7
			  milestone/wound-care#ten-dressings: 8
			  decision/field: 9
			  option/children: 10
			  option/emergency: 11
			  option/home-care: 12
			  area/hands: 13
			  skill/dressing: 14
			  guide/start: 15
			  template/log: 16
			  resource/wound-book: 17
			"
		`);
		expect(await ids(true)).toEqual({ code: 0, stdout: 'every name has a number\n' });
		expect(await read('handbook/ids.yaml')).toBe(text);
	});

	test('numbers only what is its own in a fork', async () => {
		await write('mine/guides/second-week.mdx', guide);
		expect((await ids(false)).stdout).toMatchInlineSnapshot(`
			"17 names of the handbook without a number: year/first, year/second, theme/field, theme/ward, milestone/emergency-course and more
			  they get theirs upstream, with HANDBOOK_UPSTREAM=1 npm run ids
			content/mine/ids.yaml: 1 name numbered
			   8192  guide/second-week
			"
		`);
		expect(await read('handbook/ids.yaml')).toBeUndefined();
		expect(await read('mine/ids.yaml')).toMatchInlineSnapshot(`
			"# Numbers of the names that are only yours. They never change; \`npm run ids\` adds what is missing.

			numbers:
			  guide/second-week: 8192
			"
		`);
	});

	test('only tells what is missing when it is asked to check', async () => {
		await write('mine/guides/second-week.mdx', guide);
		await ids(true);
		await write('mine/ids.yaml', 'numbers: {}\n');
		expect(await ids(false, '--check')).toMatchInlineSnapshot(`
			{
			  "code": 1,
			  "stdout": "content/mine/ids.yaml lacks 1 name: guide/second-week
			  npm run ids adds them
			",
			}
		`);
		expect(await read('mine/ids.yaml')).toBe('numbers: {}\n');
	});

	test('adds nothing to a list that has a mistake', async () => {
		await write('mine/guides/second-week.mdx', guide);
		await write('mine/ids.yaml', 'numbers: { guide/third-week: 5 }\n');
		const { code, stdout } = await ids(true);
		expect(code).toBe(1);
		expect(stdout).toContain('content/mine/ids.yaml has a mistake, so nothing is added to it');
		expect(await read('mine/ids.yaml')).toBe('numbers: { guide/third-week: 5 }\n');
	});
});

describe('a list with more numbers', () => {
	test.each([
		[
			'keeps order and comments',
			'# Ours\nnumbers:\n  b/x: 8193 # second\n  # first\n  b/a: 8192\nretired:\n  b/x: { why: Gone. }\n',
			'# Ours\nnumbers:\n  b/x: 8193 # second\n  # first\n  b/a: 8192\n  a/z#q: 8200\nretired:\n  b/x: { why: Gone. }\n',
		],
		[
			'begins where there is none yet',
			'aliases:\n  a/b: a/c\n',
			'aliases:\n  a/b: a/c\nnumbers:\n  a/z#q: 8200\n',
		],
		[
			'opens what stands in braces',
			'numbers: { a/b: 8192 }\n',
			'numbers:\n  a/b: 8192\n  a/z#q: 8200\n',
		],
		['fills a file of comments', '# Nothing yet\n', '# Nothing yet\n\nnumbers:\n  a/z#q: 8200\n'],
	])('%s', (_, text, after) => {
		expect(writeNumbers(text, new Map([['a/z#q', 8200]]), 'New')).toBe(after);
	});
});
