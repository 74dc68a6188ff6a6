import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { readRevision } from '../../../src/site/revision.ts';

const folder = mkdtempSync(join(tmpdir(), 'revision-'));
const plain = join(folder, 'plain');
const shallow = join(folder, 'shallow');

function git(cwd: string, ...args: string[]): void {
	const who = ['-c', 'user.name=Noor', '-c', 'user.email=noor@yard.example'];
	execFileSync('git', [...who, ...args], {
		cwd,
		env: { PATH: process.env['PATH'], GIT_COMMITTER_DATE: '2027-01-04T12:00:00+14:00' },
		stdio: 'pipe',
	});
}

beforeAll(() => {
	git(folder, 'init', '--quiet', plain);
	for (const word of ['one', 'two']) {
		writeFileSync(join(plain, 'file'), word);
		git(plain, 'add', 'file');
		git(plain, 'commit', '--quiet', '-m', word);
	}
	git(folder, 'clone', '--quiet', '--depth', '1', `file://${plain}`, shallow);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the revision', () => {
	const committed = Date.UTC(2027, 0, 3, 22) / 1000;

	it('is the time of the last commit', async () => {
		expect(await readRevision(plain, {})).toBe(committed);
	});

	it('is the same in a shallow clone', async () => {
		expect(await readRevision(shallow, {})).toBe(committed);
	});

	test.each([
		['1767225600', 1_767_225_600],
		['0', 0],
		['', committed],
		['yesterday', committed],
		['-5', committed],
		['1767225600000', committed],
	])('heeds SOURCE_DATE_EPOCH when it is a number of seconds: %j', async (asked, seconds) => {
		expect(await readRevision(plain, { SOURCE_DATE_EPOCH: asked })).toBe(seconds);
	});

	it('is 0 where there is no repository', async () => {
		expect(await readRevision(join(folder, 'nowhere'), {})).toBe(0);
	});
});
