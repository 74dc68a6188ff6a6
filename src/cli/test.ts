import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { browserVersion, findBrowser } from './browser.ts';

/** Runs every check of the project: types, formatting of code, tests. Ends with `N passed, N failed`. */

const report = '.cache/tests.json';

interface Step {
	readonly name: string;
	readonly args: readonly string[];
}

const steps: readonly Step[] = [
	{
		name: 'types',
		args: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumSeverity', 'warning'],
	},
	{
		name: 'format',
		args: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
	},
];

const browser = findBrowser(console.log);
console.log(`browser: ${browser} (${browserVersion(browser)})`);

mkdirSync('.cache', { recursive: true });
rmSync(report, { force: true });

const failed = steps.filter(({ name, args }) => {
	const ok = run(args) === 0;
	console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}`);
	return !ok;
});

run([
	'node_modules/vitest/vitest.mjs',
	'run',
	'--config',
	'tests/vitest.config.ts',
	'--root',
	'.',
	'--reporter=default',
	'--reporter=json',
	`--outputFile.json=${report}`,
	...process.argv.slice(2),
]);
const tests = readReport();

const passed = steps.length - failed.length + tests.passed;
const broken = failed.length + tests.failed;
console.log(`\n${passed} passed, ${broken} failed`);
process.exitCode = broken > 0 || tests.passed === 0 ? 1 : 0;

function run(args: readonly string[]): number {
	const env = { ...process.env, BROWSER_PATH: browser, ASTRO_TELEMETRY_DISABLED: '1' };
	return spawnSync(process.execPath, args, { stdio: 'inherit', env }).status ?? 1;
}

/** Counts of the test run; a run that left no report counts as one failure. */
function readReport(): { passed: number; failed: number } {
	try {
		const { numPassedTests, numFailedTests, numFailedTestSuites, success } = JSON.parse(
			readFileSync(report, 'utf8'),
		) as {
			numPassedTests: number;
			numFailedTests: number;
			numFailedTestSuites: number;
			success: boolean;
		};
		return {
			passed: numPassedTests,
			failed: success ? 0 : Math.max(1, numFailedTests, numFailedTestSuites),
		};
	} catch {
		return { passed: 0, failed: 1 };
	}
}
