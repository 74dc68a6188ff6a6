/**
 * Starts the handbook’s commands. Plain JavaScript for any Node, so that one that is too old is
 * told so in words. The project brings its own Node; npm puts it before the machine’s.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const [command = '', ...rest] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);

if (major < 22 || (major === 22 && minor < 18)) {
	console.error(`This project needs Node 22.18 or newer and runs on ${process.version}.
It brings its own: run “npm ci” again with install scripts allowed, or install a newer Node.`);
	process.exit(1);
}

const script =
	command === 'astro'
		? createRequire(import.meta.url)
				.resolve('astro/package.json')
				.replace(/package\.json$/, 'bin/astro.mjs')
		: fileURLToPath(new URL(`./${command}.ts`, import.meta.url));

const child = spawn(process.execPath, [script, ...rest], {
	stdio: 'inherit',
	env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
