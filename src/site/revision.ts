import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * When the sources were last changed, in seconds since 1970 in UTC: what `SOURCE_DATE_EPOCH` says
 * (reproducible-builds.org/specs/source-date-epoch), else the time of the last commit, which a shallow
 * clone has, too; 0 where there is no git. Never the clock: the same sources are the same revision.
 *
 * @param root a folder of the repository
 * @param environment the environment of the build, such as `process.env`
 */
export async function readRevision(root: string, environment: Environment): Promise<number> {
	return (
		parseSeconds(environment['SOURCE_DATE_EPOCH']) ?? parseSeconds(await lastCommit(root)) ?? 0
	);
}

function parseSeconds(text: string | undefined): number | undefined {
	const seconds = /^\s*(\d+)\s*$/.exec(text ?? '')?.[1];
	return seconds === undefined || Number(seconds) > endOfTime ? undefined : Number(seconds);
}

/** The last second of the year 9999, after which dates have no four digits for their year. */
const endOfTime = 253_402_300_799;

async function lastCommit(root: string): Promise<string | undefined> {
	const git = promisify(execFile)('git', ['log', '-1', '--format=%ct'], { cwd: root });
	return git.then(
		({ stdout }) => stdout,
		() => undefined,
	);
}
