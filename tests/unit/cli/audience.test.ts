import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const project = fileURLToPath(new URL('../../..', import.meta.url));

test('a site for nobody that there is ends in words alone', () => {
	const { status, stderr } = spawnSync(process.execPath, ['src/cli/check.ts'], {
		cwd: project,
		env: { ...process.env, HANDBOOK_AUDIENCE: 'everyone' },
		encoding: 'utf8',
	});
	expect(status).toBe(1);
	expect(stderr).toBe(
		'HANDBOOK_AUDIENCE is “everyone”. Write public, mentor, private, or leave it out; the profile says it then.\n',
	);
});
