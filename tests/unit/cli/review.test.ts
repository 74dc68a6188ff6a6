import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/roadmap/check.ts';
import { readContent } from '../../../src/site/content-files.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
let home = '';

beforeEach(async () => {
	home = await mkdtemp(join(tmpdir(), 'review-'));
	await cp(join(project, 'src/site/sample-road'), home, { recursive: true });
	await mkdir(join(home, 'content/mine'), { recursive: true });
	await write('profile.yaml', 'start: 2025-01-06\nhours: { own: 8, job: 8 }\n');
});
afterEach(() => rm(home, { recursive: true }));

const write = (path: string, text: string) => writeFile(join(home, 'content/mine', path), text);
const read = (path: string) => readFile(join(home, 'content/mine', path), 'utf8');

/** Runs the command in a small road. */
async function review(...options: string[]) {
	const run = promisify(execFile)(
		process.execPath,
		[join(project, 'src/cli/review.ts'), ...options],
		{ cwd: home, env: { ...process.env, HANDBOOK_AUDIENCE: 'public' } },
	);
	return run.then(
		({ stdout }) => ({ code: 0, told: stdout }),
		(error: { code: number; stderr: string }) => ({ code: error.code, told: error.stderr }),
	);
}

const progress =
	'updated: 2025-03-01\nasks: [{ text: How many are enough? }]\nmilestones:\n  wound-care:\n    state: doing\n    spent: { own: 4 }\n    notes: [{ text: For me alone. }]\n';

describe('npm run review', () => {
	test('freezes the whole record with the dates of the plan, whoever the site is for', async () => {
		await write('progress.yaml', progress);
		const { code, told } = await review('--date', '2025-03-01', '--with', 'Sister Ada');
		expect(code).toBe(0);
		expect(told).toMatchInlineSnapshot(`
			"content/mine/reviews/2025-03-01.yaml written
			  with Sister Ada
			  2 milestones: 1 under way, 1 planned.
			  2 outcomes: none has the evidence that it asks for yet.
			  The road ends on 3 January 2027.

			This is the first review: there is nothing to hold it against.
			"
		`);
		expect(await read('reviews/2025-03-01.yaml')).toMatchInlineSnapshot(`
			"date: 2025-03-01
			with: Sister Ada
			ends: 2027-01-03
			dates:
			  wound-care:
			    first: 2025-02-24
			    last: 2025-05-25
			  emergency-course:
			    first: 2026-07-06
			    last: 2027-01-03
			progress:
			  updated: 2025-03-01
			  asks:
			    - text: "How many are enough?"
			  milestones:
			    wound-care:
			      state: doing
			      spent:
			        own: 4
			        job: 0
			      notes:
			        - text: For me alone.
			"
		`);
	});

	test('tells what has moved since the last one', async () => {
		await write('progress.yaml', progress);
		await review('--date', '2025-03-01');
		await write(
			'progress.yaml',
			progress
				.replace('doing', 'done')
				.replace('own: 4', 'own: 22')
				.replace('2025-03-01', '2025-06-01'),
		);
		await write(
			'profile.yaml',
			'start: 2025-01-06\nhours: { own: 8, job: 8 }\nchoices: { field: [emergency] }\n',
		);
		expect((await review('--date', '2025-06-01')).told).toMatchInlineSnapshot(`
			"content/mine/reviews/2025-06-01.yaml written
			  2 milestones: 1 claimed, 1 planned.
			  2 outcomes: none has the evidence that it asks for yet.
			  The road ends on 3 January 2027.

			Since 1 March 2025:
			  States
			    Wound care: under way → claimed, not yet proven
			  Decisions taken
			    Which field: Emergency
			  Hours
			    18 h of own time spent
			"
		`);
	});

	test('writes what the check reads without a fault', async () => {
		await write('progress.yaml', progress);
		await review('--date', '2025-03-01');
		const files = await readContent(home);
		const { faults, reviews } = checkContent(files, {
			components: [],
			publicFiles: [],
			today: '2025-03-01',
		});
		expect(faults.filter(({ file }) => file.includes('reviews'))).toEqual([]);
		expect(reviews[0]?.progress.milestones['wound-care']?.notes[0]?.text).toBe('For me alone.');
	});

	test('takes today when no day is named', async () => {
		expect((await review()).code).toBe(0);
		const [file = ''] = await readdir(join(home, 'content/mine/reviews'));
		const day = new Date(file.replace('.yaml', ''));
		expect(Math.abs(Date.now() - day.getTime())).toBeLessThan(2 * 86_400_000);
	});

	test('writes over no review', async () => {
		await review('--date', '2025-03-01', '--with', 'Ada');
		const before = await read('reviews/2025-03-01.yaml');
		expect(await review('--date', '2025-03-01')).toEqual({
			code: 1,
			told: 'content/mine/reviews/2025-03-01.yaml is there already. Delete it, or name another day with --date.\n',
		});
		expect(await read('reviews/2025-03-01.yaml')).toBe(before);
	});

	test.each([
		[['--date', '1 March'], '“1 March” is no day. Write it as 2027-03-01.\n'],
		[['--date', '2025-02-30'], '“2025-02-30” is no day. Write it as 2027-03-01.\n'],
		[['--date', '../../2025-01-01'], '“../../2025-01-01” is no day. Write it as 2027-03-01.\n'],
		[['--date', '2999-01-01'], '2999-01-01 is still to come. A review tells how things stand.\n'],
		[['--with', ' '], '--with takes the name of whom you met.\n'],
	])('refuses %j', async (options, told) => {
		expect(await review(...options)).toEqual({ code: 1, told });
		expect(await readdir(join(home, 'content/mine'))).not.toContain('reviews');
	});

	test('freezes nothing while the content has a fault', async () => {
		await write('progress.yaml', 'milestones: { wound-care: { state: begun } }\n');
		expect(await review('--date', '2025-03-01')).toEqual({
			code: 1,
			told: 'The content has a fault, so nothing is frozen. “npm run check” shows it.\n',
		});
	});
});
