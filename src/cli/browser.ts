import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { homedir, platform } from 'node:os';
import { delimiter, join } from 'node:path';

/** Names under which a Chromium-family browser is found on a path. */
const commands = [
	'chromium',
	'chromium-browser',
	'google-chrome',
	'google-chrome-stable',
	'chrome',
	'microsoft-edge',
];

/** Where installers put one on systems that keep programs off the path. */
const programs: Partial<Record<NodeJS.Platform, readonly string[]>> = {
	darwin: [
		'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
		'/Applications/Chromium.app/Contents/MacOS/Chromium',
		'/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
	],
	win32: [
		'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
		'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
	],
};

/**
 * Finds a Chromium-family browser for the tests, or installs one.
 *
 * Looks at `BROWSER_PATH`, the machine’s own programs, then browsers that Playwright keeps. If there
 * is none: Debian’s package when this is Debian and we may install, else Playwright’s download.
 *
 * @returns absolute path of the program
 * @throws Error with what was tried, when no browser can be had
 */
export function findBrowser(say: (line: string) => void): string {
	const found = installed();
	if (found) return found;
	say('no Chromium found on this machine; installing one');
	const tried = [installFromDebian(say), installFromPlaywright(say)].join('; ');
	const now = installed();
	if (now) return now;
	throw new Error(
		`No browser for the tests: ${tried}. Install Chromium or Chrome, or set BROWSER_PATH to its program.`,
	);
}

function installed(): string | undefined {
	const asked = process.env['BROWSER_PATH'];
	if (asked) return asked;
	return [...onPath(), ...(programs[platform()] ?? []), ...fromPlaywright()].find((path) =>
		existsSync(path),
	);
}

function onPath(): string[] {
	const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
	const suffix = platform() === 'win32' ? '.exe' : '';
	return commands.flatMap((command) => folders.map((folder) => join(folder, command + suffix)));
}

/** Newest first. */
function fromPlaywright(): string[] {
	const cache = process.env['PLAYWRIGHT_BROWSERS_PATH'] ?? join(homedir(), '.cache/ms-playwright');
	if (!existsSync(cache)) return [];
	const builds = readdirSync(cache)
		.filter((name) => name.startsWith('chromium'))
		.sort()
		.reverse();
	return builds.flatMap((build) => [
		join(cache, build, 'chrome-linux/chrome'),
		join(cache, build, 'chrome-linux64/chrome'),
		join(cache, build, 'chrome-linux/headless_shell'),
		join(cache, build, 'chrome-headless-shell-linux64/chrome-headless-shell'),
	]);
}

function installFromDebian(say: (line: string) => void): string {
	if (!existsSync('/etc/debian_version')) return 'not Debian';
	const root = process.getuid?.() === 0;
	if (!root && spawnSync('sudo', ['-n', 'true']).status !== 0)
		return 'Debian, but not allowed to install';
	say('apt-get install chromium');
	const run = (...words: string[]): number | null => {
		const [command = '', ...rest] = root ? words : ['sudo', '-n', ...words];
		return spawnSync(command, rest, {
			stdio: 'ignore',
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		}).status;
	};
	run('apt-get', 'update');
	return run('apt-get', 'install', '-y', '--no-install-recommends', 'chromium') === 0
		? 'apt-get installed it'
		: 'apt-get could not install chromium';
}

function installFromPlaywright(say: (line: string) => void): string {
	if (installed()) return 'not needed';
	say('playwright-core install chromium');
	const { status } = spawnSync(
		process.execPath,
		['node_modules/playwright-core/cli.js', 'install', 'chromium'],
		{ stdio: 'ignore' },
	);
	return status === 0 ? 'Playwright downloaded it' : 'Playwright could not download one';
}

/** What a browser calls itself: `Chromium 156.0.8078.73`. */
export function browserVersion(path: string): string {
	try {
		return execFileSync(path, ['--version', '--no-sandbox'], {
			encoding: 'utf8',
			timeout: 20_000,
			stdio: ['ignore', 'pipe', 'ignore'],
		}).trim();
	} catch {
		return 'unknown version';
	}
}
